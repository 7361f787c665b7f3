using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>The register of what was changed here, so that a newer reference dataset leaves it alone.</summary>
internal sealed class LocalChanges(DbConnection connection, DbTransaction transaction)
{
    private static readonly Dictionary<string, ReferenceTable> Tables = ReferenceTables.All.ToDictionary(table => table.Name, StringComparer.Ordinal);

    public IReadOnlyList<LocalChange> All() => [.. connection
        .Query<(string Table, string Key, string Kind, string Origin, string? Base)>(
            "SELECT record_table, record_id, kind, origin, base FROM local_changes ORDER BY record_table, record_id", transaction: transaction)
        .Select(row => new LocalChange(row.Table, row.Key, row.Kind, row.Origin, Row(Tables[row.Table], row.Base)))];

    /// <summary>Registers changes; a record that is again as the dataset has it is registered no more.</summary>
    public void Register(IEnumerable<RecordChange> changes, string origin, string? reason, DateTimeOffset now)
    {
        var known = All().ToDictionary(change => (change.Table, change.Key));
        foreach (var change in changes)
        {
            var before = known.TryGetValue((change.Table.Name, change.Key), out var registered) ? registered.Base : change.Before;
            Remove(change.Table.Name, change.Key);
            if (!RecordChange.Same(before, change.After))
            {
                var kind = before is null ? LocalChange.Added : change.After is null ? LocalChange.Withdrawn : LocalChange.Changed;
                Add(new(change.Table.Name, change.Key, kind, origin, before), reason, now);
            }
        }
    }

    /// <summary>Writes what a merge with a newer dataset leaves of the register, and its conflicts.</summary>
    public void Settle(DatasetMerge merge, DateOnly releasedOn, DateTimeOffset now)
    {
        foreach (var change in merge.Settled)
        {
            Remove(change.Table, change.Key);
        }

        foreach (var change in merge.Kept)
        {
            Add(change, "Needed by a record that was changed here.", now);
        }

        connection.Execute("DELETE FROM dataset_conflicts", transaction: transaction);
        foreach (var conflict in merge.Conflicts)
        {
            connection.Execute(
                "INSERT INTO dataset_conflicts (record_table, record_id, released_on, dataset, found_at) VALUES (@Table, @Key, @releasedOn, @dataset, @at)",
                new { conflict.Table, conflict.Key, releasedOn, dataset = Json(conflict.Dataset), at = Text(now) },
                transaction);
        }
    }

    private void Add(LocalChange change, string? reason, DateTimeOffset now) => connection.Execute(
        """
        INSERT INTO local_changes (record_table, record_id, kind, origin, base, reason, changed_at)
        VALUES (@Table, @Key, @Kind, @Origin, @cells, @reason, @at)
        """,
        new { change.Table, change.Key, change.Kind, change.Origin, cells = Json(change.Base), reason, at = Text(now) },
        transaction);

    private void Remove(string table, string key) => connection.Execute(
        "DELETE FROM local_changes WHERE record_table = @table AND record_id = @key", new { table, key }, transaction);

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string? Json(CsvRow? row) => row is null ? null : JsonSerializer.Serialize(new(row.Cells), CellsJson.Default.DictionaryStringString);

    // A column that the table has got since then is empty.
    private static CsvRow? Row(ReferenceTable table, string? json) => json is null ? null : new(
        table.File, 0, JsonSerializer.Deserialize(json, CellsJson.Default.DictionaryStringString)!);
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class CellsJson : JsonSerializerContext;
