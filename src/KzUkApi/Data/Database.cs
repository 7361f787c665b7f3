namespace KzUkApi.Data;

/// <summary>The store as features see it: something that is read, one state of the data at a time.</summary>
internal sealed class Database(SqliteConnections connections)
{
    private static readonly AsyncLocal<Hold?> Held = new();

    /// <summary>Reads the state that is held, else the one of now.</summary>
    public Task<T> Read<T>(Func<Snapshot, Task<T>> read, CancellationToken token) =>
        Held.Value is { } hold ? Read(hold.Session, read, token) : Read(connections.BeginRead, read, token);

    /// <summary>Reads on a connection opened anew, to learn whether the file can be read.</summary>
    public Task<T> ReadAnew<T>(Func<Snapshot, Task<T>> read, CancellationToken token) => Read(connections.BeginFreshRead, read, token);

    /// <summary>Holds the state of now for several reads, one after the other.</summary>
    public Hold HoldState(CancellationToken token) => new(connections.BeginRead(token));

    private static async Task<T> Read<T>(Func<CancellationToken, SqliteConnections.Session> begin, Func<Snapshot, Task<T>> read, CancellationToken token)
    {
        using var session = begin(token);
        return await Read(session, read, token);
    }

    private static async Task<T> Read<T>(SqliteConnections.Session session, Func<Snapshot, Task<T>> read, CancellationToken token)
    {
        using var reading = DataMeter.Read();
        try
        {
            return await read(new Snapshot(session.Connection, session.Transaction, token));
        }
        catch (Exception exception) when (SqliteConnections.IsInterruption(exception))
        {
            throw new OperationCanceledException("The query was stopped.", exception, token);
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
