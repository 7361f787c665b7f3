using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

// What kinds of failure the store has.
internal sealed partial class SqliteConnections
{
    private const int Interrupted = 9;

    /// <inheritdoc cref="IStoreEngine.FaultOf"/>
    public static StoreFaultKind FaultKindOf(Exception exception) =>
        exception switch
        {
            DamagedStoreException => StoreFaultKind.Damaged,
            ReadOnlyStoreException => StoreFaultKind.Full,
            SqliteException { SqliteErrorCode: Interrupted } => StoreFaultKind.Interrupted,
            SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => StoreFaultKind.Full,

            // No room for the index of the log.
            SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_SHMSIZE } => StoreFaultKind.Full,
            SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL } => StoreFaultKind.Locked,
            SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } => StoreFaultKind.Damaged,

            // A file that was cut off to nothing is an empty database to SQLite; a table or an index may also be missing alone.
            SqliteException { SqliteErrorCode: raw.SQLITE_ERROR } when LacksSchema(exception) => StoreFaultKind.Damaged,
            SqliteException { SqliteErrorCode: raw.SQLITE_ERROR or raw.SQLITE_MISUSE or raw.SQLITE_RANGE or raw.SQLITE_CONSTRAINT } =>
                StoreFaultKind.None,
            SqliteException => StoreFaultKind.Unavailable,
            _ => StoreFaultKind.None,
        };

    public StoreFaultKind FaultOf(Exception exception) => FaultKindOf(exception);

    public string AdviceOn(Exception exception)
    {
        var advice = FaultKindOf(exception) switch
        {
            StoreFaultKind.Locked => "Another program writes to it, an import for example: let it end, or find out why it does not.",
            var fault when fault == StoreFaultKind.Full || DiskSpace.IsFull(exception) => "Make room on its disk, and try again.",
            StoreFaultKind.Damaged => "Keep the file for a look at it, move it away, and put a copy back with `restore`.",
            _ => "Check the file, its folder and its permissions, or choose another with Kzuk__Database.",
        };
        return $"{advice} The file was not changed.";
    }

    private static bool LacksSchema(Exception exception) =>
        exception.Message.Contains("no such table: ", StringComparison.Ordinal)
        || exception.Message.Contains("no such index: ", StringComparison.Ordinal);
}
