using KzUkApi.Storage.Store;

namespace KzUkApi.Operations;

/// <summary>The one question that tells whether the store answers. Requests at the same time share its answer.</summary>
/// <remarks>Health is not limited, and each question opens the file again. So an answer, a failure too, is kept for a second.</remarks>
internal sealed class HealthStore(IStore store, TimeProvider clock)
{
    /// <summary>Clients that ask for health give up soon; the image's own check does after five seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    // To look through a damaged file takes a while.
    private static readonly TimeSpan DamageLifetime = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private Task<string>? _answer;
    private long _askedAt;

    /// <returns>The data version; null where there is no answer yet.</returns>
    public async Task<string?> DataVersionAsync(CancellationToken token)
    {
        try
        {
            return await CurrentAsync().WaitAsync(Patience, clock, token);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private Task<string> CurrentAsync()
    {
        lock (_lock)
        {
            if (
                _answer is null
                || (
                    _answer.IsCompleted
                    && clock.GetElapsedTime(_askedAt)
                        >= (_answer.Exception?.InnerException is DamagedStoreException ? DamageLifetime : Lifetime)
                )
            )
            {
                // The client that asked may leave; others still wait for the answer.
                _askedAt = clock.GetTimestamp();
                _answer = Task.Run(() => store.ProbeAsync(CancellationToken.None));
            }

            return _answer;
        }
    }
}
