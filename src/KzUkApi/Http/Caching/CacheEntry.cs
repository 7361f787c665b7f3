namespace KzUkApi.Http.Caching;

/// <summary>A request as it was spelt, with everything that an answer can depend on.</summary>
internal sealed record RawRequestKey(string Target, string? Accept, string? AcceptEncoding, string? AcceptLanguage, string Host)
{
    public int Size =>
        (2 * (Target.Length + Host.Length + (Accept?.Length ?? 0) + (AcceptEncoding?.Length ?? 0) + (AcceptLanguage?.Length ?? 0))) + 200;
}

/// <summary>A kept answer; null once it is no longer kept, so that nothing holds it longer.</summary>
internal sealed class CacheEntry(CachedResponse answer)
{
    public CachedResponse? Answer { get; set; } = answer;
}

/// <summary>The answer to a spelling, and for which state of the data and which day it is that.</summary>
internal sealed record RawKeyEntry(CacheEntry Entry, long Generation, DateOnly? Day);

/// <summary>The result of making an answer: the answer, or another result, which every waiting request must get for itself.</summary>
internal sealed record CacheOutcome(CachedResponse? Answer, object? Other)
{
    /// <summary>The data changed while the answer was made, so that it is to be made again.</summary>
    public static readonly CacheOutcome DataChanged = new(null, new object());

    public static CacheOutcome Of(CachedResponse answer) => new(answer, null);

    public static CacheOutcome Of(object? other) => new(null, other);
}
