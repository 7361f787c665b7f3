using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>The register of the records that were changed here: a newer reference dataset leaves them as they are.</summary>
internal sealed class LocalChangeRegister(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    public IReadOnlyList<LocalChange> All() =>
        [
            .. _connection
                .Query<(string Table, string Key, string Kind, string Origin, string? Base)>(
                    "SELECT record_table, record_id, kind, origin, base FROM local_changes ORDER BY record_table, record_id",
                    transaction: _transaction
                )
                .Select(row => new LocalChange(row.Table, row.Key, row.Kind, row.Origin, Row(RecordDefinitions.Of(row.Table), row.Base))),
        ];

    /// <summary>Registers changes. A record that is again as the dataset has it leaves the register.</summary>
    public void Add(IEnumerable<RecordChange> changes, ChangeCause cause, DateTimeOffset now)
    {
        var rows = new List<StoredRow>();
        foreach (var change in changes)
        {
            var before = change.Before;
            if (Find(change.Table, change.Key) is { } registered)
            {
                before = registered.Base;
                Remove(change.Table.Name, change.Key);
            }

            if (!RecordChange.Same(before, change.After))
            {
                var kind = before is null ? LocalChange.Added : change.After is null ? LocalChange.Withdrawn : LocalChange.Changed;
                rows.Add(Row(new(change.Table.Name, change.Key, kind, cause.Origin, before), cause.Reason, now));
            }
        }

        StoredRows.Insert(rows, session);
    }

    /// <summary>Registers the new trade figures of a data version without reading them.</summary>
    /// <param name="number">The number of the data version.</param>
    public void AddFigures(int number, ChangeCause cause, DateTimeOffset now)
    {
        // A figure that was withdrawn here and comes again is compared with the dataset's own record.
        var again = _connection.Query<string>(
            """
            SELECT l.record_id
            FROM local_changes l
            JOIN changes c ON c.type = 'trade-flows' AND c.record_id = l.record_id AND c.version_number = @number
            WHERE l.record_table = 'trade_flows' AND l.kind = 'withdrawn'
            """,
            new { number },
            _transaction).AsList();
        _connection.Execute(
            """
            INSERT INTO local_changes (record_table, record_id, kind, origin, reason, changed_at)
            SELECT 'trade_flows', c.record_id, 'added', @Origin, @Reason, @at
            FROM changes c
            WHERE c.version_number = @number
              AND NOT EXISTS (SELECT 1 FROM local_changes l WHERE l.record_table = 'trade_flows' AND l.record_id = c.record_id)
            ORDER BY c.record_id
            """,
            new { number, cause.Origin, cause.Reason, at = UtcTimestamp.Text(now) },
            _transaction,
            commandTimeout: 0);
        var existing = new ExistingRecords(_connection, _transaction);
        Add(
            again.Select(id => new RecordChange(RecordDefinitions.TradeFlows, id, null, existing.Find("trade_flows", id))),
            cause,
            now
        );
    }

    /// <summary>Writes which local changes are left after a merge with a newer dataset, and its conflicts.</summary>
    public void Apply(DatasetMerge merge, DateOnly releasedOn, DateTimeOffset now)
    {
        foreach (var change in merge.Adopted)
        {
            Remove(change.Table, change.Key);
        }

        StoredRows.Insert(
            merge.Needed.Select(change => Row(change, "Needed by a record that was changed here.", now)), session
        );
        _connection.Execute("DELETE FROM dataset_conflicts", transaction: _transaction);
        foreach (var conflict in merge.Conflicts)
        {
            _connection.Execute(
                """
                INSERT INTO dataset_conflicts (record_table, record_id, released_on, dataset, found_at)
                VALUES (@Table, @Key, @releasedOn, @dataset, @at)
                """,
                new { conflict.Table, conflict.Key, releasedOn, dataset = Json(conflict.Dataset), at = UtcTimestamp.Text(now) },
                _transaction);
        }
    }

    private LocalChange? Find(RecordDefinition table, string key) =>
        _connection
            .Query<(string Kind, string Origin, string? Base)>(
                "SELECT kind, origin, base FROM local_changes WHERE record_table = @table AND record_id = @key",
                new { table = table.Name, key },
                _transaction
            )
            .Select(row => new LocalChange(table.Name, key, row.Kind, row.Origin, Row(table, row.Base)))
            .SingleOrDefault();

    private static StoredRow Row(LocalChange change, string? reason, DateTimeOffset now)
    {
        var row = new StoredRow("local_changes");
        row.Values["record_table"] = change.Table;
        row.Values["record_id"] = change.Key;
        row.Values["kind"] = change.Kind;
        row.Values["origin"] = change.Origin;
        row.Values["base"] = Json(change.Base);
        row.Values["reason"] = reason;
        row.Values["changed_at"] = UtcTimestamp.Text(now);
        return row;
    }

    private void Remove(string table, string key) => _connection.Execute(
        "DELETE FROM local_changes WHERE record_table = @table AND record_id = @key", new { table, key }, _transaction);

    private static string? Json(DatasetRow? row) =>
        row is null ? null : JsonSerializer.Serialize(new(row.Texts()), TextsJson.Default.DictionaryStringString);

    // A column that the table has got since then is empty.
    private static DatasetRow? Row(RecordDefinition table, string? json) => json is null ? null : DatasetRow.OfTexts(
        table, table.Stored, JsonSerializer.Deserialize(json, TextsJson.Default.DictionaryStringString)!);
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext;
