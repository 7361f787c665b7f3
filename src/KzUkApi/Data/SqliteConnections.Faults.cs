using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Data;

// What kinds of failure the store has.
internal sealed partial class SqliteConnections
{
    private const int Interrupted = 9;

    /// <summary>Whether a failure is the store's (damaged, locked, missing, full) and not a mistake of the program.</summary>
    public static bool IsStoreFault(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: not (raw.SQLITE_ERROR or raw.SQLITE_MISUSE or raw.SQLITE_RANGE or raw.SQLITE_CONSTRAINT or Interrupted) };

    /// <summary>Whether a failure of the store is that there is no room: for rows, or for the index of the log.</summary>
    public static bool IsFull(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: raw.SQLITE_FULL } or SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE };

    /// <summary>Whether a failure of the store is that somebody else holds it.</summary>
    public static bool IsLocked(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL };

    /// <summary>Whether a failure of the store is that its file is damaged, or none.</summary>
    public static bool IsDamaged(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB };

    /// <summary>Whether a failure is a query that its token stopped.</summary>
    public static bool IsInterruption(Exception exception) => exception is SqliteException { SqliteErrorCode: Interrupted };
}
