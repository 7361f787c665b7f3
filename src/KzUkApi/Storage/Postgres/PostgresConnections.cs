using System.Data;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>Opens the store on a server. All that is particular to PostgreSQL outside the migrations stands in this folder.</summary>
internal sealed class PostgresConnections(string connectionString) : IStoreEngine, IDisposable
{
    /// <summary>Made at the start, before the migrations: its row is the lock of those who write, migrations too.</summary>
    private const string CreateGeneration = """
        CREATE TABLE IF NOT EXISTS store_generation (
            only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
            generation BIGINT NOT NULL
        );
        INSERT INTO store_generation (only_row, generation) VALUES (1, 0) ON CONFLICT (only_row) DO NOTHING;
        """;

    // The first query takes the snapshot, so the generation belongs to all that is read after it. What runs for milliseconds is
    // not worth compiling.
    private const string BeginReading = """
        SET TRANSACTION READ ONLY;
        SET LOCAL jit = off;
        SELECT generation FROM store_generation;
        """;

    // An import may have the row for long. A commit returns when standbys that must confirm it have applied it.
    private const string BeginWriting = """
        SET LOCAL lock_timeout = '30s';
        SET LOCAL jit = off;
        SET LOCAL synchronous_commit = remote_apply;
        UPDATE store_generation SET generation = generation + 1 RETURNING generation;
        """;

    private readonly PostgresServer _server = new(connectionString);

    private long _seen;

    static PostgresConnections() => RecordMapping.Register();

    public string Path => _server.Name;

    public string Schema => "Postgres";

    public bool Exists
    {
        get
        {
            using var connection = _server.Primary.OpenConnection();
            return PostgresRequirements.HasTable(connection, "schema_migrations");
        }
    }

    public bool MetDamage { get; set; }

    /// <summary>A server says of each write whether it can store it.</summary>
    public bool IsReadOnly => false;

    public void Create()
    {
        using var connection = _server.Primary.OpenConnection();
        PostgresRequirements.Check(connection, Path, _server.User);
        try
        {
            connection.Execute(CreateGeneration);
        }
        catch (PostgresException exception) when (exception.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.DuplicateTable)
        {
            // Another program made the table at the same moment: the server finds its row, its type or itself, in spite of
            // IF NOT EXISTS. It is there now.
            connection.Execute(CreateGeneration);
        }
    }

    public void RequireOwn()
    {
        using var connection = _server.Primary.OpenConnection();
        PostgresRequirements.RequireOwn(connection, Path);
    }

    /// <summary>A snapshot that is not older than what this program has seen before: where a standby is behind, the primary's.</summary>
    public StoreTransaction BeginRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var session = Begin(_server.Readers, IsolationLevel.RepeatableRead, BeginReading, token);
        if (!_server.IsSeveral || session.Generation >= Volatile.Read(ref _seen))
        {
            return session;
        }

        try
        {
            var current = Begin(_server.Primary, IsolationLevel.RepeatableRead, BeginReading, token);
            session.Dispose();
            return current;
        }
        catch (NpgsqlException exception) when (PostgresFaults.KindOf(exception) == StoreFaultKind.Unavailable)
        {
            // Without a primary the standbys go on answering.
            return session;
        }
    }

    /// <remarks>The pool keeps no state of a database beyond the connection itself, which is found broken when it is used.</remarks>
    public StoreTransaction BeginFreshRead(CancellationToken token) => BeginRead(token);

    public StoreTransaction BeginWrite(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Begin(_server.Primary, IsolationLevel.ReadCommitted, BeginWriting, token);
    }

    /// <summary>Looks at the state of the data, on the primary where it answers.</summary>
    public (long Generation, StateRow Row) Look()
    {
        try
        {
            return Look(_server.Primary);
        }
        catch (NpgsqlException exception) when (_server.IsSeveral && PostgresFaults.KindOf(exception) == StoreFaultKind.Unavailable)
        {
            return Look(_server.Readers);
        }
    }

    public StoreFaultKind FaultOf(Exception exception) => PostgresFaults.KindOf(exception);

    public string AdviceOn(Exception exception) => PostgresFaults.AdviceOn(exception);

    public void Close() => _server.Clear();

    /// <summary>The server itself brings its log into the tables.</summary>
    public bool Checkpoint() => true;

    public IReadOnlyList<(string Table, long Rows)> Backup(string target) =>
        throw new OperatorException(
            $"The database {Path} is copied by the tools of PostgreSQL: pg_dump --format=custom for one copy, pgBackRest for a running "
                + "record. Nothing was written.");

    public IReadOnlyList<(string Table, long Rows)> Restore(string copy, string keep, Action<IStoreEngine> bringUpToDate) =>
        throw new OperatorException(
            $"The database {Path} is restored by the tool that made the copy: pg_restore for one of pg_dump, pgBackRest for its own. "
                + "Nothing was changed.");

    public void Dispose() => _server.Dispose();

    private (long Generation, StateRow Row) Look(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        var (generation, row) = connection
            .Query<long, StateRow, (long, StateRow)>(
                $"SELECT g.generation, s.* FROM store_generation g CROSS JOIN ({StateRow.Select}) s",
                (number, state) => (number, state),
                splitOn: "data_version"
            )
            .Single();
        Saw(generation);
        return (generation, row);
    }

    private PostgresSession Begin(NpgsqlDataSource source, IsolationLevel level, string statements, CancellationToken token)
    {
        var connection = source.OpenConnection();
        try
        {
            var transaction = connection.BeginTransaction(level);
            using var command = new NpgsqlCommand(statements, connection, transaction);
            var generation = (long)(command.ExecuteScalar() ?? 0L);
            return new(connection, transaction, generation, _server.Cancel, Saw, token);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Saw(long generation)
    {
        for (var seen = Volatile.Read(ref _seen); generation > seen;)
        {
            seen = Interlocked.CompareExchange(ref _seen, generation, seen);
        }
    }
}
