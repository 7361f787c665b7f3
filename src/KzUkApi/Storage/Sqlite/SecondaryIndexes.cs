using System.Data.Common;
using Dapper;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The indexes of tables beside their keys: an index that is sorted once is made faster than one that grows in disorder.</summary>
/// <remarks>Inside the transaction that writes the rows: readers keep the indexes that they have.</remarks>
internal sealed class SecondaryIndexes
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly List<(string Name, string Sql)> _dropped = [];

    private SecondaryIndexes(DbConnection connection, DbTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    public static SecondaryIndexes Drop(DbConnection connection, DbTransaction transaction, params IReadOnlyList<string> tables)
    {
        var indexes = new SecondaryIndexes(connection, transaction);
        foreach (var table in tables)
        {
            indexes._dropped.AddRange(
                connection.Query<(string, string)>(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = @table AND sql IS NOT NULL",
                    new { table },
                    transaction
                )
            );
        }

        indexes._dropped.ForEach(index => connection.Execute($"DROP INDEX {index.Name}", transaction: transaction, commandTimeout: 0));
        return indexes;
    }

    /// <summary>Makes what was dropped anew, from the statements by which it was made.</summary>
    public void Create() => _dropped.ForEach(index => _connection.Execute(index.Sql, transaction: _transaction, commandTimeout: 0));
}
