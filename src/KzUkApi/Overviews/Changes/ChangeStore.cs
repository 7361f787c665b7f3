using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Caveats;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Changes;

/// <summary>All SQL of changes.</summary>
internal sealed class ChangeStore(IStore store)
{
    // What a later load withdrew has no address any more.
    private const string Columns =
        """
        c.id, c.kind, c.type, c.record_id, c.title, c.date, c.date_end AS counts_from, v.data_version, v.released_on, c.supersedes,
        c.revision,
        CASE WHEN EXISTS (
            SELECT 1 FROM changes w
            WHERE w.type = c.type AND w.record_id = c.record_id AND w.version_number > c.version_number AND w.kind = 'withdrawn'
        ) THEN NULL ELSE c.path END AS path
        """;

    private const string From = "changes c JOIN data_versions v ON v.number = c.version_number LEFT JOIN sources s ON s.id = c.source_id";

    /// <summary>The order in which changes came into the service, those of one load by their date.</summary>
    public const string ByLoad = "dataVersion";

    private static readonly SortColumn Date = SortColumn.Number("c.date_order", Period.FirstOpenOrder);

    private static readonly Orderings Order = new(
        "c.id", new Ordering("date", Date), new Ordering(ByLoad, SortColumn.Of("c.version_number"), Date));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<ListResult<Change>> ListAsync(
        ChangeFilter query,
        ListPage page,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var filter = new SqlFilter()
                    .In("c.id", page.Ids)
                    .In("c.kind", query.Kinds)
                    .In("c.type", query.Types)
                    .In("c.source_id", query.Sources);
                if (page.AsOf is { } asOf)
                {
                    filter.And($"(c.date_order & {Period.OrderOfEnd}) <= {(long)asOf.DayNumber}");
                }

                AddSince(filter, query.Since);
                var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
                var total = await snapshot.CountAsync($"SELECT COUNT(*) FROM changes c {filter.Where}", filter.Parameters);
                var slice = await snapshot.PageAsync<Change, SourceReference>(
                    $"{Columns}, {SourceSql.Columns}",
                    From,
                    filter,
                    keyset,
                    (change, source) => change with { Source = source },
                    total
                );
                return new ListResult<Change>(
                    await WithFieldsAsync(snapshot, slice.Rows, page.AsOf, link),
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    []
                );
            },
            token
        );

    private static void AddSince(SqlFilter filter, Since? since)
    {
        if (since?.Day is { } day)
        {
            // The first load is how the service began, not something new in it. Later loads are numbered as they come.
            filter.And(
                $"((c.date_order & {Period.OrderOfEnd}) >= {(long)day.DayNumber} OR c.version_number >= (SELECT MIN(l.number) "
                    + $"FROM data_versions l WHERE l.number > 1 AND l.loaded_at >= {day}))");
        }
        else if (since?.Version is { } version)
        {
            filter.And($"c.version_number > (SELECT MAX(b.number) FROM data_versions b WHERE b.data_version = {version})");
        }
    }

    private static async Task<IReadOnlyList<Change>> WithFieldsAsync(
        StoreSession snapshot,
        IReadOnlyList<Change> changes,
        DateOnly? asOf,
        Func<string, string> link
    )
    {
        var filter = new SqlFilter().In("f.change_id", [.. changes.Select(change => change.Id).DefaultIfEmpty(string.Empty)]);
        var rows = await snapshot.RowsAsync<ChangedField>(
            $"""
            SELECT f.change_id, f.field, f.before, f.after
            FROM change_fields f
            {filter.Where}
            ORDER BY f.change_id, f.position
            """,
            filter.Parameters);
        var caveats = await RecordCaveats.ReadAsync(snapshot, [.. changes.Select(change => (change.Type, change.RecordId))]);
        var fields = rows.ToLookup(row => row.ChangeId, StringComparer.Ordinal);
        return
        [
            .. changes.Select(change =>
                change with
                {
                    Fields = [.. fields[change.Id]],
                    Caveats = caveats.Of(change.Type, change.RecordId, change.Date, change.Source, asOf),
                    Href = change.Path is { } path ? link(path) : null,
                    HtmlUrl = link.ToPage(change.Path ?? string.Empty),
                }
            ),
        ];
    }
}
