using KzUkApi.Resources.Sources;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.SourceRecords;

/// <summary>Finds every record that rests on a source.</summary>
internal static class SourceRecordsSql
{
    // Type, table, and what to put after its list's address; null where no list has the records by source.
    private static readonly (string Type, string Table, string? Query)[] Kinds =
    [
        ("trade-flows", "trade_flows", "&figures=all"),
        ("investments", "investments", "&figures=all"),
        ("agreements", "agreements", string.Empty),
        ("agreement-events", "agreement_events", null),
        ("meetings", "meetings", string.Empty),
        ("milestones", "milestones", string.Empty),
        ("ambassadors", "ambassadors", string.Empty),
        ("institutions", "institutions", string.Empty),
        ("statements", "statements", string.Empty),
        ("rates", "exchange_rates", string.Empty),
        ("claims", "claims", null),
        ("disputes", "disputes", null),
    ];

    public static async Task<IReadOnlyList<SourceRecordIds>> OfAsync(StoreSession snapshot, string source, Func<string, string> link)
    {
        var filter = new SqlFilter();
        filter.And($"source_id = {source}");
        var counts = (
            await snapshot.RowsAsync<(string Type, int Count)>(All("COUNT(*) AS count", string.Empty), filter.Parameters)
        ).ToDictionary(row => row.Type, row => row.Count);
        var rows = (
            await snapshot.RowsAsync<(string Type, string Id)>(
                All("id", $"ORDER BY id LIMIT {SourceRecordIds.MostIds}"),
                filter.Parameters
            )
        ).ToLookup(row => row.Type, row => row.Id);
        string All(string column, string end) =>
            string.Join(
                "\nUNION ALL ",
                Kinds.Select(kind => $"SELECT k.* FROM (SELECT '{kind.Type}' AS type, {column} FROM {kind.Table} {filter.Where} {end}) k")
            );

        return
        [
            .. Kinds.Where(kind => rows.Contains(kind.Type)).Select(kind => new SourceRecordIds
            {
                Type = kind.Type,
                Count = counts[kind.Type],
                Ids = [.. rows[kind.Type].Order(StringComparer.Ordinal)],
                Href = kind.Query is { } query ? link($"/v1/{kind.Type}?source={source}{query}") : null,
            }),
        ];
    }
}
