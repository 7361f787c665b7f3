using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Coverage;

/// <summary>Filters of the list of series.</summary>
internal sealed record CoverageQuery : Query<CoverageFilter>
{
    /// <summary>Kind of figures.</summary>
    /// <example>trade-flows</example>
    public string? Records { get; init; }

    /// <summary>Statistical programmes.</summary>
    public string? Dataset { get; init; }

    /// <summary>The country whose statistics are asked for.</summary>
    /// <example>GBR</example>
    public string? Reporter { get; init; }

    /// <summary>Length of the periods.</summary>
    public string? Frequency { get; init; }

    /// <summary>
    /// Order of the list: by `dataset` (then the id), by the `first` or the `last` period, or by the number of `figures`; `-`
    /// before the name means falling. Nulls come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override CoverageFilter Parse(QueryParser query) => new()
    {
        Records = query.Codes(nameof(Records), Codes.FigureRecords),
        Datasets = query.Codes(nameof(Dataset), Codes.Datasets),
        Reporters = query.Codes(nameof(Reporter), Codes.Reporters),
        Frequencies = query.Codes(nameof(Frequency), Codes.Frequencies),
        Sort = query.SortedBy(nameof(Sort), CoverageStore.Orders),
    };
}

/// <summary>Which series are asked for, and in which order.</summary>
internal sealed record CoverageFilter
{
    public string[]? Records { get; init; }

    public string[]? Datasets { get; init; }

    public string[]? Reporters { get; init; }

    public string[]? Frequencies { get; init; }

    public SortOrder Sort { get; init; }
}
