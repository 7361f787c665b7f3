using System.Data;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>Opens the store on a server. All that is particular to PostgreSQL outside the migrations stands in this folder.</summary>
internal sealed class PostgresConnections : IStoreEngine, IDisposable
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

    // Longer than any look at a server that answers.
    private const int SecondsOfLook = 2;

    private readonly PostgresServer _server;
    private readonly NewestState _newest;

    public PostgresConnections(string connectionString)
    {
        _server = new(connectionString);
        _newest = new(_server, (source, token) => Begin(source, IsolationLevel.RepeatableRead, BeginReading, token));
    }

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

    /// <summary>A snapshot that is not older than what this program has met before: where a standby is behind, the primary's.</summary>
    public StoreTransaction BeginRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return _newest.Read(token);
    }

    /// <remarks>The pool keeps no state of a database beyond the connection itself, which is found broken when it is used.</remarks>
    /// <exception cref="OlderStateException">The server that takes changes is behind what this program has met.</exception>
    public StoreTransaction BeginFreshRead(CancellationToken token) =>
        _newest.OlderPrimary is { } older ? throw older : BeginRead(token);

    public StoreTransaction BeginWrite(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var met = _newest.Met;
        var session = Begin(_server.Primary, IsolationLevel.ReadCommitted, BeginWriting, token);
        try
        {
            _newest.RequireNewer(session.Generation, met);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Looks at the state of the data, on the primary where it answers.</summary>
    /// <param name="again">Whether to ask for a primary that was lost a moment ago.</param>
    public (long Generation, StateRow Row) Look(bool again = false) => _newest.Look(LookAt, again);

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

    private static (long Generation, StateRow Row) LookAt(NpgsqlDataSource source) => Repeated(source, LookOnceAt);

    // A connection that was kept open can be lost since, and its server may be back: nothing was asked of it yet.
    private static T Repeated<T>(NpgsqlDataSource source, Func<NpgsqlDataSource, T> ask)
    {
        try
        {
            return ask(source);
        }
        catch (NpgsqlException exception) when (PostgresFaults.KindOf(exception) == StoreFaultKind.Lost)
        {
            source.Clear();
            return ask(source);
        }
    }

    private static (long Generation, StateRow Row) LookOnceAt(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        return connection
            .Query<long, StateRow, (long, StateRow)>(
                $"SELECT g.generation, s.* FROM store_generation g CROSS JOIN ({StateRow.Select}) s",
                (number, state) => (number, state),
                splitOn: "data_version",
                commandTimeout: SecondsOfLook
            )
            .Single();
    }

    private PostgresSession Begin(NpgsqlDataSource source, IsolationLevel level, string statements, CancellationToken token) =>
        Repeated(source, asked => BeginOnce(asked, level, statements, token));

    private PostgresSession BeginOnce(NpgsqlDataSource source, IsolationLevel level, string statements, CancellationToken token)
    {
        var connection = source.OpenConnection();
        try
        {
            var transaction = connection.BeginTransaction(level);
            using var command = new NpgsqlCommand(statements, connection, transaction);
            var generation = (long)(command.ExecuteScalar() ?? 0L);
            return new(connection, transaction, generation, _server.Cancel, _newest.Meet, token);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
