namespace KzUkApi.Importing;

/// <summary>Lets uploaded files into memory one at a time, while editors go on.</summary>
internal sealed class ImportGate : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    public async Task<T> TakeAsync<T>(Func<Task<T>> work, CancellationToken token)
    {
        await _one.WaitAsync(token);
        try
        {
            return await work();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
