using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Days;

/// <summary>All SQL of the days on which something counts.</summary>
internal sealed class DayStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private static readonly ComputedOrder<DayCounts> Order = new(day => day.Id, ("day", [day => day.Day]));

    // What counts from which day: entries of the timeline, and figures from their publication.
    private static readonly IReadOnlyList<(string Type, string From, string Day)> Kinds =
    [
        .. RecordDefinitions.All
            .Where(table => table.Timeline is not null)
            .SelectMany(table => table.Timeline!.Entries.Select(columns =>
                (table.TimelineType!, $"{table.Name} r {columns.Join}", columns.Counts)
            )),
        .. RecordTypes.PublishedFigures.Select(table => (table.Type, $"{table.Name} r", "r.published_end")),
    ];

    // Days are few, whatever the number of records: all are read, then paged.
    public Task<ListResult<DayCounts>> ListAsync(DayFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter();
            var kinds = Kinds.Where(kind => query.Types is null || query.Types.Contains(kind.Type));
            var counts = string.Join("\nUNION ALL\n", kinds.Select(kind => Select(kind, filter.Nested(), query, page)));
            var rows = await snapshot.RowsAsync<DayRow>(
                $"""
                SELECT d.type, d.day, SUM(d.number) AS number
                FROM (
                {counts}
                ) d
                GROUP BY d.day, d.type
                ORDER BY d.day, d.type
                """,
                filter.Parameters
            );
            var days = rows.GroupBy(row => row.Day).Select(day => DayCounts.Of(day.Key, Sums(day)));
            var listed = days.Where(day => page.Ids is null || page.Ids.Contains(day.Id));
            return ComputedList.Page(Order.Sort(listed, query.Sort), day => day.Id, page, await snapshot.DataVersionAsync(), []);
        },
        token);

    private static string Select((string Type, string From, string Day) kind, SqlFilter filter, DayFilter query, ListPage page)
    {
        var conditions = filter.AndSql($"{kind.Day} IS NOT NULL").Inside(kind.Day, kind.Day, query.During).Until(kind.Day, page.AsOf);
        return $"""
            SELECT '{kind.Type}' AS type, {kind.Day} AS day, COUNT(*) AS number
            FROM {kind.From}
            {conditions.Where}
            GROUP BY {kind.Day}
            """;
    }

    private static Dictionary<string, int> Sums(IEnumerable<DayRow> day) =>
        day.GroupBy(row => row.Type, StringComparer.Ordinal)
            .ToDictionary(type => type.Key, type => type.Sum(row => row.Number), StringComparer.Ordinal);

    private sealed record DayRow
    {
        public required string Type { get; init; }

        public required DateOnly Day { get; init; }

        public required int Number { get; init; }
    }
}
