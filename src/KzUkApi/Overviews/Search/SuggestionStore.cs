using KzUkApi.Http.Lists;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Search;

/// <summary>Finds records by the beginnings of their names; what has no name of its own (figures, claims) is not suggested.</summary>
internal sealed class SuggestionStore(IStore store)
{
    private const int Most = 10;

    // What is searched by what it says or counts, and people in office, who are found as people.
    private static readonly string[] Nameless =
        ["ambassadors", "claims", "disputes", "indicators", "investments", "statements", "trade-flows"];

    // Of names that are met equally well, what is looked for most comes first.
    private static readonly string[] First = ["topics", RecordTypes.People, "agreements", "institutions", "meetings"];

    private static readonly string[] Types = [.. First.Union(RecordTypes.Searched.Values.Except(Nameless))];

    public Task<SuggestionList> ListAsync(
        string typed,
        DateOnly? asOf,
        Func<string, string> link,
        CancellationToken token
    ) => store.ReadAsync(
        async snapshot =>
        {
            var name = new TypedName(typed);
            var records = await snapshot.GetOrReadAsync(new("names of records"), () => ReadAsync(snapshot));
            return new SuggestionList
            {
                Data =
                [
                    .. (await OnAsync(snapshot, records, asOf))
                        .Select(record => (Record: record, Best: record.Best(name)))
                        .Where(found => found.Best.Match != NameMatch.None)
                        .OrderBy(found => found.Best.Match)
                        .ThenBy(found => Array.IndexOf(Types, found.Record.Type))
                        .ThenBy(found => found.Best.Shown, StringComparer.Ordinal)
                        .ThenBy(found => found.Record.Id, StringComparer.Ordinal)
                        .Take(Most)
                        .Select(found => new Suggestion
                        {
                            Text = found.Best.Shown,
                            Type = found.Record.Type,
                            Id = found.Record.Id,
                            Href = link(RecordTypes.AddressOf(found.Record.Type, found.Record.Id)),
                            HtmlUrl = link.ToPage(RecordTypes.AddressOf(found.Record.Type, found.Record.Id)),
                        }),
                ],
                Meta = new()
                {
                    DataVersion = await snapshot.DataVersionAsync(),
                    AsOf = asOf,
                    Warnings = [],
                    Attribution = ListResponses.Attribution,
                },
            };
        },
        token);

    // The heading of what is searched has a name in each language that is known, a line each.
    private static async Task<IReadOnlyList<NamedRecord>> ReadAsync(StoreSession snapshot)
    {
        var filter = new SqlFilter().In("e.type", Types);
        var rows = await snapshot.RowsAsync<NameRow>(
            $"""
            SELECT e.type, e.record_id AS id, e.known_from, e.known_until, e.title, e.heading,
                a.short_title_kk AS kazakh, a.short_title_ru AS russian
            FROM search_entries e
            LEFT JOIN agreements a ON e.type = 'agreements' AND a.id = e.record_id
            {filter.Where}
            """,
            filter.Parameters
        );
        return [.. rows.Select(row => new NamedRecord(row.Type, row.Id, row.KnownFrom, row.KnownUntil, [.. row.Names()]))];
    }

    // Titles of an agreement have the year of its signature, which nobody knew before.
    private static async Task<IEnumerable<NamedRecord>> OnAsync(StoreSession snapshot, IReadOnlyList<NamedRecord> records, DateOnly? asOf)
    {
        var known = records.Where(record => record.IsKnown(asOf));
        if (asOf is null)
        {
            return known;
        }

        var lives = await AgreementLives.ReadAsync(snapshot);
        return known.Select(record => record.Type == "agreements" ? record.Renamed(name => lives[record.Id].TitleOn(asOf, name)) : record);
    }

    private sealed record NameRow
    {
        public required string Type { get; init; }

        public required string Id { get; init; }

        public required DateOnly KnownFrom { get; init; }

        public DateOnly? KnownUntil { get; init; }

        public required string Title { get; init; }

        public required string Heading { get; init; }

        public string? Kazakh { get; init; }

        public string? Russian { get; init; }

        // The official title of an agreement is long: it finds the agreement, which is shown by its short title.
        public IEnumerable<RecordName> Names()
        {
            var (headings, shortens) = (Heading.Split(SearchRecord.LineEnd), Type == "agreements");
            return new[] { Title, Kazakh, Russian }
                .OfType<string>()
                .Select(name => new RecordName(name, name))
                .Concat(
                    from name in headings
                    where name.Length > 0 && name != Title
                    select new RecordName(name, shortens ? Title : name)
                );
        }
    }
}
