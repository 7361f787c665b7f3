using KzUkApi.Storage.Sqlite;

namespace KzUkApi.Editing;

/// <summary>Lets those who write wait for each other without holding a thread; SQLite has one writer at a time.</summary>
internal sealed class WriteGate(SqliteConnections connections, SqliteWatch watch) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Works in a transaction that reads what it writes; commits where the work says so.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnections.Session, Task<(T Result, bool Commit)>> work, CancellationToken token)
    {
        await _one.WaitAsync(token);
        try
        {
            var (result, committed) = await InTransactionAsync(work, token);
            if (committed)
            {
                watch.LookNow();
            }

            return result;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<(T Result, bool Committed)> InTransactionAsync<T>(
        Func<SqliteConnections.Session, Task<(T Result, bool Commit)>> work,
        CancellationToken token
    )
    {
        try
        {
            using var hold = new SqliteStore.Hold(connections.BeginWrite(token));
            hold.Enter();
            var (result, commit) = await work(hold.Session);
            if (commit)
            {
                hold.Session.Commit();
            }

            return (result, commit);
        }
        catch (Exception exception) when (SqliteConnections.IsDamaged(exception))
        {
            connections.MetDamage = true;
            throw;
        }
        catch (Exception exception) when (token.IsCancellationRequested && SqliteConnections.IsInterruption(exception))
        {
            // Whoever waits for the answer knows the token, and not the store.
            throw new OperationCanceledException("The change was stopped; nothing of it was stored.", exception, token);
        }
    }
}
