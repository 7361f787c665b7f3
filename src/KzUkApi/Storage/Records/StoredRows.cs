using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Writes rows into their tables.</summary>
internal static class StoredRows
{
    /// <summary>Replaces every row of the dataset.</summary>
    public static void Replace(DatasetContent content, DbConnection connection, DbTransaction transaction)
    {
        var stored = content.Tables.SelectMany(table => table.Rows).ToList();
        stored.AddRange(stored.SelectMany(row => row.Children).ToList());
        stored.AddRange(PeopleRows.Of(stored.ToLookup(row => row.Table)));
        var byTable = stored.ToLookup(row => row.Table);
        foreach (var table in Tables(content, byTable).Reverse())
        {
            connection.Execute($"""DELETE FROM "{table}" """, transaction: transaction);
        }

        Insert(stored, connection, transaction);
    }

    /// <summary>Inserts rows and those of their child tables, table by table in the order in which tables first occur.</summary>
    public static void Insert(IEnumerable<StoredRow> rows, DbConnection connection, DbTransaction transaction)
    {
        foreach (var table in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            InsertInto(table, connection, transaction);
        }
    }

    /// <summary>Inserts rows of one table as they come, without those of child tables.</summary>
    public static void InsertInto(IEnumerable<StoredRow> rows, DbConnection connection, DbTransaction transaction)
    {
        using var inserted = new InsertedRows(connection, transaction);
        foreach (var row in rows)
        {
            inserted.Add(row);
        }
    }

    // Child tables are emptied even where the new content has no row for them.
    private static IEnumerable<string> Tables(DatasetContent content, ILookup<string, StoredRow> byTable) =>
        content.Tables.Select(table => table.Table.Name)
            .Concat(content.Tables.SelectMany(table => table.Table.Columns).Select(column => column.Children?.Table).OfType<string>())
            .Concat(PeopleRows.Tables)
            .Concat(byTable.Select(rows => rows.Key))
            .Distinct(StringComparer.Ordinal);
}
