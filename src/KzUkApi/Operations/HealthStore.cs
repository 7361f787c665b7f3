using KzUkApi.Storage.Store;

namespace KzUkApi.Operations;

/// <summary>The one question that tells whether the store answers, asked once for all who ask at a time.</summary>
/// <remarks>Health is not limited, and each question opens the file anew: so an answer, a failure too, is kept for a second.</remarks>
internal sealed class HealthStore(IStore store, TimeProvider clock)
{
    /// <summary>Those who ask for health give up soon, the image's own check after five seconds.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    // To look through a damaged file takes a while.
    private static readonly TimeSpan KeptOfDamage = TimeSpan.FromSeconds(10);

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
                        >= (_answer.Exception?.InnerException is DamagedStoreException ? KeptOfDamage : Kept)
                )
            )
            {
                // Whoever asks may leave; the others still wait for it.
                _askedAt = clock.GetTimestamp();
                _answer = Task.Run(() => store.ProbeAsync(CancellationToken.None));
            }

            return _answer;
        }
    }
}
