using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which trade figures are asked for, and in which order.</summary>
internal sealed record TradeFlowFilter
{
    public string[]? Reporters { get; init; }

    public string[]? Flows { get; init; }

    public string[]? ProductTypes { get; init; }

    public string[]? Classifications { get; init; }

    /// <summary>Codes of commodities; <c>33*</c> is every code that begins so.</summary>
    public string[]? Commodities { get; init; }

    public string[]? Levels { get; init; }

    public string[]? Frequencies { get; init; }

    public PeriodFilter Periods { get; init; } = new();

    public string[]? Adjustments { get; init; }

    public string[]? Valuations { get; init; }

    public string[]? Currencies { get; init; }

    public string[]? Datasets { get; init; }

    public string[]? Sources { get; init; }

    public string[]? Statuses { get; init; }

    /// <summary>Whether one figure per group is asked for; null where that is not said.</summary>
    public bool? PreferredOnly { get; init; }

    public SortOrder Sort { get; init; }

    /// <summary>The filters that mean the same for figures and for series.</summary>
    public static TradeFlowFilter Parse(QueryParser query) => new()
    {
        Reporters = query.Codes(nameof(TradeFlowQuery.Reporter), Codes.Reporters),
        ProductTypes = query.Codes(nameof(TradeFlowQuery.ProductType), Codes.ProductTypes),
        Classifications = query.Codes(nameof(TradeFlowQuery.Classification), Codes.Classifications),
        Commodities = query.Codes(nameof(TradeFlowQuery.Commodity), lists => lists.Commodities, prefixes: true),
        Levels = query.Codes(nameof(TradeFlowQuery.Level), Codes.CommodityLevels),
        Adjustments = query.Codes(nameof(TradeFlowQuery.Adjustment), Codes.Adjustments),
        Valuations = query.Codes(nameof(TradeFlowQuery.Valuation), Codes.Valuations),
        Currencies = query.Codes(nameof(TradeFlowQuery.Currency), Codes.Currencies),
        Datasets = query.Codes(nameof(TradeFlowQuery.Dataset), Codes.Datasets),
        Sources = query.Codes(nameof(TradeFlowQuery.Source), lists => lists.Sources),
        Statuses = query.Codes(nameof(TradeFlowQuery.Status), Codes.Statuses),
    };
}
