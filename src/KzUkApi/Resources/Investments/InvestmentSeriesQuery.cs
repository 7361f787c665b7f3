using FluentValidation;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Investments;

/// <summary>Filters of investment series, and what their points show.</summary>
internal sealed record InvestmentSeriesQuery : Query<InvestmentSeriesFilter>
{
    /// <summary>What is measured.</summary>
    /// <example>fdi-gross-inflow</example>
    public string? Measure { get; init; }

    /// <summary>The country the investment comes from.</summary>
    public string? Investor { get; init; }

    /// <summary>The country the investment goes to.</summary>
    /// <example>KAZ</example>
    public string? Host { get; init; }

    /// <summary>The country whose statistics or statements are asked for.</summary>
    public string? Reporter { get; init; }

    /// <summary>Sectors, as codes of `/v1/topics`.</summary>
    public string? Sector { get; init; }

    /// <summary>
    /// Length of the periods: year, quarter or month. With `A`, years that a programme does not publish are summed from its
    /// months where all twelve are held (`derived`), and published years are compared with that sum. Without it, every
    /// published frequency and no sums.
    /// </summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>Periods: `2022`, `2023-Q1`, `2023-05`. An alternative to `from` and `to`.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// Points that begin in or after this year, quarter, month or day (its first day counts). A change at the first point still
    /// looks at the figure before.
    /// </summary>
    /// <example>2022</example>
    public string? From { get; init; }

    /// <summary>Points that end in or before this year, quarter, month or day (its last day counts).</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Unit of the figure: a currency, `companies` or `rank`.</summary>
    public string? Unit { get; init; }

    /// <summary>Statistical programme.</summary>
    public string? Dataset { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Standing of the figure.</summary>
    public string? Status { get; init; }

    /// <summary>
    /// What the points show: the figures, their change on the previous period (in the unit of the figures, or in per cent), or
    /// the change in per cent on the same period a year before.
    /// </summary>
    public string? Units { get; init; }

    /// <summary>
    /// Adds to every point its value in this currency, with the rate and its source, beside the
    /// original. Only with `units=level`.
    /// </summary>
    public string? ConvertTo { get; init; }

    /// <summary>
    /// How many of the newest points of each series that have figures are shown, among the periods asked for; periods between them
    /// for which there are none stay. Without it, all.
    /// </summary>
    public string? Latest { get; init; }

    protected override IValidator<InvestmentSeriesFilter> Validator => InvestmentSeriesValidator.Instance;

    protected override InvestmentSeriesFilter Parse(QueryParser query) => new()
    {
        Figures = InvestmentFilter.Parse(query),
        Series = query.Series(
            nameof(Frequency), (nameof(Period), nameof(From), nameof(To)), nameof(Units), nameof(ConvertTo), nameof(Latest)),
    };
}

/// <summary>Which investment series are asked for.</summary>
internal sealed record InvestmentSeriesFilter
{
    /// <summary>
    /// The figures from which they are made: those of all periods, because changes and sums look beyond the periods asked for.
    /// </summary>
    public required InvestmentFilter Figures { get; init; }

    public required SeriesFilter Series { get; init; }

    /// <summary>Whether anything narrows the series.</summary>
    public bool HasFilters => Figures != new InvestmentFilter() || Series.HasFilters;
}

/// <summary>The rules of the filters of series of investment beyond single parameters.</summary>
internal sealed class InvestmentSeriesValidator : AbstractValidator<InvestmentSeriesFilter>
{
    public static readonly InvestmentSeriesValidator Instance = new();

    private InvestmentSeriesValidator()
    {
        RuleFor(filter => filter.Series).SetValidator(new SeriesFilterValidator(
            (nameof(InvestmentSeriesQuery.From), nameof(InvestmentSeriesQuery.To)),
            nameof(InvestmentSeriesQuery.Units),
            nameof(InvestmentSeriesQuery.ConvertTo),
            nameof(InvestmentSeriesQuery.Latest)));
    }
}
