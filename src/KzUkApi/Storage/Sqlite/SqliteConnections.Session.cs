using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

internal sealed partial class SqliteConnections
{
    /// <summary>An open connection with its transaction; what is not committed is rolled back.</summary>
    internal sealed class Session(
        SqliteConnection connection,
        SqliteTransaction transaction,
        CancellationTokenRegistration interruption,
        Action<SqliteConnection>? keep
    ) : IDisposable
    {
        public DbConnection Connection => connection;

        public DbTransaction Transaction => transaction;

        /// <summary>Whether the connection met a fault, and is to be closed.</summary>
        public bool IsFaulty { get; set; }

        /// <summary>Takes more memory for writing very many rows, until the connection is closed.</summary>
        public void ExpectManyRows() => Execute(connection, LargeCache);

        public void Commit() => transaction.Commit();

        /// <summary>Interrupts the running query when the token says so, beside the token with which the session began.</summary>
        public CancellationTokenRegistration InterruptOn(CancellationToken token) =>
            token.Register(() => raw.sqlite3_interrupt(connection.Handle));

        public void Dispose()
        {
            // First the registration: an interrupt must never hit the connection's next user.
            interruption.Dispose();
            raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
            transaction.Dispose();
            if (keep is null || IsFaulty)
            {
                connection.Dispose();
            }
            else
            {
                keep(connection);
            }
        }
    }
}
