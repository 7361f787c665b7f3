using System.ComponentModel;

namespace KzUkApi.Overviews.Coverage;

/// <summary>What is held of one series of one dataset: from when to when, how much, and what is missing.</summary>
/// <remarks>Fields that a kind of figure does not have are null: trade has no measure, investment no flow.</remarks>
internal sealed record SeriesCoverage
{
    /// <summary>Id of the series, made of what sets it apart.</summary>
    /// <example>trade-flows-ons-trade-by-country-gbr-export-goods-total-seasonally-adjusted-fob-gbp-m</example>
    public required string Id { get; init; }

    /// <summary>Kind of record, as in the address of its list: `trade-flows` or `investments`.</summary>
    /// <example>trade-flows</example>
    public required string Records { get; init; }

    /// <summary>The statistical programme; null for figures of sources that belong to none.</summary>
    /// <example>ons-trade-by-country</example>
    public required string? Dataset { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    /// <example>GBR</example>
    public required string Reporter { get; init; }

    /// <summary>`export`, `import` or `total`; null for investment.</summary>
    public required string? Flow { get; init; }

    /// <summary>`goods`, `services` or `unspecified`; null for investment.</summary>
    public required string? ProductType { get; init; }

    /// <summary>Commodity classification, `TOTAL` for all commodities together; null for investment.</summary>
    public required string? Classification { get; init; }

    /// <summary>
    /// Level of the commodity codes (number of digits, or `end-use`), which are taken together; null for
    /// `TOTAL` and for investment.
    /// </summary>
    public required string? Level { get; init; }

    /// <summary>Seasonal adjustment; null where not stated, and for investment.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>Where the goods are valued; null where not stated, and for investment.</summary>
    public required string? Valuation { get; init; }

    /// <summary>Currency of trade figures; null for investment, which has `unit`.</summary>
    public required string? Currency { get; init; }

    /// <summary>What investment figures measure; null for trade.</summary>
    public required string? Measure { get; init; }

    /// <summary>Sector of investment figures; null for the whole economy, and for trade.</summary>
    public required string? Sector { get; init; }

    /// <summary>Unit of investment figures; null for trade.</summary>
    public required string? Unit { get; init; }

    /// <summary>`A` years, `Q` quarters, `M` months, `span` any other span.</summary>
    /// <example>M</example>
    public required string Frequency { get; init; }

    /// <summary>The first period held; a span whose start is not stated comes last.</summary>
    /// <example>1997-01</example>
    public required string First { get; init; }

    /// <summary>The last period held.</summary>
    /// <example>2026-06</example>
    public required string Last { get; init; }

    /// <summary>Figures held, of all periods, editions and commodities.</summary>
    public required long Figures { get; init; }

    /// <summary>Periods of which at least one figure is held.</summary>
    public required int Periods { get; init; }

    /// <summary>How many of the figures are doubtful, and so never preferred.</summary>
    public required long Doubtful { get; init; }

    /// <summary>The editions from which the figures are.</summary>
    public required CoverageEditions Editions { get; init; }

    /// <summary>
    /// The periods between the first and the last of which no figure is held, in ranges. Spans follow no calendar and have no
    /// gaps; a period of which some commodities are held is none.
    /// </summary>
    public required IReadOnlyList<CoverageGap> Gaps { get; init; }
}

/// <summary>The editions of a series that are held: each source is one.</summary>
[DisplayName("Editions")]
internal sealed record CoverageEditions
{
    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>Publication of the first: a day, month or year.</summary>
    public required string First { get; init; }

    /// <summary>Publication of the last.</summary>
    public required string Last { get; init; }
}

/// <summary>Periods that are missing in a row.</summary>
[DisplayName("Gap")]
internal sealed record CoverageGap
{
    /// <summary>The first period missing.</summary>
    /// <example>2018-04</example>
    public required string From { get; init; }

    /// <summary>The last period missing, itself included.</summary>
    /// <example>2018-04</example>
    public required string To { get; init; }

    /// <summary>How many periods are missing.</summary>
    public required int Periods { get; init; }

    /// <summary>
    /// `not-held`: no edition held has a figure; the publisher may have one. `held-only-in-later-editions`: only editions
    /// published after `asOf` have one.
    /// </summary>
    /// <example>not-held</example>
    public required string Why { get; init; }

    /// <summary>
    /// Series of other datasets that hold some of these periods: of the same reporter, flow, product type, classification,
    /// level and frequency, or the same measure, sector and frequency. Empty where none does.
    /// </summary>
    public required IReadOnlyList<SeriesElsewhere> HeldBy { get; init; }
}

/// <summary>A series of another dataset that holds periods which are missing.</summary>
[DisplayName("HeldElsewhere")]
internal sealed record SeriesElsewhere
{
    /// <summary>Id of the series.</summary>
    public required string Id { get; init; }

    /// <summary>Its dataset; null where its sources belong to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>How many of the missing periods it holds.</summary>
    public required int Periods { get; init; }
}
