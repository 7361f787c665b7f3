using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Investments;

/// <summary>Filters of the list of investment figures. They combine: a figure is listed when it passes all of them.</summary>
internal sealed record InvestmentQuery : Query<InvestmentFilter>
{
    /// <summary>What is measured.</summary>
    /// <example>fdi-gross-inflow</example>
    public string? Measure { get; init; }

    /// <summary>The country the investment comes from.</summary>
    public string? Investor { get; init; }

    /// <summary>The country the investment goes to.</summary>
    public string? Host { get; init; }

    /// <summary>The country whose statistics or statements are asked for.</summary>
    public string? Reporter { get; init; }

    /// <summary>Sectors, as codes of `/v1/topics`.</summary>
    public string? Sector { get; init; }

    /// <summary>Length of the period: year, quarter, month, or any other span.</summary>
    public string? Frequency { get; init; }

    /// <summary>
    /// Periods in the dataset's spelling: `2022`, `2005/2022`, `2021-01/2021-06`, `../2013`. An alternative to `from` and `to`.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>
    /// Periods that begin in or after this year, quarter, month or day (its first day counts). A period with an
    /// open start never matches.
    /// </summary>
    /// <example>2022</example>
    public string? From { get; init; }

    /// <summary>Periods that end in or before this year, quarter, month or day (its last day counts).</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Unit of the figure: a currency, `companies` or `rank`; nothing is converted.</summary>
    public string? Unit { get; init; }

    /// <summary>Statistical programme.</summary>
    public string? Dataset { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Standing of the figure.</summary>
    public string? Status { get; init; }

    /// <summary>
    /// `preferred` gives one figure per group, the best of those that pass the filters; `all` gives every one. With
    /// `id`, `all` is the default.
    /// </summary>
    public string? Figures { get; init; }

    /// <summary>
    /// Order of the list: by `period` (its start, then its end), `value` or `publishedOn`; `-` before the name means falling.
    /// Nulls come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<InvestmentFilter> Validator => InvestmentValidator.Instance;

    protected override InvestmentFilter Parse(QueryParser query) => InvestmentFilter.Parse(query) with
    {
        Frequencies = query.Codes(nameof(Frequency), Codes.Frequencies),
        Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
        PreferredOnly = query.PreferredOnly(nameof(Figures)),
        Sort = query.SortedBy(nameof(Sort), InvestmentStore.Orders),
    };
}

/// <summary>Which investment figures are asked for, and in which order.</summary>
internal sealed record InvestmentFilter
{
    public string[]? Measures { get; init; }

    public string[]? Investors { get; init; }

    public string[]? Hosts { get; init; }

    public string[]? Reporters { get; init; }

    public string[]? Sectors { get; init; }

    public string[]? Frequencies { get; init; }

    public PeriodFilter Periods { get; init; } = new();

    public string[]? Units { get; init; }

    public string[]? Datasets { get; init; }

    public string[]? Sources { get; init; }

    public string[]? Statuses { get; init; }

    /// <summary>Whether one figure per group is asked for; null where that is not said.</summary>
    public bool? PreferredOnly { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>The filters that mean the same for figures and for series.</summary>
    public static InvestmentFilter Parse(QueryParser query) => new()
    {
        Measures = query.Codes(nameof(InvestmentQuery.Measure), Codes.Measures),
        Investors = query.Codes(nameof(InvestmentQuery.Investor), Codes.Countries),
        Hosts = query.Codes(nameof(InvestmentQuery.Host), Codes.Countries),
        Reporters = query.Codes(nameof(InvestmentQuery.Reporter), Codes.Reporters),
        Sectors = query.Codes(nameof(InvestmentQuery.Sector), lists => lists.Topics),
        Units = query.Codes(nameof(InvestmentQuery.Unit), Codes.Units),
        Datasets = query.Codes(nameof(InvestmentQuery.Dataset), Codes.Datasets),
        Sources = query.Codes(nameof(InvestmentQuery.Source), lists => lists.Sources),
        Statuses = query.Codes(nameof(InvestmentQuery.Status), Codes.Statuses),
    };
}

/// <summary>The rules of the filters of investment figures beyond single parameters.</summary>
internal sealed class InvestmentValidator : AbstractValidator<InvestmentFilter>
{
    public static readonly InvestmentValidator Instance = new();

    private InvestmentValidator()
    {
        RuleFor(filter => filter.Periods.During).NotReversed(nameof(InvestmentQuery.From), nameof(InvestmentQuery.To));
    }
}
