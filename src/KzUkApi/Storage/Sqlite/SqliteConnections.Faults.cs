using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

/// <summary>SQLite looked through the file and found damage.</summary>
internal sealed class DamagedStoreException(string found) : Exception($"The database is damaged: {found}");

// What kinds of failure the store has.
internal sealed partial class SqliteConnections
{
    private const int Interrupted = 9;

    /// <summary>Whether a failure is the store's (damaged, locked, missing, full) and not a mistake of the program.</summary>
    public static bool IsStoreFault(Exception exception) =>
        IsDamaged(exception)
        || exception
            is SqliteException
        {
            SqliteErrorCode: not (raw.SQLITE_ERROR or raw.SQLITE_MISUSE or raw.SQLITE_RANGE or raw.SQLITE_CONSTRAINT or Interrupted)
        };

    /// <summary>Whether a failure of the store is that there is no room: for rows, or for the index of the log.</summary>
    public static bool IsFull(Exception exception) =>
        exception
            is SqliteException { SqliteErrorCode: raw.SQLITE_FULL }
                or SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE };

    /// <summary>Whether a failure of the store is that somebody else holds it.</summary>
    public static bool IsLocked(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL };

    /// <summary>Whether a failure of the store is that its file is damaged, or none.</summary>
    /// <remarks>A file that was cut off to nothing is an empty database to SQLite, without our tables.</remarks>
    public static bool IsDamaged(Exception exception) =>
        exception is DamagedStoreException or SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB }
        || (
            exception is SqliteException { SqliteErrorCode: raw.SQLITE_ERROR }
            && exception.Message.Contains("no such table: ", StringComparison.Ordinal)
        );

    /// <summary>Whether a failure is a query that its token stopped.</summary>
    public static bool IsInterruption(Exception exception) => exception is SqliteException { SqliteErrorCode: Interrupted };
}
