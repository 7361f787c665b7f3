using System.Data.Common;
using System.Text.Json;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>The history of the records that were changed here: rows are only ever added, each with the record before and after.</summary>
internal sealed class RecordHistory(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    public void Add(IEnumerable<RecordChange> changes, ChangeCause cause, string dataVersion, DateTimeOffset now)
    {
        var (number, edit) = Last();
        edit++;
        StoredRows.Insert(
            changes.Where(change => !RecordChange.Same(change.Before, change.After)).Select(change => Row(change, ++number)),
            session
        );

        StoredRow Row(RecordChange change, long next)
        {
            // A part is served with the record to which it belongs.
            var type = change.Table.Type;
            var owner = change.Table.PartOf is null ? (type, change.Key) : change.Table.Owner((change.After ?? change.Before)!);
            var row = new StoredRow("record_history");
            row.Values["number"] = next;
            row.Values["edit"] = edit;
            row.Values["owner_type"] = owner.Item1;
            row.Values["owner_id"] = owner.Item2;
            row.Values["type"] = type;
            row.Values["record_id"] = change.Key;
            row.Values["kind"] =
                change.Before is null ? LocalChange.Added
                : change.After is null ? LocalChange.Withdrawn
                : LocalChange.Changed;
            row.Values["origin"] = cause.Origin;
            row.Values["before"] = Json(change.Before);
            row.Values["after"] = Json(change.After);
            row.Values["reason"] = cause.Reason;
            row.Values["editor"] = cause.Author.Name;
            row.Values["editor_key"] = cause.Author.Key;
            row.Values["changed_at"] = UtcTimestamp.Text(now);
            row.Values["data_version"] = dataVersion;
            return row;
        }
    }

    /// <summary>Adds the new trade figures of a data version without reading them.</summary>
    /// <param name="number">The number of the data version.</param>
    public void AddFigures(int number, ChangeCause cause, string dataVersion, DateTimeOffset now)
    {
        var after = session.Dialect.JsonObject(
            RecordDefinitions.TradeFlows.Columns.Select(column => (column.Name, $"COALESCE(CAST({column.Sql} AS TEXT), '')"))
        );
        _connection.Execute(
            $"""
            INSERT INTO record_history (
                number, edit, owner_type, owner_id, type, record_id, kind, origin, before, after,
                reason, editor, editor_key, changed_at, data_version
            )
            SELECT @last + ROW_NUMBER() OVER (ORDER BY c.record_id),
                @edit, 'trade-flows', held.id, 'trade-flows', held.id, 'added', @Origin, NULL, {after},
                @Reason, @Name, @Key, @at, @dataVersion
            FROM changes c
            {session.Dialect.OrderedJoin} trade_flows AS held ON held.id = c.record_id
            WHERE c.version_number = @number
            """,
            new
            {
                number,
                last = Last().Number,
                edit = Last().Edit + 1,
                cause.Origin,
                cause.Reason,
                cause.Author.Name,
                cause.Author.Key,
                dataVersion,
                at = UtcTimestamp.Text(now),
            },
            _transaction,
            commandTimeout: 0
        );
    }

    // Both grow together.
    private (long Number, long Edit) Last() => _connection.QueryFirstOrDefault<(long, long)>(
        "SELECT number, edit FROM record_history ORDER BY number DESC LIMIT 1", transaction: _transaction);

    private static string? Json(DatasetRow? row) =>
        row is null ? null : JsonSerializer.Serialize(new(row.Texts()), TextsJson.Default.DictionaryStringString);
}
