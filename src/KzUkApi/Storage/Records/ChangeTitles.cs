using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>What the records of the store are called, read while they are there: as search shows them, or made of their rows.</summary>
internal sealed class ChangeTitles
{
    private readonly Dictionary<(string Type, string Id), string> _found;

    private ChangeTitles(Dictionary<(string Type, string Id), string> found) => _found = found;

    /// <summary>Of every record.</summary>
    public static ChangeTitles All(DbConnection connection, DbTransaction transaction) =>
        new(
            connection
                .Query<(string Type, string Id, string Title)>(
                    "SELECT DISTINCT type, record_id, title FROM search_entries",
                    transaction: transaction
                )
                .DistinctBy(row => (row.Type, row.Id))
                .ToDictionary(row => (row.Type, row.Id), row => row.Title)
        );

    /// <summary>Of a few.</summary>
    public static ChangeTitles Of(IEnumerable<(string Type, string Id)> records, DbConnection connection, DbTransaction transaction) =>
        new(
            records
                .Select(record =>
                    (
                        record.Type,
                        record.Id,
                        Title: connection.QueryFirstOrDefault<string>(
                            "SELECT title FROM search_entries WHERE type = @Type AND record_id = @Id ORDER BY entry LIMIT 1",
                            new { record.Type, record.Id },
                            transaction
                        )
                    )
                )
                .Where(record => record.Title is not null)
                .ToDictionary(record => (record.Type, record.Id), record => record.Title!)
        );

    public string Of(RecordDefinition table, string id, DatasetRow row) =>
        table.Title is { } title ? title(row, Found) : Found(table.Type, id);

    private string Found(string type, string id) => _found.GetValueOrDefault((type, id), id);
}
