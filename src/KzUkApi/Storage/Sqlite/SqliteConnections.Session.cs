using System.Data.Common;
using KzUkApi.Storage.Store;
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
    ) : StoreTransaction
    {
        public override DbConnection Connection => connection;

        public override DbTransaction Transaction => transaction;

        public override SqlDialect Dialect => SqliteDialect.Instance;

        public override void ExpectManyRows() => Execute(connection, LargeCache);

        public override void Commit() => transaction.Commit();

        public override RowReader Cells(DbDataReader reader) => new SqliteRowReader((SqliteDataReader)reader);

        public override CancellationTokenRegistration InterruptOn(CancellationToken token) =>
            token.Register(() => raw.sqlite3_interrupt(connection.Handle));

        protected override void Dispose(bool disposing)
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
