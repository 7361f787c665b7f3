using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;

namespace KzUkApi.Resources.TradeFlows;

/// <content>What the rules of figures look at, and readers of the API do not see.</content>
internal partial record TradeFlow
{
    [JsonIgnore]
    public string PreferenceOrder { get; init; } = string.Empty;

    [JsonIgnore]
    public DateOnly PublishedEnd { get; init; }

    [JsonIgnore]
    public string? DroppedEdition { get; init; }

    [JsonIgnore]
    public DateOnly? DroppedEnd { get; init; }

    string IShownFigure.Type => "trade-flows";

    string IShownFigure.Unit => Currency;

    object ITurnoverPart.Cut => (Partner, Classification, Commodity);

    [JsonIgnore]
    public object Series => (Adjustment, Valuation, Currency);

    [JsonIgnore]
    public IReadOnlyList<(string Name, object? Value)> Comparable =>
    [
        ("dataset", Dataset), ("adjustment", Adjustment), ("valuation", Valuation), ("currency", Currency),
        ("qualifier", Qualifier), ("precision", Precision), ("status", Status), ("value", Value),
    ];
}
