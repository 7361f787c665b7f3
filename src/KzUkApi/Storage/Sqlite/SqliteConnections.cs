using System.Collections.Concurrent;
using System.Data.Common;
using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Storage.Sqlite;

/// <summary>Opens the store. All that is particular to SQLite outside the migrations stands here.</summary>
internal sealed partial class SqliteConnections(string path) : IStoreEngine, IDisposable
{
    /// <summary>Idle connections for reading that are kept open; SQLite works on one core for each, so more would only wait.</summary>
    private const int IdleReaders = 16;

    // Seconds for which the driver tries a command on a locked file, deaf to every token; the least it knows.
    private const int CommandSeconds = 1;

    // SQLite's own wait is short, since nothing ends it early; the others look at the lock already.
    private const string Pragmas = """
        PRAGMA busy_timeout = 250;
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -2000;
        """;

    // Kilobytes, also for each sort. What does not fit goes to disk in between, and is read again.
    private const string LargeCache = "PRAGMA cache_size = -64000;";

    private const string ReadOnly = "PRAGMA query_only = ON;";

    // An import may hold the write lock for long. What reading needs nobody holds for longer than a moment, and health must answer soon.
    private static readonly TimeSpan WritePatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReadPatience = TimeSpan.FromSeconds(2);

    private string _connectionString = ConnectionString(path, SqliteOpenMode.ReadWrite);

    private readonly ConcurrentQueue<SqliteConnection> _readers = [];

    static SqliteConnections() => RecordMapping.Register();

    public string Path { get; } = path;

    public string Schema => "Sqlite";

    public bool Exists => File.Exists(Path);

    public bool MetDamage { get; set; }

    public bool IsReadOnly { get; private set; }

    /// <summary>A connection that cannot write, in a transaction that sees one state of the data throughout.</summary>
    /// <remarks>
    /// The token interrupts the running query itself: SQLite's driver would run it to its end. Connections are kept by this class
    /// and not by the driver's pool: nobody else uses them, so what was set when they were opened still holds.
    /// </remarks>
    public StoreTransaction BeginRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Begin(() => _readers.TryDequeue(out var idle) ? idle : Open(ReadOnly), immediate: false, ReadPatience, Keep, token);
    }

    /// <summary>The same on a new connection: it meets the file as it is, not as an earlier connection remembers it.</summary>
    public StoreTransaction BeginFreshRead(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Begin(() => Open(ReadOnly), immediate: false, ReadPatience, null, token);
    }

    /// <summary>A connection in a transaction that holds the write lock from its first statement.</summary>
    /// <remarks>
    /// Where another program has the lock, it waits until the token says stop, at most half a minute, and then tells of it. Each
    /// change opens a connection: one that was kept would write into a file that is no longer there.
    /// </remarks>
    public StoreTransaction BeginWrite(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (IsReadOnly)
        {
            throw new ReadOnlyStoreException();
        }

        return Begin(() => Open("PRAGMA query_only = OFF;"), immediate: true, WritePatience, null, token);
    }

    /// <summary>A connection of its own, without a transaction, that only looks whether others changed the data.</summary>
    public DbConnection OpenToWatch() => Open(ReadOnly);

    /// <summary>Closes the idle connections for reading: the next read opens the file again, which may be another by then.</summary>
    public void Close()
    {
        while (_readers.TryDequeue(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>The last connection that is closed writes the log back into the file.</summary>
    public void Dispose() => Close();

    /// <summary>Brings the write-ahead log into the file and empties it; whether no reader was in the way.</summary>
    public bool Checkpoint()
    {
        if (IsReadOnly)
        {
            return true;
        }

        using var connection = Open("PRAGMA busy_timeout = 5000;");
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return (long)command.ExecuteScalar()! == 0;
    }

    public IReadOnlyList<(string Table, long Rows)> Backup(string target) => new SqliteBackup(this).Write(target);

    public IReadOnlyList<(string Table, long Rows)> Restore(string copy, string keep, Action<IStoreEngine> bringUpToDate) =>
        new SqliteBackup(this).Restore(copy, keep, bringUpToDate);

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
}
