using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>What kinds of failure a server has.</summary>
internal static class PostgresFaults
{
    /// <inheritdoc cref="IStoreEngine.FaultOf"/>
    public static StoreFaultKind KindOf(Exception exception) =>
        exception switch
        {
            DamagedStoreException => StoreFaultKind.Damaged,
            UnconfirmedCommitException => StoreFaultKind.Unavailable,
            PostgresException server => KindOf(server.SqlState),
            NpgsqlException => StoreFaultKind.Unavailable,
            _ => StoreFaultKind.None,
        };

    /// <summary>What an operator can do.</summary>
    public static string AdviceOn(Exception exception) =>
        KindOf(exception) switch
        {
            StoreFaultKind.Locked => "Another program writes to it, an import for example: let it end, or find out why it does not.",
            StoreFaultKind.Full => "Make room on the disk of the server, and try again.",
            StoreFaultKind.Damaged => "Look into the log of the server, and restore a backup with the tool that made it.",
            _ => "Check Kzuk__PostgreSql, and whether the server answers this user and has this database.",
        };

    // The names stand in the list of error codes of the server's manual.
    private static StoreFaultKind KindOf(string state) =>
        state switch
        {
            PostgresErrorCodes.QueryCanceled => StoreFaultKind.Interrupted,
            PostgresErrorCodes.DiskFull => StoreFaultKind.Full,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected =>
                StoreFaultKind.Locked,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StoreFaultKind.Damaged,

            // Each route rests on some table.
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => StoreFaultKind.Damaged,

            ReadOnlyTransaction or NoRight => StoreFaultKind.Unavailable,

            // What the program asked was wrong: values, constraints, spelling. All else is the server's, its roles' or the network's.
            _ when state[..2] is "22" or "23" or "42" or "0A" or "21" or "25" or "54" or "P0" => StoreFaultKind.None,
            _ => StoreFaultKind.Unavailable,
        };

    // A primary that became a standby refuses to write.
    private const string ReadOnlyTransaction = PostgresErrorCodes.ReadOnlySqlTransaction;
    private const string NoRight = PostgresErrorCodes.InsufficientPrivilege;
}
