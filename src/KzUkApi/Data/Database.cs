namespace KzUkApi.Data;

/// <summary>The store as features see it: something that is read, one state of the data at a time.</summary>
internal sealed class Database(SqliteConnections connections)
{
    private readonly CountCache _counts = new();

    public Task<T> Read<T>(Func<Snapshot, Task<T>> read, CancellationToken token) => Read(connections.BeginRead, read, token);

    /// <summary>Reads on a connection opened anew, to learn whether the file can be read.</summary>
    public Task<T> ReadAnew<T>(Func<Snapshot, Task<T>> read, CancellationToken token) => Read(connections.BeginFreshRead, read, token);

    private async Task<T> Read<T>(Func<CancellationToken, SqliteConnections.Session> begin, Func<Snapshot, Task<T>> read, CancellationToken token)
    {
        using var session = begin(token);
        try
        {
            return await read(new Snapshot(session.Connection, session.Transaction, _counts, token));
        }
        catch (Exception exception) when (SqliteConnections.IsInterruption(exception))
        {
            throw new OperationCanceledException("The query was stopped.", exception, token);
        }
    }
}
