using Dapper;
using KzUkApi.Configuration;

namespace KzUkApi.Data;

/// <summary>A read took longer than the service allows.</summary>
internal sealed class QueryTimeLimitException(TimeSpan limit, Exception inner)
    : Exception($"The query took longer than {limit.TotalSeconds:0.###} seconds and was stopped.", inner);

/// <summary>The store as features see it: something that is read, one state of the data at a time, for a limited time.</summary>
internal sealed class Database(SqliteConnections connections, Settings settings)
{
    private readonly CountCache _counts = new();

    /// <summary>Sees every query before it runs, with its values: for those who measure.</summary>
    public event Action<string, DynamicParameters?>? Running;

    public Task<T> Read<T>(Func<Snapshot, Task<T>> read, CancellationToken token) => Read(connections.BeginRead, read, token);

    /// <summary>Reads on a connection opened anew, to learn whether the file can be read.</summary>
    public Task<T> ReadAnew<T>(Func<Snapshot, Task<T>> read, CancellationToken token) => Read(connections.BeginFreshRead, read, token);

    private async Task<T> Read<T>(Func<CancellationToken, SqliteConnections.Session> begin, Func<Snapshot, Task<T>> read, CancellationToken token)
    {
        // Between two queries there is nothing to interrupt: the next one sees the token.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(token);
        limited.CancelAfter(settings.QueryTimeLimit);
        try
        {
            using var session = begin(limited.Token);
            try
            {
                return await read(new Snapshot(session.Connection, session.Transaction, _counts, Running, limited.Token));
            }
            catch (Exception exception) when (SqliteConnections.IsStoreFault(exception))
            {
                session.IsFaulty = true;
                connections.CloseReaders();
                throw;
            }
        }
        catch (Exception exception) when (limited.IsCancellationRequested && (SqliteConnections.IsInterruption(exception) || exception is OperationCanceledException))
        {
            throw token.IsCancellationRequested
                ? new OperationCanceledException("The query was stopped.", exception, token)
                : new QueryTimeLimitException(settings.QueryTimeLimit, exception);
        }
    }
}
