using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>A read took longer than the service allows.</summary>
internal sealed class QueryTimeLimitException(TimeSpan limit, Exception inner)
    : Exception($"The query took longer than {limit.TotalSeconds:0.###} seconds and was stopped.", inner);

/// <summary>The store in a SQLite file.</summary>
internal sealed class SqliteStore(SqliteConnections connections, Settings settings) : IStore
{
    private static readonly AsyncLocal<Hold?> Held = new();

    private readonly StateCache _kept = new();

    /// <summary>Sees every query before it runs, with its values: for those who measure.</summary>
    public event Action<string, DynamicParameters?>? Running;

    /// <summary>Reads the state that is held, else the one of now.</summary>
    public Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken token) =>
        Held.Value is { } hold ? ReadHeldAsync(hold.Session, read, token) : ReadAsync(connections.BeginRead, read, token);

    /// <summary>The data version, read on a connection opened anew; where somebody met damage before, the file must first be found whole.</summary>
    /// <exception cref="DamagedStoreException">It is not.</exception>
    public Task<string> ProbeAsync(CancellationToken token) => ReadAsync(
        connections.BeginFreshRead,
        async snapshot =>
        {
            if (connections.MetDamage)
            {
                var found = await snapshot.FirstAsync<string>("PRAGMA quick_check(1)");
                connections.MetDamage = found != "ok";
                if (connections.MetDamage)
                {
                    throw new DamagedStoreException(found!);
                }
            }

            return await snapshot.DataVersionAsync();
        },
        token);

    /// <summary>Holds the state of now for several reads, one after the other.</summary>
    public Hold HoldState(CancellationToken token) => new(connections.BeginRead(token));

    private Task<T> ReadAsync<T>(
        Func<CancellationToken, SqliteConnections.Session> begin,
        Func<StoreSession, Task<T>> read,
        CancellationToken token
    ) =>
        LimitedAsync(
            async time =>
            {
                using var session = begin(time.Token);
                return await ReadAsync(session, read, time);
            },
            token
        );

    private Task<T> ReadHeldAsync<T>(SqliteConnections.Session session, Func<StoreSession, Task<T>> read, CancellationToken token) =>
        LimitedAsync(
            async time =>
            {
                using var interruption = session.InterruptOn(time.Token);
                return await ReadAsync(session, read, time);
            },
            token
        );

    private async Task<T> ReadAsync<T>(SqliteConnections.Session session, Func<StoreSession, Task<T>> read, QueryTime time)
    {
        using var reading = StoreMetrics.Read();
        try
        {
            return await read(new StoreSession(session.Connection, session.Transaction, _kept, Running, time));
        }
        catch (Exception exception) when (SqliteConnections.IsStoreFault(exception))
        {
            session.IsFaulty = true;
            connections.MetDamage |= SqliteConnections.IsDamaged(exception);
            connections.Close();
            throw;
        }
    }

    private async Task<T> LimitedAsync<T>(Func<QueryTime, Task<T>> read, CancellationToken token)
    {
        // Between two queries there is nothing to interrupt: the next one sees the token.
        using var time = new QueryTime(settings.QueryTimeLimit, token);
        try
        {
            return await read(time);
        }
        catch (Exception exception)
            when (time.Token.IsCancellationRequested
                && (SqliteConnections.IsInterruption(exception) || exception is OperationCanceledException)
            )
        {
            throw token.IsCancellationRequested
                ? new OperationCanceledException("The query was stopped.", exception, token)
                : new QueryTimeLimitException(settings.QueryTimeLimit, exception);
        }
    }

    /// <summary>One state of the data, held open.</summary>
    internal sealed class Hold(SqliteConnections.Session session) : IDisposable
    {
        public SqliteConnections.Session Session => session;

        /// <summary>Lets the calling method, and what it calls, read this state.</summary>
        public void Enter() => Held.Value = this;

        public void Dispose() => session.Dispose();
    }
}
