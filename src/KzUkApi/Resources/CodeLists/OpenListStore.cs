using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.CodeLists;

/// <summary>The code lists that come with the data, read once per state of the data.</summary>
internal sealed class OpenListStore(IStore store)
{
    private VersionedLists? _held;

    public async Task<OpenLists> ListsAsync(CancellationToken token)
    {
        var generation = store.State().Generation;
        if (_held is { } held && held.Generation == generation)
        {
            return held.Lists;
        }

        // What was committed meanwhile makes a new generation, and is read by the next request.
        var read = new VersionedLists(generation, await store.ReadAsync(ReadAsync, token));
        _held = read;
        return read.Lists;
    }

    private static async Task<OpenLists> ReadAsync(StoreSession snapshot)
    {
        var topics = await snapshot.RowsAsync<TopicRow>("SELECT code, name_en, name_kk, name_ru FROM topics ORDER BY code");
        // A code that several classifications have is named by the first of them.
        var commodities = await snapshot.RowsAsync<(string Code, string Scheme, string Name)>(
            """
            SELECT c.code, c.classification, c.name_en
            FROM commodities c
            WHERE c.classification = (SELECT MIN(other.classification) FROM commodities other WHERE other.code = c.code)
            ORDER BY c.code
            """);
        var sources = await snapshot.RowsAsync<(string Id, string Title)>("SELECT id, title FROM sources ORDER BY id");
        var versions = await snapshot.RowsAsync<(string Version, string ReleasedOn)>(
            "SELECT data_version, MAX(released_on) FROM data_versions GROUP BY data_version ORDER BY MAX(number)");
        return new OpenLists(
            OpenLists.OfTopics([.. topics.Select(topic => new Code(topic.Code, topic.NameEn, topic.NameKk, topic.NameRu))]),
            OpenLists.OfCommodities([
                .. commodities.Select(commodity => new Code(commodity.Code, commodity.Name) { Scheme = commodity.Scheme }),
            ]),
            OpenLists.OfSources([.. sources.Select(source => new Code(source.Id, source.Title))])
        )
        {
            DataVersions = OpenLists.OfDataVersions([
                .. versions.Select(version => new Code(version.Version, $"Release of {version.ReleasedOn}")),
            ]),
        };
    }

    private sealed record VersionedLists(long Generation, OpenLists Lists);

    private sealed record TopicRow
    {
        public required string Code { get; init; }

        public required string NameEn { get; init; }

        public string? NameKk { get; init; }

        public string? NameRu { get; init; }
    }
}
