using System.Text.Json;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>All SQL that reads the history.</summary>
internal sealed class HistoryStore(IStore store)
{
    private const string Columns =
        """
        CAST(h.number AS TEXT) AS id, h.edit, h.kind, h.type, h.record_id, h.changed_at AS changed_at_text,
        h.origin, h.reason, h.data_version,
        h.before AS before_cells, h.after AS after_cells
        """;

    private static readonly SortOrder LatestFirst = new("number", Falling: true);

    private static readonly Orderings Order = new("h.number", new Ordering("number", SortColumn.Of("h.number")));

    /// <summary>The changes of a record and its parts, the latest first; null where neither it nor any change of it is known.</summary>
    public Task<ListResult<HistoryEntry>?> OfAsync(EditableType type, string id, ListPage page, CancellationToken token) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var filter = new SqlFilter();
                filter.And($"h.owner_type = {type.Type}").And($"h.owner_id = {id}");
                var slice = await snapshot.PageAsync<HistoryEntry>(
                    Columns,
                    "record_history h",
                    filter,
                    Order.Page(LatestFirst, page.AfterId, page.Limit)
                );
                if (slice.Total == 0)
                {
                    var here = new SqlFilter();
                    here.And($"r.id = {id}");
                    if (await snapshot.CountAsync($"SELECT COUNT(*) FROM {type.Table} r {here.Where}", here.Parameters) == 0)
                    {
                        return null;
                    }
                }

                return new ListResult<HistoryEntry>(
                    [.. slice.Rows.Select(row => row with { Fields = Differences(row) })],
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    []
                );
            },
            token
        );

    /// <summary>Every change with who made it, the latest first.</summary>
    public Task<ListResult<AuditEntry>> AllAsync(AuditFilter query, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("h.owner_type", query.Type is { } type ? [type] : null)
                .In("h.owner_id", query.Records);
            var page = query.Page;
            var slice = await snapshot.PageAsync<AuditEntry>(
                    $"{Columns}, h.editor, h.editor_key",
                    "record_history h",
                    filter,
                    Order.Page(LatestFirst, page.AfterId, page.Limit)
                );
            return new ListResult<AuditEntry>(
                    [
                        .. slice.Rows.Select(row =>
                            row with
                            {
                                Fields = Differences(row),
                                Before = Cells(row.BeforeCells),
                                After = Cells(row.AfterCells),
                            }
                        ),
                    ],
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    []
                );
        },
        token);

    private static IReadOnlyList<HistoryField> Differences(HistoryEntry entry)
    {
        var (before, after) = (Cells(entry.BeforeCells), Cells(entry.AfterCells));
        return
        [
            .. (after ?? before!).Keys
                .Select(column => (Column: column, Before: before?.GetValueOrDefault(column), After: after?.GetValueOrDefault(column)))
                .Where(cell => (cell.Before ?? string.Empty) != (cell.After ?? string.Empty))
                .Select(cell => new HistoryField
                {
                    Field = RecordDefinition.FieldOf(cell.Column),
                    Before = string.IsNullOrEmpty(cell.Before) ? null : cell.Before,
                    After = string.IsNullOrEmpty(cell.After) ? null : cell.After,
                }),
        ];
    }

    private static Dictionary<string, string>? Cells(string? json) =>
        json is null ? null : JsonSerializer.Deserialize(json, TextsJson.Default.DictionaryStringString);
}
