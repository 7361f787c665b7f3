using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Filters of the list of trade figures. They combine: a figure is listed when it passes all of them.</summary>
internal sealed record TradeFlowQuery : Query<TradeFlowFilter>
{
    /// <summary>The country whose statistics are asked for.</summary>
    /// <example>GBR</example>
    public string? Reporter { get; init; }

    /// <summary>Direction of trade from the reporter's point of view; `total` is exports plus imports as published.</summary>
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

    /// <summary>Length of the period: year, quarter, month, or any other span.</summary>
    /// <example>A</example>
    public string? Frequency { get; init; }

    /// <summary>
    /// Periods in the dataset's spelling: `2022`, `2023-Q1`, `2023-05`, `2023-01/2023-08`. An alternative to `from` and `to`.
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

    /// <summary>Seasonal adjustment.</summary>
    public string? Adjustment { get; init; }

    /// <summary>Where the goods are valued.</summary>
    public string? Valuation { get; init; }

    /// <summary>Currency of the figure as published; nothing is converted.</summary>
    public string? Currency { get; init; }

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

    protected override IValidator<TradeFlowFilter> Validator => TradeFlowValidator.Instance;

    protected override TradeFlowFilter Parse(QueryParser query) => TradeFlowFilter.Parse(query) with
    {
        Flows = query.Codes(nameof(Flow), Codes.Flows),
        Frequencies = query.Codes(nameof(Frequency), Codes.Frequencies),
        Periods = query.Periods(nameof(Period), nameof(From), nameof(To)),
        PreferredOnly = query.PreferredOnly(nameof(Figures)),
        Sort = query.SortedBy(nameof(Sort), TradeFlowStore.Orders),
    };
}

/// <summary>The rules of the filters of trade figures beyond single parameters.</summary>
internal sealed class TradeFlowValidator : AbstractValidator<TradeFlowFilter>
{
    public static readonly TradeFlowValidator Instance = new();

    private TradeFlowValidator()
    {
        RuleFor(filter => filter.Periods.During).NotReversed(nameof(TradeFlowQuery.From), nameof(TradeFlowQuery.To));
    }
}
