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
            UnconfirmedCommitException => StoreFaultKind.Unconfirmed,
            OlderStateException => StoreFaultKind.Older,
            PostgresException server => KindOf(server.SqlState),
            NpgsqlException => StoreFaultKind.Lost,
            _ => StoreFaultKind.None,
        };

    /// <summary>Whether a server does not answer, or not as it should: another one may.</summary>
    public static bool IsOfTheServer(NpgsqlException exception) =>
        KindOf(exception) is StoreFaultKind.Lost or StoreFaultKind.Unavailable;

    /// <summary>Whether nobody knows what became of a commit that ended so: its connection is gone.</summary>
    public static bool LeavesACommitOpen(NpgsqlException exception) =>
        exception is not PostgresException server || server.SqlState[..2] is ConnectionFault or OperatorIntervention;

    /// <summary>What an operator can do.</summary>
    public static string AdviceOn(Exception exception) =>
        KindOf(exception) switch
        {
            StoreFaultKind.Locked => "Another program writes to it, an import for example: let it end, or find out why it does not.",
            StoreFaultKind.Full => "Make room on the disk of the server, and try again.",
            StoreFaultKind.Older =>
                "Stop the server that is behind; where a copy was put back on purpose, start the service again.",
            StoreFaultKind.Unconfirmed => "Look at the standbys that must confirm: nothing is acknowledged without them.",
            StoreFaultKind.Damaged => "Look into the log of the server, and restore a backup with the tool that made it.",
            _ => "Check Kzuk__PostgreSql, and whether the server answers this user and has this database.",
        };

    // The names stand in the list of error codes of the server's manual.
    private static StoreFaultKind KindOf(string state) =>
        state switch
        {
            PostgresErrorCodes.QueryCanceled => StoreFaultKind.Interrupted,
            PostgresErrorCodes.DiskFull => StoreFaultKind.Full,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => StoreFaultKind.Locked,

            // A standby ends reads that keep it from following its primary.
            PostgresErrorCodes.SerializationFailure => StoreFaultKind.Lost,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StoreFaultKind.Damaged,

            // Each route rests on some table.
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => StoreFaultKind.Damaged,

            // A primary that became a standby refuses to write.
            PostgresErrorCodes.ReadOnlySqlTransaction => StoreFaultKind.Lost,

            PostgresErrorCodes.InsufficientPrivilege => StoreFaultKind.Unavailable,
            _ when state[..2] is ConnectionFault or OperatorIntervention => StoreFaultKind.Lost,

            // What the program asked was wrong: values, constraints, spelling. All else is the server's, its roles' or the network's.
            _ when state[..2] is "22" or "23" or "42" or "0A" or "21" or "25" or "54" or "P0" => StoreFaultKind.None,
            _ => StoreFaultKind.Unavailable,
        };

    // Classes of codes.
    private const string ConnectionFault = "08";
    private const string OperatorIntervention = "57";
}
