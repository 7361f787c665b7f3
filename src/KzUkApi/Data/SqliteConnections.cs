using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Data;

/// <summary>Opens the store. All that is particular to SQLite outside the migrations stands here.</summary>
internal sealed partial class SqliteConnections(string path) : IDisposable
{
    private const int Interrupted = 9;

    /// <summary>A change looks after so many steps of SQLite, a few milliseconds, whether it is to stop.</summary>
    private const int StepsBetweenLooks = 100_000;

    /// <summary>Idle connections for reading that are kept open; SQLite works on one core for each, so more would only wait.</summary>
    private const int IdleReaders = 16;

    // busy_timeout and the rest are set on every open: a connection of the driver's pool keeps what its last user set.
    private const string Pragmas = """
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = FULL;
        PRAGMA busy_timeout = 5000;
        PRAGMA cache_size = -2000;
        """;

    // Kilobytes, also for each sort. What does not fit goes to disk in between, and is read again.
    private const string LargeCache = "PRAGMA cache_size = -64000;";

    private const string ReadOnly = "PRAGMA query_only = ON;";

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = true,
    }.ToString();

    private readonly ConcurrentQueue<SqliteConnection> _readers = [];

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
    /// <remarks>
    /// The token interrupts the running query itself: SQLite's driver would run it to its end. Connections are kept by this class
    /// and not by the driver's pool: nobody else uses them, so what was set when they were opened still holds.
    /// </remarks>
    public Session BeginRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var connection = _readers.TryDequeue(out var idle) ? idle : Open(Unpooled, ReadOnly);
        return Begin(connection, immediate: false, Keep, token);
    }

    /// <summary>The same on a connection opened anew: it meets the file as it is, not as an earlier connection remembers it.</summary>
    public Session BeginFreshRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Begin(Open(Unpooled, ReadOnly), immediate: false, null, token);
    }

    /// <summary>A connection in a transaction that holds the write lock from its first statement.</summary>
    public Session BeginWrite(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Begin(Open(_connectionString, "PRAGMA query_only = OFF;"), immediate: true, null, token);
    }

    /// <summary>A connection of its own, without a transaction, that only looks whether others changed the data.</summary>
    public DbConnection OpenToWatch() => Open(Unpooled, ReadOnly);

    /// <summary>Closes the connections for reading that are idle: the next read meets the file anew.</summary>
    public void CloseReaders()
    {
        while (_readers.TryDequeue(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>Closes the idle connections of this store, so that its files can be moved or deleted.</summary>
    public void Close()
    {
        CloseReaders();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>The last connection that is closed writes the log back into the file.</summary>
    public void Dispose() => Close();

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

    private string Unpooled => field ??= new SqliteConnectionStringBuilder(_connectionString) { Pooling = false }.ToString();

    private static SqliteConnection Open(string connectionString, string mode)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Execute(connection, Pragmas + mode);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static Session Begin(SqliteConnection connection, bool immediate, Action<SqliteConnection>? keep, CancellationToken token)
    {
        try
        {
            var transaction = connection.BeginTransaction(deferred: !immediate);
            if (immediate)
            {
                // An interrupt reaches only what runs at that moment, and a change is many statements with work between them.
                raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => token.IsCancellationRequested ? 1 : 0, null);
            }

            return new Session(connection, transaction, token.Register(() => raw.sqlite3_interrupt(connection.Handle)), keep);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Keep(SqliteConnection connection)
    {
        if (_readers.Count < IdleReaders)
        {
            _readers.Enqueue(connection);
        }
        else
        {
            connection.Dispose();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
