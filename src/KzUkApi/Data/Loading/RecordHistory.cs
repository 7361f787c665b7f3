using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;

namespace KzUkApi.Data.Loading;

/// <summary>Who changes something.</summary>
/// <param name="Name">Whom the key was given to, the subject of a token, or the command line.</param>
/// <param name="Key">The public part of the key; null where there is none.</param>
internal sealed record Author(string Name, string? Key)
{
    /// <summary>Whoever has the file of the database.</summary>
    public static readonly Author CommandLine = new("command line", null);
}

/// <summary>Writes what is changed here into the history, in the transaction of the change.</summary>
internal sealed class RecordHistory(DbConnection connection, DbTransaction transaction)
{
    // A part is served with the record to which it belongs.
    private static readonly Dictionary<string, (string Type, string Column)> Owners = new(StringComparer.Ordinal)
    {
        ["agreement_events"] = ("agreements", "agreement_id"),
        ["meeting_participants"] = ("meetings", "meeting_id"),
    };

    private static readonly Dictionary<string, string> Types = RecordType.All.ToDictionary(type => type.Table, type => type.Type, StringComparer.Ordinal);

    public void Add(IEnumerable<RecordChange> changes, Author author, string origin, string? reason, string dataVersion, DateTimeOffset now)
    {
        var edit = connection.ExecuteScalar<long>("SELECT COALESCE(MAX(edit), 0) + 1 FROM record_history", transaction: transaction);
        var number = connection.ExecuteScalar<long>("SELECT COALESCE(MAX(number), 0) FROM record_history", transaction: transaction);
        StoredRows.Insert(changes.Where(change => !RecordChange.Same(change.Before, change.After)).Select(change => Row(change, ++number)), connection, transaction);

        StoredRow Row(RecordChange change, long next)
        {
            var type = Types[change.Table.Name];
            var owner = Owners.TryGetValue(change.Table.Name, out var part) ? (part.Type, (change.After ?? change.Before)![part.Column]) : (type, change.Key);
            var row = new StoredRow("record_history");
            row.Values["number"] = next;
            row.Values["edit"] = edit;
            row.Values["owner_type"] = owner.Item1;
            row.Values["owner_id"] = owner.Item2;
            row.Values["type"] = type;
            row.Values["record_id"] = change.Key;
            row.Values["kind"] = change.Before is null ? LocalChange.Added : change.After is null ? LocalChange.Withdrawn : LocalChange.Changed;
            row.Values["origin"] = origin;
            row.Values["before"] = Json(change.Before);
            row.Values["after"] = Json(change.After);
            row.Values["reason"] = reason;
            row.Values["editor"] = author.Name;
            row.Values["editor_key"] = author.Key;
            row.Values["changed_at"] = now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            row.Values["data_version"] = dataVersion;
            return row;
        }
    }

    /// <summary>The same for many trade figures that an import added, from the register of what was added here, without reading them.</summary>
    public void AddImportedFigures(Author author, string reason, string dataVersion, DateTimeOffset now)
    {
        var cells = string.Join(", ", ReferenceTables.TradeFlows.Columns.Select(column => $"'{column.Name}', CAST(COALESCE(f.\"{column.Name}\", '') AS TEXT)"));
        connection.Execute(
            $"""
            INSERT INTO record_history (number, edit, owner_type, owner_id, type, record_id, kind, origin, before, after, reason, editor, editor_key, changed_at, data_version)
            SELECT (SELECT COALESCE(MAX(number), 0) FROM record_history) + ROW_NUMBER() OVER (ORDER BY f.id),
                (SELECT COALESCE(MAX(edit), 0) + 1 FROM record_history),
                'trade-flows', f.id, 'trade-flows', f.id, 'added', 'import', NULL, json_object({cells}), @reason, @Name, @Key, @at, @dataVersion
            FROM ({HeldRows.Select(ReferenceTables.TradeFlows)}) f
            JOIN local_changes l ON l.record_table = 'trade_flows' AND l.record_id = f.id AND l.kind = 'added' AND l.reason = @reason AND l.changed_at = @at
            WHERE NOT EXISTS (SELECT 1 FROM record_history h WHERE h.type = 'trade-flows' AND h.record_id = f.id AND h.changed_at = @at)
            """,
            new { reason, author.Name, author.Key, dataVersion, at = now.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) },
            transaction);
    }

    private static string? Json(CsvRow? row) => row is null ? null : JsonSerializer.Serialize(new(row.Cells), CellsJson.Default.DictionaryStringString);
}
