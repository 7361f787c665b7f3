using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Representations;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>A time series of trade in few fields, for charts; `/v1/trade-flows/series` has the whole of it.</summary>
internal sealed record BriefTradeSeries
{
    /// <summary>Stable id of the series, made of its codes: `id` of `/v1/trade-flows/series`.</summary>
    /// <example>gbr--import--goods--sitc--33--ons-trade-by-commodity--unadjusted--fob--gbp--a</example>
    public required string SeriesId { get; init; }

    /// <summary>What the series measures, without a period, in the language of `lang`.</summary>
    /// <example>Imports of goods to the United Kingdom from Kazakhstan</example>
    public required string Title { get; init; }

    /// <summary>The country whose statistics these are (ISO 3166-1 alpha-3).</summary>
    public required string Reporter { get; init; }

    /// <summary>`export`, `import`, `total` or `balance`, from the reporter's point of view.</summary>
    public required string Flow { get; init; }

    /// <summary>`goods`, `services`, or `unspecified` where the source does not say.</summary>
    public required string ProductType { get; init; }

    /// <summary>`TOTAL`, `SITC` (Rev. 4, with ONS sub-codes), `HS` (2017) or `MTN` (WTO categories).</summary>
    public required string Classification { get; init; }

    /// <summary>Commodity code in that classification; null for `TOTAL`.</summary>
    public required string? Commodity { get; init; }

    /// <summary>The statistical programme; null where the source belongs to none, and the series is that source's.</summary>
    public required string? Dataset { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; null where the source does not say.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say, and for turnover of two valuations.</summary>
    public required string? Valuation { get; init; }

    /// <summary>Currency of the figures (ISO 4217).</summary>
    public required string Currency { get; init; }

    /// <summary>`A` years, `Q` quarters, `M` months.</summary>
    public required string Frequency { get; init; }

    /// <summary>Unit of the points' values: the currency in whole units, or `percent`.</summary>
    public required string ValueUnit { get; init; }

    /// <summary>The points in order; a period for which no figure is held is a point without value.</summary>
    [UnrollRows]
    public required IReadOnlyList<BriefPoint> Points { get; init; }

    /// <summary>The publications on which the points rest, once for all; in tables their ids.</summary>
    [IdsInCells]
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>
    /// Who publishes the figures, how they were made, what the points show, and every caveat of any figure in words, in the language
    /// of `lang`, separated by semicolons; a caveat of some figures only says so.
    /// </summary>
    /// <example>Office for National Statistics, trade in goods: all countries; annual; seasonally adjusted; f.o.b.; ...</example>
    public required string Subtitle { get; init; }

    public static BriefTradeSeries Of(TradeSeries series) => new()
    {
        SeriesId = series.Id,
        Title = series.Title,
        Reporter = series.Reporter,
        Flow = series.Flow,
        ProductType = series.ProductType,
        Classification = series.Classification,
        Commodity = series.Commodity,
        Dataset = series.Dataset,
        Adjustment = series.Adjustment,
        Valuation = series.Valuation,
        Currency = series.Currency,
        Frequency = series.Frequency,
        ValueUnit = series.ValueUnit,
        Points = [.. series.Points.Select(BriefPoint.Of)],
        Sources = series.Sources,
        Subtitle = series.Subtitle,
    };
}
