using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using KzUkApi.Domain.Lists;
using Microsoft.Extensions.Caching.Memory;

namespace KzUkApi.Http.Caching;

/// <summary>
/// Answers kept as bytes in the canonical spelling of their requests, bounded in bytes; one query however many ask at a time.
/// </summary>
/// <remarks>
/// Keys have the generation of the data, so what an older state answered is never found again; a new generation empties the
/// cache.
/// </remarks>
internal sealed class ResponseCache : IDisposable
{
    public const string MeterName = "KzUkApi.Cache";
    public const string Hit = "KzUkApi; hit";
    public const string Miss = "KzUkApi; fwd=uri-miss; stored";
    public const string NotStored = "KzUkApi; fwd=uri-miss";
    public const string Collapsed = "KzUkApi; fwd=uri-miss; collapsed";

    // One answer must not empty the cache of all others.
    private const int LargestShare = 8;

    private readonly MemoryCache _memory;
    private readonly ConcurrentDictionary<AnswerKey, Task<CacheOutcome?>> _flights = new();
    private readonly long _budget;
    private readonly Meter _meter;
    private readonly Counter<long> _hits;
    private readonly Counter<long> _misses;
    private long _generation = -1;

    /// <param name="budget">The most bytes that answers may take; 0 keeps none.</param>
    public ResponseCache(long budget, IMeterFactory meters)
    {
        _budget = budget;
        _memory = new MemoryCache(new MemoryCacheOptions { SizeLimit = budget, CompactionPercentage = 0.1, TrackStatistics = true });
        _meter = meters.Create(MeterName);
        _hits = _meter.CreateCounter<long>("kzuk.cache.hits", "{request}", "Requests answered from the cache");
        _misses = _meter.CreateCounter<long>("kzuk.cache.misses", "{request}", "Requests for which an answer was made");
        _meter.CreateObservableGauge("kzuk.cache.size", () => Bytes, "By", "Bytes that kept answers take");
    }

    /// <summary>Bytes taken by what is kept.</summary>
    public long Bytes => _memory.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>The answer to a spelling that was met before.</summary>
    public CachedResponse? Find(RawRequestKey spelling, DataState data, DateOnly today)
    {
        if (
            _memory.TryGetValue(spelling, out RawKeyEntry? alias)
            && alias!.Generation == data.Generation
            && (alias.Day is null || alias.Day == today)
            && alias.Entry.Answer is { } answer
        )
        {
            _hits.Add(1);
            return answer;
        }

        return null;
    }

    /// <summary>Keeps the way from a spelling to its answer.</summary>
    public void Remember(RawRequestKey spelling, AnswerKey key, DataState data, DateOnly? day)
    {
        if (_memory.TryGetValue(key, out CacheEntry? kept))
        {
            Store(spelling, new RawKeyEntry(kept!, data.Generation, day), spelling.Size);
        }
    }

    /// <summary>The answer kept under a key, or the one that is made now, once for all requests meanwhile.</summary>
    /// <param name="make">
    /// Makes it; calls what it is given as soon as it knows that the answer is for its own client alone, so
    /// that nobody waits for it.
    /// </param>
    public async Task<(CacheOutcome Made, string Status)> GetOrMakeAsync(
        AnswerKey key,
        DataState data,
        Func<Action, Task<CacheOutcome>> make,
        CancellationToken token
    )
    {
        Empty(data.Generation);
        while (true)
        {
            if (_memory.TryGetValue(key, out CacheEntry? kept) && kept!.Answer is { } answer)
            {
                _hits.Add(1);
                return (CacheOutcome.Of(answer), Hit);
            }

            var mine = new TaskCompletionSource<CacheOutcome?>(TaskCreationOptions.RunContinuationsAsynchronously);
            var flight = _flights.GetOrAdd(key, mine.Task);
            if (flight == mine.Task)
            {
                return await LeadAsync(key, mine, make);
            }

            switch (await flight.WaitAsync(token))
            {
                // Its maker left before it was done: the next request makes it.
                case null:
                    continue;
                case { Answer: not null } made:
                    _hits.Add(1);
                    return (made, Collapsed);
                default:
                    return (await make(() => { }), NotStored);
            }
        }
    }

    public void Dispose()
    {
        _memory.Dispose();
        _meter.Dispose();
    }

    private async Task<(CacheOutcome, string)> LeadAsync(
        AnswerKey key,
        TaskCompletionSource<CacheOutcome?> flight,
        Func<Action, Task<CacheOutcome>> make
    )
    {
        CacheOutcome? made = null;
        try
        {
            _misses.Add(1);
            made = await make(() => Land(CacheOutcome.Of((object?)null)));
            var stored = made.Answer is { } answer && Store(key, new CacheEntry(answer), answer.Size + key.Size);
            return (made, stored ? Miss : NotStored);
        }
        finally
        {
            Land(made);
        }

        void Land(CacheOutcome? result)
        {
            _flights.TryRemove(KeyValuePair.Create(key, flight.Task));
            flight.TrySetResult(result);
        }
    }

    private bool Store(object key, object value, int size)
    {
        if (size > _budget / LargestShare)
        {
            return false;
        }

        var entry = new MemoryCacheEntryOptions { Size = size };
        if (value is CacheEntry)
        {
            entry.RegisterPostEvictionCallback(Forget);
        }

        _memory.Set(key, value, entry);
        return true;
    }

    private static void Forget(object key, object? value, EvictionReason reason, object? state) => ((CacheEntry)value!).Answer = null;

    private void Empty(long generation)
    {
        if (Interlocked.Exchange(ref _generation, generation) != generation)
        {
            _memory.Clear();
        }
    }
}
