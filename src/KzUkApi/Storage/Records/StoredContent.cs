using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Writes the rows of the dataset and the state that tells which they are, inside a transaction.</summary>
internal sealed class StoredContent(DbConnection connection, DbTransaction transaction)
{
    /// <summary>Replaces every row.</summary>
    public void Replace(DatasetContent content, string fingerprint, DateOnly releasedOn)
    {
        Replace(content);
        connection.Execute("DELETE FROM dataset_state", transaction: transaction);
        connection.Execute(
            """
            INSERT INTO dataset_state (only_row, released_on, fingerprint, content_sum, data_version)
            VALUES (1, @releasedOn, @fingerprint, @sum, @version)
            """,
            new { releasedOn, fingerprint, sum = content.Sum.ToString(), version = content.Sum.Version },
            transaction);
    }

    /// <summary>Replaces every row, and stays with the dataset on which they rest.</summary>
    public void Replace(DatasetContent content)
    {
        var stored = content.Tables.SelectMany(table => table.Rows).ToList();
        stored.AddRange(stored.SelectMany(row => row.Children).ToList());
        stored.AddRange(PeopleRows.Of(stored.ToLookup(row => row.Table)));
        var byTable = stored.ToLookup(row => row.Table);
        foreach (var table in Tables(content, byTable).Reverse())
        {
            connection.Execute($"""DELETE FROM "{table}" """, transaction: transaction);
        }

        StoredRows.Insert(stored, connection, transaction);
    }

    /// <summary>Adds rows of tables whose rows have no children and name no people.</summary>
    public void Add(IEnumerable<StoredRow> rows) => StoredRows.Insert(rows, connection, transaction);

    /// <summary>Adds rows of one such table as they come.</summary>
    public void AddTo(IEnumerable<StoredRow> rows) => StoredRows.InsertInto(rows, connection, transaction);

    public ContentSum Sum() =>
        ContentSum.Parse(connection.QuerySingle<string>("SELECT content_sum FROM dataset_state", transaction: transaction));

    public void SetSum(ContentSum sum) =>
        connection.Execute(
            "UPDATE dataset_state SET content_sum = @sum, data_version = @version",
            new { sum = sum.ToString(), version = sum.Version },
            transaction
        );

    // Child tables are emptied even where the new content has no row for them.
    private static IEnumerable<string> Tables(DatasetContent content, ILookup<string, StoredRow> byTable) =>
        content.Tables.Select(table => table.Table.Name)
            .Concat(content.Tables.SelectMany(table => table.Table.Columns).Select(column => column.Children?.Table).OfType<string>())
            .Concat(PeopleRows.Tables)
            .Concat(byTable.Select(rows => rows.Key))
            .Distinct(StringComparer.Ordinal);
}
