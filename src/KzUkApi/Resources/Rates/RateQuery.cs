using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Rates;

/// <summary>Filters of the list of exchange rates.</summary>
internal sealed record RateQuery : Query<RateFilter>
{
    /// <summary>The currency of which one unit is priced. A rate of the other direction is another record: nothing is inverted.</summary>
    /// <example>USD</example>
    public string? Base { get; init; }

    /// <summary>The currency in which it is priced.</summary>
    /// <example>GBP</example>
    public string? Quote { get; init; }

    /// <summary>Length of the period: year or month.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods: `2018` or `2018-05`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>Periods that begin in or after this year, quarter, month or day (its first day counts).</summary>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day (its last day counts).</summary>
    public string? To { get; init; }

    /// <summary>Statistical programme.</summary>
    public string? Dataset { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Order of the list: by `period` (its start, then its end); `-` before the name means falling. Ties are broken by id.
    /// `date` is another name of `period`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<RateFilter> Validator => RateValidator.Instance;

    protected override RateFilter Parse(QueryParser query) => new()
    {
        Bases = query.Codes(nameof(Base), Codes.Currencies),
        Quotes = query.Codes(nameof(Quote), Codes.Currencies),
        Frequencies = query.Codes(nameof(Frequency), Codes.RateFrequencies),
        Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
        Datasets = query.Codes(nameof(Dataset), Codes.Datasets),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Sort = query.SortedBy(nameof(Sort), RateStore.Orders),
    };
}

/// <summary>Which exchange rates are asked for, and in which order.</summary>
internal sealed record RateFilter
{
    public string[]? Bases { get; init; }

    public string[]? Quotes { get; init; }

    public string[]? Frequencies { get; init; }

    public PeriodFilter Periods { get; init; } = new();

    public string[]? Datasets { get; init; }

    public string[]? Sources { get; init; }

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of exchange rates beyond single parameters.</summary>
internal sealed class RateValidator : AbstractValidator<RateFilter>
{
    public static readonly RateValidator Instance = new();

    private RateValidator()
    {
        RuleFor(filter => filter.Periods.During).NotReversed(nameof(RateQuery.From), nameof(RateQuery.To));
    }
}
