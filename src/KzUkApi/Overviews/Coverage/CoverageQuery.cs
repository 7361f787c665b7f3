using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Coverage;

/// <summary>Filters of the list of series.</summary>
internal sealed record CoverageQuery
{
    /// <summary>Kind of figures.</summary>
    /// <example>trade-flows</example>
    public string? Records { get; init; }

    /// <summary>Statistical programmes.</summary>
    /// <example>ons-cmd-trade,wits</example>
    public string? Dataset { get; init; }

    /// <summary>The country whose statistics are asked for.</summary>
    /// <example>GBR</example>
    public string? Reporter { get; init; }

    /// <summary>Length of the periods.</summary>
    /// <example>A,M</example>
    public string? Frequency { get; init; }

    /// <summary>Order of the list: by `dataset` (then the id), by the `first` or the `last` period, or by the number of `figures`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-last</example>
    public string? Sort { get; init; }
}

internal sealed class CoverageQueryValidator : AbstractValidator<CoverageQuery>
{
    public CoverageQueryValidator()
    {
        RuleFor(query => query.Records).Codes(Codes.FigureRecords);
        RuleFor(query => query.Dataset).Codes(Codes.Datasets);
        RuleFor(query => query.Reporter).Codes(Codes.Reporters);
        RuleFor(query => query.Frequency).Codes(Codes.Frequencies);
        RuleFor(query => query.Sort).SortedBy(CoverageStore.Orders);
    }
}
