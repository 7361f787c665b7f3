using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Representations;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>
/// A time series of trade: one programme, reporter, flow, product, adjustment, valuation, currency and frequency throughout.
/// </summary>
internal sealed record TradeSeries : ISeriesRow
{
    /// <summary>Stable id of the series, made of its codes.</summary>
    /// <example>gbr--import--goods--total--ons-trade-by-country--seasonally-adjusted--fob--gbp--a</example>
    public required string Id { get; init; }

    /// <summary>The statistical programme; null where the source belongs to none, and the series is that source's.</summary>
    public required string? Dataset { get; init; }

    /// <summary>The country whose statistics these are (ISO 3166-1 alpha-3).</summary>
    public required string Reporter { get; init; }

    /// <summary>The other country.</summary>
    public required string Partner { get; init; }

    /// <summary>
    /// `export`, `import`, `total` (exports plus imports as published) or `balance` (exports minus imports, derived), from the
    /// reporter's point of view.
    /// </summary>
    public required string Flow { get; init; }

    /// <summary>`goods`, `services`, or `unspecified` where the source does not say.</summary>
    public required string ProductType { get; init; }

    /// <summary>`TOTAL`, `SITC` (Rev. 4, with ONS sub-codes), `HS` (2017) or `MTN` (WTO categories).</summary>
    public required string Classification { get; init; }

    /// <summary>Commodity code in that classification; null for `TOTAL`.</summary>
    public required string? Commodity { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; null where the source does not say.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say.</summary>
    public required string? Valuation { get; init; }

    /// <summary>Currency of the figures (ISO 4217).</summary>
    public required string Currency { get; init; }

    /// <summary>`A` years, `Q` quarters, `M` months.</summary>
    public required string Frequency { get; init; }

    /// <summary>What the points show: `level`, `change`, `percent-change` or `year-on-year`.</summary>
    public required string Units { get; init; }

    /// <summary>Unit of the points' values: the currency in whole units, or `percent`.</summary>
    public required string ValueUnit { get; init; }

    /// <summary>Period of the first point.</summary>
    public required string First { get; init; }

    /// <summary>Period of the last point.</summary>
    public required string Last { get; init; }

    /// <summary>The publications on which the points rest.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>The points in order; a period for which no figure is held is a point without value.</summary>
    [UnrollRows]
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    [JsonIgnore]
    public string Label { get => field ?? Id; init; }

    public static TradeSeries Of(ShownSeries<TradeSeriesKey> series, SeriesView view) => new()
    {
        Id = series.Key.Id,
        Dataset = series.Key.Dataset,
        Reporter = series.Key.Reporter,
        Partner = series.Key.Partner,
        Flow = series.Key.Flow,
        ProductType = series.Key.ProductType,
        Classification = series.Key.Classification,
        Commodity = series.Key.Commodity,
        Adjustment = series.Key.Adjustment,
        Valuation = series.Key.Valuation,
        Currency = series.Key.Unit,
        Frequency = series.Key.Frequency,
        Units = view.Units,
        ValueUnit = view.ValueUnit(series.Key.Unit),
        First = series.Points[0].Period,
        Last = series.Points[^1].Period,
        Sources = series.Sources,
        Points = series.Points,
    };
}

/// <summary>What tells one trade series from another.</summary>
/// <param name="Programme">The dataset; the source where it belongs to none.</param>
internal sealed record TradeSeriesKey(
    string Programme,
    string? Dataset,
    string Reporter,
    string Partner,
    string Flow,
    string ProductType,
    string Classification,
    string? Commodity,
    string? Adjustment,
    string? Valuation,
    string Unit,
    string Frequency
) : ISeriesKey<TradeSeriesKey>
{
    public const string Balance = "balance";

    // No code of one of these lists is one of another, so that leaving out what is not stated makes no two series one.
    public string Id =>
        string.Join(
                "--",
                new[]
                {
                    Reporter,
                    Flow,
                    ProductType,
                    Classification,
                    Commodity,
                    Programme,
                    Adjustment,
                    Valuation,
                    Unit,
                    Frequency,
                }.OfType<string>()
            )
            .ToLowerInvariant();

    /// <summary>Imports of the same series of exports, and exports of the same of imports; null for other flows.</summary>
    public TradeSeriesKey? Counterpart => Flow switch
    {
        "export" => Of("import"),
        "import" => Of("export"),
        _ => null,
    };

    public static TradeSeriesKey Of(TradeFlow figure) => new(
        figure.Dataset ?? figure.Source.Id, figure.Dataset, figure.Reporter, figure.Partner, figure.Flow, figure.ProductType,
        figure.Classification, figure.Commodity, figure.Adjustment, figure.Valuation, figure.Currency, figure.Frequency);

    public TradeSeriesKey Of(string flow) => this with { Flow = flow };

    public TradeSeriesKey WithFrequency(string frequency) => this with { Frequency = frequency };
}
