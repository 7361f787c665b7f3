using System.Text.Json.Serialization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;
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
    /// `export`, `import`, `total` (exports plus imports: as published, else derived) or `balance` (exports minus imports,
    /// derived), from the reporter's point of view.
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

    /// <summary>
    /// `fob` or `cif`; null where the source does not say, and for turnover whose exports and imports are valued differently.
    /// </summary>
    public required string? Valuation { get; init; }

    /// <summary>
    /// For turnover with points that are summed from exports and imports (`derived`): where the exports and where the imports
    /// in them are valued, in this order, each null where the source does not say. Null for other series.
    /// </summary>
    public required IReadOnlyList<string?>? Valuations { get; init; }

    /// <summary>
    /// The same in words, as a part of a title: `exports f.o.b. plus imports c.i.f.`, or `valuation not stated`. Null for other
    /// series.
    /// </summary>
    /// <example>exports f.o.b. plus imports c.i.f.</example>
    public required string? Derivation { get; init; }

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

    /// <summary>What the series measures, without a period, in the language of `lang`.</summary>
    /// <example>Imports of goods to the United Kingdom from Kazakhstan</example>
    [JsonPropertyOrder(2)]
    public string Title => Brackets.Joined(FigureHeadings.Trade(Subject, null, Language) + Derived);

    /// <summary>
    /// Who publishes the figures, how they were made, what the points show, and every caveat of any figure in words, in the language
    /// of `lang`, separated by semicolons; a caveat of some figures only says so.
    /// </summary>
    /// <example>Office for National Statistics, trade in goods: all countries; annual; seasonally adjusted; f.o.b.; ...</example>
    [JsonPropertyOrder(2)]
    public string Subtitle => SeriesHeadings.Subtitle(Origins, Frequency, Units, Language);

    /// <summary>The periods from the first to the last point and the latest value in words, in the language of `lang`.</summary>
    /// <example>1997 to 2025; 2025: 1.8 billion pounds</example>
    [JsonPropertyOrder(2)]
    public string Display => SeriesHeadings.Display(Points, ValueUnit, Units, Language);

    /// <summary>
    /// Name of the commodity: in the language of `lang` where the dataset has one, else in English. Null for all commodities together.
    /// </summary>
    public string? CommodityName =>
        Commodity is { } code ? CommodityNames.Of(Classification, code, Language) ?? CommodityLabel : null;

    [JsonIgnore]
    public IReadOnlyList<FigureOrigin> Origins { get; init; } = [];

    [JsonIgnore]
    public string? CommodityLabel { get; init; }

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    [JsonIgnore]
    public IReadOnlyList<SeriesFacet> Facets =>
    [
        SeriesFacet.Of("reporter", Codes.Reporters, Reporter, Language),
        SeriesFacet.Of("flow", Codes.SeriesFlows, Flow, Language),
        SeriesFacet.Of("productType", Codes.ProductTypes, ProductType, Language),
        CommodityFacet,
        SeriesFacet.Of("dataset", Codes.Datasets, Dataset, Language),
        SeriesFacet.Of("adjustment", Codes.Adjustments, Adjustment, Language),
        SeriesFacet.Of("valuation", Codes.Valuations, Valuation, Language),
        SeriesFacet.Of("frequency", Codes.SeriesFrequencies, Frequency, Language),
        SeriesFacet.Of("unit", Codes.Units, ConvertedTo ?? ValueUnit, Language),
    ];

    private SeriesFacet CommodityFacet => Commodity is null
        ? SeriesFacet.Of("commodity", Codes.Classifications, Classification, Language)
        : SeriesFacet.Of("commodity", Codes.Classifications, $"{Classification}-{Commodity}", Language) with
        {
            Label = CommodityName ?? $"{Classification} {Commodity}",
        };

    [JsonIgnore]
    public string Label { get => field ?? Id; init; }

    [JsonIgnore]
    public string? ConvertedTo { get; init; }

    private TradeSubject Subject => new(
        Reporter, Partner, Flow, ProductType, Commodity is { } code ? (Classification, code, CommodityLabel) : null)
    {
        IsReported = Origins.Count > 0 && Origins.All(figure => !OriginText.IsStatistics(figure.Origin)),
    };

    private string Derived => Valuations is { } valuations ? $" ({Turnover.TitlePart(valuations, Language)})" : string.Empty;

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
        Valuations = series.Key.ValuationsOf(series.Points),
        Derivation = series.Key.ValuationsOf(series.Points) is { } valuations ? Turnover.TitlePart(valuations, "en") : null,
        Currency = series.Key.Unit,
        Frequency = series.Key.Frequency,
        Units = view.Units,
        ConvertedTo = view.ConvertTo,
        ValueUnit = view.ValueUnit(series.Key.Unit),
        First = series.Points[0].Period,
        Last = series.Points[^1].Period,
        Sources = series.Sources,
        Points = series.Points,
        Origins = [.. series.Figures.Select(figure => FigureOrigin.Of(figure, series.Key.Adjustment, series.Key.Valuation))],
    };
}
