using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>An open connection with its transaction; what is not committed is rolled back.</summary>
internal sealed class PostgresSession : StoreTransaction
{
    // From so many new rows on, the planner must hear of them before the first query.
    private const int ManyRows = 1000;

    private const int RowsOfFetch = 5000;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly CancellationToken _token;
    private readonly Action<string, int, int> _cancel;
    private readonly Action<long> _saw;
    private readonly CancellationTokenRegistration _interruption;
    private readonly Dictionary<string, int> _inserted = new(StringComparer.Ordinal);

    private int _cursors;
    private bool _isCommitting;

    public PostgresSession(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        long generation,
        Action<string, int, int> cancel,
        Action<long> saw,
        CancellationToken token
    )
    {
        (_connection, _transaction, Generation, _token, _cancel, _saw) = (connection, transaction, generation, token, cancel, saw);
        _interruption = InterruptOn(token);
    }

    /// <summary>How long a commit may take: a standby that must confirm it may be gone, and the server then waits for ever.</summary>
    public TimeSpan CommitPatience { get; set; } = TimeSpan.FromSeconds(10);

    public override DbConnection Connection => _connection;

    public override DbTransaction Transaction => _transaction;

    public override SqlDialect Dialect => PostgresDialect.Instance;

    /// <summary>The number of the state that it sees; of one that writes, the one that it makes.</summary>
    public long Generation { get; }

    // A cursor is else planned for its first rows: by an index that jumps about in the table.
    public override void ExpectManyRows() => _connection.Execute(
        "SET LOCAL work_mem = '64MB'; SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL cursor_tuple_fraction = 1",
        transaction: _transaction);

    /// <remarks>
    /// A commit that was sent is not cancelled: the server would then say that all is well, though no standby has the change.
    /// </remarks>
    public override void Commit()
    {
        _token.ThrowIfCancellationRequested();
        foreach (var table in _inserted.Where(table => table.Value >= ManyRows).Select(table => table.Key))
        {
            _connection.Execute($"ANALYZE \"{table}\"", transaction: _transaction);
        }

        _isCommitting = true;
        string? warning = null;
        _connection.Notice += (_, notice) => warning = notice.Notice.SqlState == "01000" ? notice.Notice.MessageText : warning;

        // On a thread of its own: one of the pool may not come in time where many requests wait.
        var commit = Task.Factory.StartNew(
            _transaction.Commit, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!((IAsyncResult)commit).AsyncWaitHandle.WaitOne(CommitPatience))
        {
            IsFaulty = true;
            throw new UnconfirmedCommitException($"it took longer than {CommitPatience.TotalSeconds:0} seconds");
        }

        try
        {
            commit.GetAwaiter().GetResult();
        }
        catch (NpgsqlException exception) when (PostgresFaults.LeavesACommitOpen(exception))
        {
            IsFaulty = true;
            throw new UnconfirmedCommitException("the connection was lost while the server stored it", exception);
        }

        if (warning is not null)
        {
            throw new UnconfirmedCommitException(warning);
        }

        _saw(Generation);
    }

    /// <summary>The driver prepares by itself what is run several times.</summary>
    public override void Prepare(DbCommand command)
    {
    }

    public override ITableWriter Inserting(string table, IReadOnlyList<string> columns) =>
        new PostgresTableWriter(_connection, table, columns, rows =>
            _inserted[table] = _inserted.GetValueOrDefault(table) + rows);

    // A connection reads or writes: a cursor gives some rows, and then lets others use it.
    public override IEnumerable<T> Each<T>(string sql, object? parameters, Func<DbDataReader, Func<DbDataReader, T>> row)
    {
        var cursor = $"rows_{++_cursors}";
        _connection.Execute($"DECLARE {cursor} NO SCROLL CURSOR FOR {sql}", parameters, _transaction, commandTimeout: 0);
        for (List<T> rows = Fetch(); rows.Count > 0; rows = Fetch())
        {
            foreach (var one in rows)
            {
                yield return one;
            }
        }

        _connection.Execute($"CLOSE {cursor}", transaction: _transaction);

        List<T> Fetch()
        {
            using var reader = (DbDataReader)_connection.ExecuteReader(
                $"FETCH {RowsOfFetch} FROM {cursor}", transaction: _transaction, commandTimeout: 0);
            var read = row(reader);
            List<T> fetched = [];
            while (reader.Read())
            {
                fetched.Add(read(reader));
            }

            return fetched;
        }
    }

    public override RowReader Cells(DbDataReader reader) => new PostgresRowReader(reader);

    public override CancellationTokenRegistration InterruptOn(CancellationToken token)
    {
        if (!token.CanBeCanceled)
        {
            return default;
        }

        var (host, port, process) = (_connection.Host!, _connection.Port, _connection.ProcessID);
        return token.Register(() =>
        {
            if (!_isCommitting)
            {
                _cancel(host, port, process);
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        // First the registration: a cancellation must never reach the connection's next user.
        _interruption.Dispose();
        if (_isCommitting && IsFaulty)
        {
            // The server has not answered: whatever it does, the connection is closed and not used again.
            _ = Task.Run(_connection.Dispose);
            return;
        }

        try
        {
            _transaction.Dispose();
        }
        catch (NpgsqlException)
        {
            // What was cancelled or cut off is rolled back by the server.
        }

        _connection.Dispose();
    }
}
