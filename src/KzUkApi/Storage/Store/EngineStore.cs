using Dapper;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>The store as every engine gives it: reads for a limited time, and writes that are noticed at once.</summary>
internal abstract class EngineStore(IStoreEngine engine, IStateWatch watch, TimeSpan timeLimit) : IStore
{
    private readonly StateCache _kept = new();

    /// <summary>Sees every query before it runs, with its values: for those who measure.</summary>
    public event Action<string, DynamicParameters?>? Running;

    public DataState State(bool now) => now ? watch.LookNow() : watch.Current();

    public IDataSnapshot Open(CancellationToken token) => engine.BeginRead(token);

    public Task<T> ReadAsync<T>(Func<StoreSession, Task<T>> read, CancellationToken token) =>
        ReadAsync(engine.BeginRead, read, token);

    public Task<T> ReadAsync<T>(IDataSnapshot? snapshot, Func<StoreSession, Task<T>> read, CancellationToken token) =>
        snapshot is null ? ReadAsync(read, token) : ReadOpenAsync((StoreTransaction)snapshot, read, token);

    public async Task<T> WriteAsync<T>(Func<StoreTransaction, Task<(T Result, bool Commit)>> work, CancellationToken token)
    {
        try
        {
            using var session = engine.BeginWrite(token);
            var (result, commit) = await work(session);
            if (commit)
            {
                session.Commit();
                LookAfterCommit();
            }

            return result;
        }
        catch (Exception exception) when (engine.FaultOf(exception) == StoreFaultKind.Damaged)
        {
            engine.MetDamage = true;
            throw;
        }
        catch (Exception exception)
            when (token.IsCancellationRequested && engine.FaultOf(exception) == StoreFaultKind.Interrupted)
        {
            // Those who wait for the answer know the token, and not the store.
            throw new OperationCanceledException("The change was stopped; nothing of it was stored.", exception, token);
        }
    }

    /// <remarks>
    /// A store in which somebody met damage must first be found whole. No table and no index may be missing, since each route needs
    /// others than the one that is read here.
    /// </remarks>
    /// <exception cref="DamagedStoreException">The store is damaged, or something of the schema is missing.</exception>
    public Task<string> ProbeAsync(CancellationToken token)
    {
        StoreTransaction session = null!;
        return ReadAsync(
            time => session = engine.BeginFreshRead(time),
            async snapshot =>
            {
                if (engine.MetDamage)
                {
                    var found = await FindDamageAsync(snapshot);
                    engine.MetDamage = found is not null;
                    if (found is not null)
                    {
                        throw new DamagedStoreException(found);
                    }
                }

                var missing = snapshot.Dialect.Catalog.MissingParts(session).ToList();
                return missing.Count == 0
                    ? await snapshot.DataVersionAsync()
                    : throw new DamagedStoreException($"it lacks {string.Join(", ", missing)}");
            },
            token
        );
    }

    /// <summary>What is damaged, where somebody met damage before; null where the store is whole.</summary>
    protected abstract Task<string?> FindDamageAsync(StoreSession snapshot);

    private void LookAfterCommit()
    {
        try
        {
            watch.LookNow();
        }
        catch (Exception exception) when (engine.FaultOf(exception).IsFault())
        {
            // The change is stored. The next to read looks again, and meets the fault.
        }
    }

    private Task<T> ReadAsync<T>(
        Func<CancellationToken, StoreTransaction> begin,
        Func<StoreSession, Task<T>> read,
        CancellationToken token
    ) =>
        RunLimitedAsync(
            async time =>
            {
                using var session = begin(time.Token);
                return await ReadAsync(session, read, time);
            },
            token
        );

    private Task<T> ReadOpenAsync<T>(StoreTransaction session, Func<StoreSession, Task<T>> read, CancellationToken token) =>
        RunLimitedAsync(
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
        catch (Exception exception) when (engine.FaultOf(exception).IsFault())
        {
            session.IsFaulty = true;
            engine.MetDamage |= engine.FaultOf(exception) == StoreFaultKind.Damaged;
            engine.Close();
            throw;
        }
    }

    private async Task<T> RunLimitedAsync<T>(Func<QueryTime, Task<T>> read, CancellationToken token)
    {
        // Between two queries there is nothing to interrupt: the next one sees the token.
        using var time = new QueryTime(timeLimit, token);
        try
        {
            return await read(time);
        }
        catch (Exception exception)
            when (time.Token.IsCancellationRequested
                && (engine.FaultOf(exception) == StoreFaultKind.Interrupted || exception is OperationCanceledException)
            )
        {
            throw token.IsCancellationRequested
                ? new OperationCanceledException("The query was stopped.", exception, token)
                : new QueryTimeLimitException(timeLimit, exception);
        }
    }
}
