namespace KzUkApi.Http.Caching;

/// <summary>A request as it was spelt, with everything that an answer can depend on.</summary>
/// <remarks>
/// The parts of a key stand side by side, here and in every other cache: joined as text, the end of one and the beginning of the
/// next can be read in two ways, and one client gets the answer to another.
/// </remarks>
internal sealed record RawRequestKey(
    string Scheme,
    string Host,
    string Target,
    string? Accept,
    string? AcceptEncoding,
    string? AcceptLanguage
)
{
    public int Size =>
        (2 * (Scheme.Length + Host.Length + Target.Length)) + TextSize(Accept) + TextSize(AcceptEncoding) + TextSize(AcceptLanguage) + 200;

    private static int TextSize(string? text) => 2 * (text?.Length ?? 0);
}

/// <summary>A request in its canonical spelling, and the state of the data and the day for which it is answered.</summary>
/// <param name="Address">The address of the service, with which links in the answer begin.</param>
/// <param name="Coding">The content coding; empty for none.</param>
internal sealed record AnswerKey(
    long Generation,
    DateOnly? Day,
    string Address,
    string Path,
    string Query,
    string Format,
    string Coding
)
{
    public int Size => 2 * (Address.Length + Path.Length + Query.Length);
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
    public static CacheOutcome Of(CachedResponse answer) => new(answer, null);

    public static CacheOutcome Of(object? other) => new(null, other);
}
