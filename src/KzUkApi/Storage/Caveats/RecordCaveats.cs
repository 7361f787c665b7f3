using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Caveats;

/// <summary>What limits records of any kind, as their own lists have it.</summary>
internal sealed class RecordCaveats
{
    private readonly Dictionary<(string Type, string Id), IReadOnlyList<string>> _stored = [];

    private RecordCaveats()
    {
    }

    public static async Task<RecordCaveats> ReadAsync(StoreSession snapshot, IReadOnlyList<(string Type, string Id)> records)
    {
        var all = new RecordCaveats();
        foreach (var table in RecordDefinitions.All.Where(HasCaveats))
        {
            string[] ids = [.. records.Where(record => record.Type == table.Type).Select(record => record.Id)];
            if (ids.Length == 0)
            {
                continue;
            }

            var filter = new SqlFilter().In("r.id", ids);
            var sql = $"SELECT r.id, r.caveats FROM {table.Name} r {filter.Where}";
            foreach (var row in await snapshot.RowsAsync<CaveatRow>(sql, filter.Parameters))
            {
                all._stored[(table.Type, row.Id)] = row.Caveats;
            }
        }

        return all;
    }

    /// <summary>The caveats of one record on a day.</summary>
    /// <param name="date">The date of the record.</param>
    /// <param name="source">The publication on which it rests; null where it rests on none.</param>
    /// <param name="asOf">The day; null for today.</param>
    public IReadOnlyList<string> Of(string type, string id, string? date, SourceReference? source, DateOnly? asOf) =>
        !_stored.TryGetValue((type, id), out var caveats) ? []
        : RecordDefinitions.OfType(type).IsEvent && source is not null ? Announcement.Told(caveats, date, source)
        : type == AgreementTable.Definition.Type ? AgreementLife.CaveatsOn(asOf, caveats)
        : caveats;

    // Of the parts of records only the steps of agreements have an id.
    private static bool HasCaveats(RecordDefinition table) => table.Columns.Contains(CommonColumns.Caveats)
        && (table.PartOf is null || table == AgreementEventTable.Definition);

    private sealed record CaveatRow
    {
        public required string Id { get; init; }

        public IReadOnlyList<string> Caveats { get; init; } = [];
    }
}
