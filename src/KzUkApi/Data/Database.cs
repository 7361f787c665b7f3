namespace KzUkApi.Data;

/// <summary>The store as features see it: something that is read, one state of the data at a time.</summary>
internal sealed class Database(SqliteConnections connections)
{
    public async Task<T> Read<T>(Func<Snapshot, Task<T>> read, CancellationToken token)
    {
        using var session = connections.BeginRead(token);
        try
        {
            return await read(new Snapshot(session.Connection, session.Transaction, token));
        }
        catch (Exception exception) when (SqliteConnections.IsInterruption(exception))
        {
            throw new OperationCanceledException("The query was stopped.", exception, token);
        }
    }
}
