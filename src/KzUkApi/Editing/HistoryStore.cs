using System.Text.Json;
using KzUkApi.Data;
using KzUkApi.Data.Loading;
using KzUkApi.Http.Lists;

namespace KzUkApi.Editing;

/// <summary>All SQL that reads the history.</summary>
internal sealed class HistoryStore(Database database)
{
    private const string Columns =
        """
        CAST(h.number AS TEXT) AS id, h.edit, h.kind, h.type, h.record_id, h.changed_at AS changed_at_text, h.origin, h.reason, h.data_version,
        h.before AS before_cells, h.after AS after_cells
        """;

    private static readonly Orderings Order = new("h.number", new Ordering("number", SortColumn.Of("h.number")));

    /// <summary>The changes of a record and its parts, the latest first; null where neither it nor any change of it is known.</summary>
    public Task<Found<HistoryEntry>?> Of(EditedType type, string id, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var filter = new SqlFilter();
            filter.And($"h.owner_type = {type.Type}").And($"h.owner_id = {id}");
            var slice = await snapshot.Page<HistoryEntry>(Columns, "record_history h", filter, Order.Page("-number", page.AfterId(), page.LimitRows()));
            if (slice.Total == 0)
            {
                var here = new SqlFilter();
                here.And($"r.id = {id}");
                if (await snapshot.Count($"SELECT COUNT(*) FROM {type.Table} r {here.Where}", here.Parameters) == 0)
                {
                    return null;
                }
            }

            return new Found<HistoryEntry>([.. slice.Rows.Select(row => row with { Fields = Differences(row) })], slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    /// <summary>Every change with who made it, the latest first.</summary>
    public Task<Found<AuditEntry>> All(AuditQuery query, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("h.owner_type", query.Type is { } type ? [type.ToLowerInvariant()] : null)
                .In("h.owner_id", query.Record is { } record ? [record.ToLowerInvariant()] : null);
            var page = query.Page();
            var slice = await snapshot.Page<AuditEntry>($"{Columns}, h.editor, h.editor_key", "record_history h", filter, Order.Page("-number", page.AfterId(), page.LimitRows()));
            return new Found<AuditEntry>(
                [.. slice.Rows.Select(row => row with { Fields = Differences(row), Before = Cells(row.BeforeCells), After = Cells(row.AfterCells) })],
                slice.Total, slice.DataVersion, slice.HasMore, []);
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
                    Field = ReferenceTable.FieldOf(cell.Column),
                    Before = string.IsNullOrEmpty(cell.Before) ? null : cell.Before,
                    After = string.IsNullOrEmpty(cell.After) ? null : cell.After,
                }),
        ];
    }

    private static Dictionary<string, string>? Cells(string? json) => json is null ? null : JsonSerializer.Deserialize(json, CellsJson.Default.DictionaryStringString);
}
