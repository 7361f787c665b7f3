using System.Data.Common;

namespace KzUkApi.Data.Loading;

/// <summary>Writes rows into their tables.</summary>
internal static class StoredRows
{
    /// <summary>Inserts rows and those of their child tables, table by table in the order in which tables first occur.</summary>
    public static void Insert(IEnumerable<StoredRow> rows, DbConnection connection, DbTransaction transaction)
    {
        foreach (var table in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            InsertInto(table.Key, table, connection, transaction);
        }
    }

    /// <summary>Inserts rows of one table as they come, without those of child tables.</summary>
    public static void InsertInto(string table, IEnumerable<StoredRow> rows, DbConnection connection, DbTransaction transaction)
    {
        using var next = rows.GetEnumerator();
        if (!next.MoveNext())
        {
            return;
        }

        // One prepared command: names come from the program's own column lists, values are parameters.
        var columns = next.Current.Values.Keys.ToList();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})
            """;
        var parameters = columns.Select((_, index) => AddParameter(command, index)).ToList();
        command.Prepare();
        do
        {
            foreach (var (index, column) in columns.Index())
            {
                parameters[index].Value = next.Current.Values[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
        while (next.MoveNext());
    }

    private static DbParameter AddParameter(DbCommand command, int index)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{index}";
        command.Parameters.Add(parameter);
        return parameter;
    }
}
