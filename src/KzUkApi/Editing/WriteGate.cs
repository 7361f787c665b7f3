using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>Lets those who write wait for each other without blocking a thread: the store has one writer at a time.</summary>
internal sealed class WriteGate(IStore store) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <inheritdoc cref="IStore.WriteAsync"/>
    public async Task<T> WriteAsync<T>(Func<StoreTransaction, Task<(T Result, bool Commit)>> work, CancellationToken token)
    {
        await _one.WaitAsync(token);
        try
        {
            return await store.WriteAsync(work, token);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
