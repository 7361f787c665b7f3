using Dapper;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The tables, indexes and triggers that the migrations make: every route rests on some of them.</summary>
internal static class SqliteSchema
{
    // What SQLite makes by itself goes with the table to which it belongs.
    private const string Parts = "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";

    private static readonly Lazy<IReadOnlyList<string>> Expected = new(MakeInMemory);

    /// <inheritdoc cref="StoreCatalog.MissingParts"/>
    public static IEnumerable<string> MissingParts(StoreTransaction session) =>
        Expected.Value.Except(session.Connection.Query<string>(Parts, transaction: session.Transaction));

    // The migrations say it: no second list can differ from them.
    private static IReadOnlyList<string> MakeInMemory()
    {
        using var connection = SqliteFile.Open(":memory:", SqliteOpenMode.Memory);
        foreach (var migration in Migration.All)
        {
            SqliteFile.Execute(connection, migration.Sql);
        }

        return SqliteFile.Texts(connection, Parts);
    }
}
