using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Representations;

namespace KzUkApi.Resources.Investments;

/// <summary>A time series of investment in few fields, for charts; `/v1/investments/series` has the whole of it.</summary>
internal sealed record BriefInvestmentSeries
{
    /// <summary>Stable id of the series, made of its codes: `id` of `/v1/investments/series`.</summary>
    /// <example>kaz--fdi-gross-inflow--gbr--kaz--official-statements--usd--a</example>
    public required string SeriesId { get; init; }

    /// <summary>What the series measures, without a period, in the language of `lang`.</summary>
    /// <example>Foreign direct investment, gross inflow: from the United Kingdom to Kazakhstan</example>
    public required string Title { get; init; }

    /// <summary>What is measured, as in `/v1/investments/series`.</summary>
    public required string Measure { get; init; }

    /// <summary>The country the investment comes from (ISO 3166-1 alpha-3).</summary>
    public required string Investor { get; init; }

    /// <summary>The country the investment goes to.</summary>
    public required string Host { get; init; }

    /// <summary>The country whose statistics or statements these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>The sector, as a code of `/v1/topics`; null for the whole economy or where the source does not say.</summary>
    public required string? Sector { get; init; }

    /// <summary>The statistical programme; null where the source belongs to none, and the series is that source's.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Unit of the figures: a currency (ISO 4217), `companies`, or `rank` (1 is the largest investor).</summary>
    public required string Unit { get; init; }

    /// <summary>`A` years, `Q` quarters, `M` months.</summary>
    public required string Frequency { get; init; }

    /// <summary>Unit of the points' values: the `unit`, or `percent`.</summary>
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
    /// <example>Tengrinews; annual; published on 23 November 2015</example>
    public required string Subtitle { get; init; }

    public static BriefInvestmentSeries Of(InvestmentSeries series) => new()
    {
        SeriesId = series.Id,
        Title = series.Title,
        Measure = series.Measure,
        Investor = series.Investor,
        Host = series.Host,
        Reporter = series.Reporter,
        Sector = series.Sector,
        Dataset = series.Dataset,
        Unit = series.Unit,
        Frequency = series.Frequency,
        ValueUnit = series.ValueUnit,
        Points = [.. series.Points.Select(BriefPoint.Of)],
        Sources = series.Sources,
        Subtitle = series.Subtitle,
    };
}
