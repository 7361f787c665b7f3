using System.Data.Common;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Writes rows into their tables.</summary>
internal static class StoredRows
{
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
}
