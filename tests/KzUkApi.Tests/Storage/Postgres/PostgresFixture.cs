using Dapper;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Tests on a PostgreSQL server; where there is none they are skipped, and say so.</summary>
internal abstract class PostgresFixture
{
    private readonly List<string> _databases = [];

    [OneTimeSetUp]
    public void RequireServer() => PostgresCluster.Require();

    [OneTimeTearDown]
    public void DropDatabases() => _databases.ForEach(PostgresCluster.Drop);

    /// <summary>A database with the reference dataset.</summary>
    protected string Loaded() => Kept(PostgresCluster.NewLoaded());

    /// <summary>A database without tables.</summary>
    /// <param name="options">What stands after the name in <c>CREATE DATABASE</c>; null for what the program needs.</param>
    protected string Empty(string? options = null) => Kept(options is null ? PostgresCluster.New() : PostgresCluster.New(options));

    protected static (string Name, string Value) Setting(string database) => (ApiServer.PostgreSql, database);

    /// <summary>The first column of what a query gives.</summary>
    protected static IReadOnlyList<T> Column<T>(IStoreEngine connections, string sql)
    {
        using var session = connections.BeginRead(CancellationToken.None);
        return session.Connection.Query<T>(sql, transaction: session.Transaction).AsList();
    }

    private string Kept(string database)
    {
        lock (_databases)
        {
            _databases.Add(database);
        }

        return database;
    }
}
