using System.Data.Common;
using System.Diagnostics;
using Dapper;
using KzUkApi.Storage.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Storage.Sqlite;

// How a transaction begins and ends.
internal sealed partial class SqliteConnections
{
    /// <summary>A change looks after so many steps of SQLite, a few milliseconds, whether it is to stop.</summary>
    private const int StepsBetweenChecks = 100_000;

    private static Session Begin(
        Func<SqliteConnection> open,
        bool immediate,
        TimeSpan patience,
        Action<SqliteConnection>? keep,
        CancellationToken token
    )
    {
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                return Begin(open(), immediate, keep, token);
            }
            catch (SqliteException exception)
                when (FaultKindOf(exception) == StoreFaultKind.Locked
                    && !token.IsCancellationRequested
                    && Stopwatch.GetElapsedTime(start) < patience)
            {
                // The driver has waited a second; before the next try the token was heard.
            }
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
                raw.sqlite3_progress_handler(connection.Handle, StepsBetweenChecks, _ => token.IsCancellationRequested ? 1 : 0, null);
            }

            return new Session(connection, transaction, token.Register(() => raw.sqlite3_interrupt(connection.Handle)), keep);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

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

        public override void ExpectManyRows() => SqliteFile.Execute(connection, LargeCache);

        public override void Commit() => transaction.Commit();

        public override void Prepare(DbCommand command) => command.Prepare();

        public override ITableWriter Inserting(string table, IReadOnlyList<string> columns) =>
            new SqliteTableWriter(PreparedCommand.Insert(this, table, columns));

        public override IEnumerable<T> Each<T>(string sql, object? parameters, Func<DbDataReader, Func<DbDataReader, T>> row)
        {
            using var reader = (DbDataReader)connection.ExecuteReader(sql, parameters, transaction, commandTimeout: 0);
            var read = row(reader);
            while (reader.Read())
            {
                yield return read(reader);
            }
        }

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
