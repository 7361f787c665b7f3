using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Data;

/// <summary>Opens the store. All that is particular to SQLite outside the migrations stands here.</summary>
internal sealed class SqliteConnections(string path)
{
    private const int Interrupted = 9;

    // busy_timeout and the rest are set on every open: a pooled connection keeps what its last user set.
    private const string Pragmas = """
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = FULL;
        PRAGMA busy_timeout = 5000;
        """;

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = true,
    }.ToString();

    // Columns have underscores, records have none.
    static SqliteConnections() => Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;

    public string Path { get; } = path;

    /// <summary>Creates the file and its folder where there are none, and turns on the write-ahead log.</summary>
    public void Create()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL;");
    }

    /// <summary>A connection that cannot write, in a transaction that sees one state of the data throughout.</summary>
    /// <remarks>The token interrupts the running query itself: SQLite's driver would run it to its end.</remarks>
    public Session BeginRead(CancellationToken token) => Begin(_connectionString, "PRAGMA query_only = ON;", immediate: false, token);

    /// <summary>The same on a connection opened anew: it meets the file as it is, not as an earlier connection remembers it.</summary>
    public Session BeginFreshRead(CancellationToken token) =>
        Begin(new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString(), "PRAGMA query_only = ON;", immediate: false, token);

    /// <summary>A connection in a transaction that holds the write lock from its first statement.</summary>
    public Session BeginWrite(CancellationToken token) => Begin(_connectionString, "PRAGMA query_only = OFF;", immediate: true, token);

    /// <summary>A connection of its own, without a transaction, that only looks whether others changed the data.</summary>
    public DbConnection OpenToWatch()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString());
        try
        {
            connection.Open();
            Execute(connection, Pragmas + "PRAGMA query_only = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes the pooled connections of this store, so that its files can be moved or deleted.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Brings the write-ahead log into the file and empties it; whether no reader was in the way.</summary>
    public bool Checkpoint()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString());
        connection.Open();
        Execute(connection, Pragmas);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return (long)command.ExecuteScalar()! == 0;
    }

    /// <summary>Whether a failure is the store's (damaged, locked, missing, full) and not a mistake of the program.</summary>
    public static bool IsStoreFault(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: not (raw.SQLITE_ERROR or raw.SQLITE_MISUSE or raw.SQLITE_RANGE or raw.SQLITE_CONSTRAINT or Interrupted) };

    /// <summary>Whether a failure of the store is that there is no room: for rows, or for the index of the log.</summary>
    public static bool IsFull(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE };

    /// <summary>Whether a failure of the store is that somebody else holds it.</summary>
    public static bool IsLocked(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED };

    /// <summary>Whether a failure of the store is that its file is damaged, or none.</summary>
    public static bool IsDamaged(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB };

    /// <summary>Whether a failure is a query that its token stopped.</summary>
    public static bool IsInterruption(Exception exception) => exception is SqliteException { SqliteErrorCode: Interrupted };

    private static Session Begin(string connectionString, string mode, bool immediate, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Execute(connection, Pragmas + mode);
            var transaction = connection.BeginTransaction(deferred: !immediate);
            return new Session(connection, transaction, token.Register(() => raw.sqlite3_interrupt(connection.Handle)));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>An open connection with its transaction; what is not committed is rolled back.</summary>
    internal sealed class Session(DbConnection connection, DbTransaction transaction, CancellationTokenRegistration interruption) : IDisposable
    {
        public DbConnection Connection => connection;

        public DbTransaction Transaction => transaction;

        public void Commit() => transaction.Commit();

        public void Dispose()
        {
            // First the registration: an interrupt must never hit the connection's next user.
            interruption.Dispose();
            transaction.Dispose();
            connection.Dispose();
        }
    }
}
