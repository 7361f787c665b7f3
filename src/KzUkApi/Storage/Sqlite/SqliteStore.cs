using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>The store in a SQLite file.</summary>
internal sealed class SqliteStore(SqliteConnections connections, SqliteWatch watch, Settings settings) : IStore
{
    private static readonly AsyncLocal<Hold?> Held = new();

    private readonly StateCache _kept = new();

    /// <summary>Sees every query before it runs, with its values: for those who measure.</summary>
    public event Action<string, DynamicParameters?>? Running;

    public DataState State(bool now) => now ? watch.LookNow() : watch.Current();

    /// <summary>Reads the state that is held, else the one of now.</summary>
    public Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken token) =>
        Held.Value is { } hold ? ReadHeldAsync(hold.Session, read, token) : ReadAsync(connections.BeginRead, read, token);

    public async Task<T> WriteAsync<T>(Func<StoreTransaction, Task<(T Result, bool Commit)>> work, CancellationToken token)
    {
        try
        {
            using var hold = new Hold(connections.BeginWrite(token));
            hold.Enter();
            var (result, commit) = await work(hold.Session);
            if (commit)
            {
                hold.Session.Commit();
                watch.LookNow();
            }

            return result;
        }
        catch (Exception exception) when (connections.FaultOf(exception) == StoreFaultKind.Damaged)
        {
            connections.MetDamage = true;
            throw;
        }
        catch (Exception exception)
            when (token.IsCancellationRequested && connections.FaultOf(exception) == StoreFaultKind.Interrupted)
        {
            // Those who wait for the answer know the token, and not the store.
            throw new OperationCanceledException("The change was stopped; nothing of it was stored.", exception, token);
        }
    }

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
        Func<CancellationToken, StoreTransaction> begin,
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

    private Task<T> ReadHeldAsync<T>(StoreTransaction session, Func<StoreSession, Task<T>> read, CancellationToken token) =>
        LimitedAsync(
            async time =>
            {
                using var interruption = session.InterruptOn(time.Token);
                return await ReadAsync(session, read, time);
            },
            token
        );

    private async Task<T> ReadAsync<T>(StoreTransaction session, Func<StoreSession, Task<T>> read, QueryTime time)
    {
        using var reading = StoreMetrics.Read();
        try
        {
            return await read(new StoreSession(session, _kept, Running, time));
        }
        catch (Exception exception) when (connections.FaultOf(exception).IsFault())
        {
            session.IsFaulty = true;
            connections.MetDamage |= connections.FaultOf(exception) == StoreFaultKind.Damaged;
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
                && (connections.FaultOf(exception) == StoreFaultKind.Interrupted || exception is OperationCanceledException)
            )
        {
            throw token.IsCancellationRequested
                ? new OperationCanceledException("The query was stopped.", exception, token)
                : new QueryTimeLimitException(settings.QueryTimeLimit, exception);
        }
    }

    /// <summary>One state of the data, held open.</summary>
    internal sealed class Hold(StoreTransaction session) : IDisposable
    {
        public StoreTransaction Session => session;

        /// <summary>Lets the calling method, and what it calls, read this state.</summary>
        public void Enter() => Held.Value = this;

        public void Dispose() => session.Dispose();
    }
}
