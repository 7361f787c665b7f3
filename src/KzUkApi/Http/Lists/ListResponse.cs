namespace KzUkApi.Http.Lists;

/// <summary>One page of a list.</summary>
internal sealed record ListResponse<T> : IListResponse
    where T : class
{
    /// <summary>The rows of this page.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>Where this page stands in the list.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>What holds for the whole list.</summary>
    public required ListMeta Meta { get; init; }

    Type IListResponse.RowType => typeof(T);

    IReadOnlyList<object> IListResponse.Rows => Data;

    long IListResponse.Total => Page.Total;
}

/// <summary>Where a page stands in its list.</summary>
internal sealed record PageInfo
{
    /// <summary>Rows asked for.</summary>
    public required int Limit { get; init; }

    /// <summary>Rows of the whole list, exact.</summary>
    public required long Total { get; init; }

    /// <summary>Address of the next page; null on the last one. The `Link` header has it too.</summary>
    public required string? Next { get; init; }
}

/// <summary>What holds for a whole list.</summary>
internal sealed record ListMeta
{
    /// <summary>Version of the data: it changes with any row and with nothing else.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The day of `asOf`; null where all that is held today was asked for.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>What a reader should know about what is not in the list.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }

    /// <summary>Whom to name when the data are used.</summary>
    public required string Attribution { get; init; }
}

/// <summary>Something a reader should know about what is not in an answer.</summary>
internal sealed record Warning
{
    /// <summary>What it is, for programs: `held-only-in-later-editions`, `only-doubtful-figures`, `unknown-id`, `as-of-does-not-apply`, for series `spans-left-out`, `not-converted`, `no-balance`, for the timeline `undated`, and for a search `any-word`.</summary>
    public required string Code { get; init; }

    /// <summary>How many it concerns.</summary>
    public required long Count { get; init; }

    /// <summary>For `held-only-in-later-editions`: the day on which the earliest of those editions was published (a partial date by its last day). Null otherwise.</summary>
    public required DateOnly? EarliestHeld { get; init; }

    /// <summary>For `unknown-id`: the ids, where the whole list is on this page. Null otherwise.</summary>
    public required IReadOnlyList<string>? Ids { get; init; }

    /// <summary>The warning in a sentence.</summary>
    public required string Detail { get; init; }

    public static Warning Of(string code, long count, string detail, DateOnly? earliestHeld = null, IReadOnlyList<string>? ids = null) =>
        new() { Code = code, Count = count, Detail = detail, EarliestHeld = earliestHeld, Ids = ids };
}
