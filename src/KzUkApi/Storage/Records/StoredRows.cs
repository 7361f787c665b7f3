using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Writes rows into their tables.</summary>
internal static class StoredRows
{
    /// <summary>Replaces every row of the dataset.</summary>
    public static void Replace(DatasetContent content, StoreTransaction session)
    {
        var stored = content.Tables.SelectMany(table => table.Rows).ToList();
        stored.AddRange(stored.SelectMany(row => row.Children).ToList());
        stored.AddRange(PeopleRows.Of(stored.ToLookup(row => row.Table)));
        var byTable = stored.ToLookup(row => row.Table);
        foreach (var table in Tables(content, byTable).Reverse())
        {
            session.Connection.Execute($"""DELETE FROM "{table}" """, transaction: session.Transaction);
        }

        Insert(stored, session);
    }

    /// <summary>Inserts rows and those of their child tables, table by table in the order in which tables first occur.</summary>
    public static void Insert(IEnumerable<StoredRow> rows, StoreTransaction session)
    {
        foreach (var table in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            InsertInto(table, session);
        }
    }

    /// <summary>Inserts rows of one table as they come, without those of child tables.</summary>
    public static void InsertInto(IEnumerable<StoredRow> rows, StoreTransaction session)
    {
        using var inserted = new InsertedRows(session);
        foreach (var row in rows)
        {
            inserted.Add(row);
        }

        inserted.Complete();
    }

    // Child tables are emptied even where the new content has no row for them.
    private static IEnumerable<string> Tables(DatasetContent content, ILookup<string, StoredRow> byTable) =>
        content.Tables.Select(table => table.Table.Name)
            .Concat(content.Tables.SelectMany(table => table.Table.Columns).Select(column => column.Children?.Table).OfType<string>())
            .Concat(PeopleRows.Tables)
            .Concat(byTable.Select(rows => rows.Key))
            .Distinct(StringComparer.Ordinal);
}
