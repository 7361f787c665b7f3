using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Filters of trade series, and what their points show.</summary>
internal sealed record TradeSeriesQuery : Query<TradeSeriesFilter>
{
    /// <summary>The country whose statistics are asked for.</summary>
    /// <example>GBR</example>
    public string? Reporter { get; init; }

    /// <summary>
    /// Direction of trade from the reporter's point of view; `total` is exports plus imports as published, and for periods
    /// without a published total their sum (`derived`), where one edition of a programme has both and neither is doubtful or a forecast,
    /// whatever their valuations; `balance` is exports minus imports of the same programme, valuation and currency, derived
    /// where both are known. Without it, every published flow and nothing derived from two.
    /// </summary>
    /// <example>import</example>
    public string? Flow { get; init; }

    /// <summary>What is traded.</summary>
    public string? ProductType { get; init; }

    /// <summary>Commodity classification; `TOTAL` is all commodities together.</summary>
    /// <example>TOTAL</example>
    public string? Classification { get; init; }

    /// <summary>Commodity codes, or `33*` for every code that begins so. `/v1/codelists/commodities` has all.</summary>
    public string? Commodity { get; init; }

    /// <summary>Level of the commodity code: its number of digits, or `end-use` for ONS sub-codes, which overlap the digit codes.</summary>
    public string? Level { get; init; }

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

    /// <summary>Seasonal adjustment.</summary>
    public string? Adjustment { get; init; }

    /// <summary>Where the goods are valued.</summary>
    public string? Valuation { get; init; }

    /// <summary>Currency of the figure as published.</summary>
    public string? Currency { get; init; }

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

    protected override IValidator<TradeSeriesFilter> Validator => TradeSeriesValidator.Instance;

    protected override TradeSeriesFilter Parse(QueryParser query)
    {
        var flows = query.Codes(nameof(Flow), Codes.SeriesFlows);
        return new()
        {
            Figures = TradeFlowFilter.Parse(query) with { Flows = flows is null ? null : TradeSeriesFilter.Published(flows) },
            Flows = flows,
            Series = query.Series(
                nameof(Frequency), (nameof(Period), nameof(From), nameof(To)), nameof(Units), nameof(ConvertTo), nameof(Latest)),
        };
    }
}

/// <summary>Which trade series are asked for.</summary>
internal sealed record TradeSeriesFilter
{
    /// <summary>
    /// The figures from which they are made: those of all periods, because changes and sums look beyond the periods asked for.
    /// </summary>
    public required TradeFlowFilter Figures { get; init; }

    /// <summary>The flows; one of them can be the balance. Null for every published flow.</summary>
    public required string[]? Flows { get; init; }

    /// <summary>Whether anything narrows the series.</summary>
    public bool HasFilters => Figures != new TradeFlowFilter() || Flows is not null || Series.HasFilters;

    /// <summary>Whether turnover is asked for by name.</summary>
    public bool WithTurnover => Flows?.Contains(Turnover.Total) ?? false;

    /// <summary>Whether a balance is asked for.</summary>
    public bool WithBalance => Flows?.Contains(TradeSeriesKey.Balance) ?? false;

    /// <summary>Whether series rest on the figures of a flow as they stand; what is read for turnover alone is not counted.</summary>
    public bool Reports(string flow) =>
        Flows is null || Flows.Contains(flow) || (flow != Turnover.Total && Flows.Contains(TradeSeriesKey.Balance));

    public required SeriesFilter Series { get; init; }

    /// <summary>The flows of the figures: a balance, and turnover that is not published, are made of two.</summary>
    public static string[] Published(string[] flows) =>
    [
        .. flows
            .SelectMany(flow =>
                flow switch
                {
                    TradeSeriesKey.Balance => [Turnover.Export, Turnover.Import],
                    Turnover.Total => [Turnover.Export, Turnover.Import, Turnover.Total],
                    _ => new[] { flow },
                }
            )
            .Distinct(),
    ];
}

/// <summary>The rules of the filters of series of trade beyond single parameters.</summary>
internal sealed class TradeSeriesValidator : AbstractValidator<TradeSeriesFilter>
{
    public static readonly TradeSeriesValidator Instance = new();

    private TradeSeriesValidator()
    {
        RuleFor(filter => filter.Series).SetValidator(new SeriesFilterValidator(
            (nameof(TradeSeriesQuery.From), nameof(TradeSeriesQuery.To)),
            nameof(TradeSeriesQuery.Units),
            nameof(TradeSeriesQuery.ConvertTo),
            nameof(TradeSeriesQuery.Latest)));
    }
}
