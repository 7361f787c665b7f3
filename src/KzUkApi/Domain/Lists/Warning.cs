namespace KzUkApi.Domain.Lists;

/// <summary>Something a reader should know about an answer.</summary>
internal sealed record Warning
{
    /// <summary>
    /// What it is, for programs: `held-only-in-later-editions`, `only-doubtful-figures`, `only-forecasts`, `unknown-id`,
    /// `as-of-does-not-apply`, `no-rows`, for series `spans-left-out`, `not-converted`, `no-balance`, for the timeline `undated`, and for a
    /// search `any-word`. For figures `mixed-units`, `mixed-valuations`, `mixed-adjustments` and `mixed-programmes`: figures of one
    /// sequence of periods that do not compare as they stand, or `mixture-not-checked` where the list is too long to tell.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>How many it concerns.</summary>
    public required long Count { get; init; }

    /// <summary>
    /// For `held-only-in-later-editions`: the day on which the earliest of those editions was published (a partial date by its
    /// last day). Null otherwise.
    /// </summary>
    public required DateOnly? EarliestHeld { get; init; }

    /// <summary>For `unknown-id`: the ids, where the whole list is on this page. Null otherwise.</summary>
    public required IReadOnlyList<string>? Ids { get; init; }

    /// <summary>
    /// For what is mixed: the parameters that keep one of it. For `no-rows`: each filter without which alone the list would have rows;
    /// empty where there is none. Null otherwise.
    /// </summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>The warning in a sentence.</summary>
    public required string Detail { get; init; }

    public static Warning Of(string code, long count, string detail, DateOnly? earliestHeld = null, IReadOnlyList<string>? ids = null) =>
        new() { Code = code, Count = count, Detail = detail, EarliestHeld = earliestHeld, Ids = ids };
}
