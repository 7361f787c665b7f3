using KzUkApi.Data;

namespace KzUkApi.Health;

/// <summary>The one question that tells whether the store answers, asked once for all who ask at a time.</summary>
/// <remarks>Health is not limited, and each question opens the file anew: so an answer, a failure too, is kept for a second.</remarks>
internal sealed class HealthStore(Database database, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Task<string>? _answer;
    private long _askedAt;

    public Task<string> DataVersion(CancellationToken token) => Current().WaitAsync(token);

    private Task<string> Current()
    {
        lock (_lock)
        {
            if (_answer is null || (_answer.IsCompleted && clock.GetElapsedTime(_askedAt) >= Kept))
            {
                // Whoever asks may leave; the others still wait for it.
                _askedAt = clock.GetTimestamp();
                _answer = Task.Run(() => database.ReadAnew(snapshot => snapshot.DataVersion(), CancellationToken.None));
            }

            return _answer;
        }
    }
}
