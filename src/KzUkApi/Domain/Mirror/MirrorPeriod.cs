using System.ComponentModel;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>One period as both countries report it: four figures, two directions.</summary>
internal sealed record MirrorPeriod
{
    /// <summary>The period, which identifies the row.</summary>
    /// <example>2022</example>
    public required string Id { get; init; }

    /// <summary>`A` year, `Q` quarter, `M` month, `span` anything else.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period; null where the source does not state the start.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Currency in which the sides are compared.</summary>
    public required string Currency { get; init; }

    /// <summary>From Kazakhstan to the United Kingdom: Kazakhstan's exports beside the UK's imports.</summary>
    public required MirrorPair KazToGbr { get; init; }

    /// <summary>From the United Kingdom to Kazakhstan: the UK's exports beside Kazakhstan's imports.</summary>
    public required MirrorPair GbrToKaz { get; init; }
}

/// <summary>The same trade as its exporter and its importer report it.</summary>
internal sealed record MirrorPair
{
    /// <summary>The exporter's figure; null where none is to be shown.</summary>
    public required MirrorFigure? Export { get; init; }

    /// <summary>
    /// Why there is no exporter's figure: `not-held`, `held-only-in-later-editions` or
    /// `only-doubtful-figures`; null where there is one.
    /// </summary>
    public required string? ExportMissing { get; init; }

    /// <summary>The importer's figure; null where none is to be shown.</summary>
    public required MirrorFigure? Import { get; init; }

    /// <summary>Why there is no importer's figure; null where there is one.</summary>
    public required string? ImportMissing { get; init; }

    /// <summary>
    /// Whether the two figures are of different product types, so that they do not measure quite the same;
    /// null where a side is missing.
    /// </summary>
    public required bool? ProductTypesDiffer { get; init; }

    /// <summary>Imports less exports, in whole units of the row's currency; null where a side is missing or not converted.</summary>
    public required BoundedAmount? Gap { get; init; }

    /// <summary>The gap in per cent of the exports; null where it is unknown or undefined.</summary>
    public required Share? GapPercent { get; init; }

    /// <summary>
    /// The part of the gap that freight and insurance explain: exports times 0.06 (factor 1.06, IMF, Direction of Trade
    /// Statistics Yearbook 2017, source `imf-dots-yearbook-2017`), for a known FOB/CIF pair. Null otherwise, with the
    /// reason in `valuationReason`.
    /// </summary>
    public required BoundedAmount? ValuationPart { get; init; }

    /// <summary>
    /// Why there is no valuation part: `side-missing`, `same-valuation`, `valuation-not-stated` or
    /// `not-a-fob-cif-pair`; null where there is one.
    /// </summary>
    public required string? ValuationReason { get; init; }

    /// <summary>The most that the rounding of the two figures can explain either way; null where it is unknown.</summary>
    public required long? RoundingPart { get; init; }

    /// <summary>The gap less its valuation part; null where the gap is unknown.</summary>
    public required BoundedAmount? Unexplained { get; init; }

    /// <summary>
    /// The least that neither valuation nor rounding explains, as an amount without sign; 0 where they can explain all; null
    /// where the gap is unknown.
    /// </summary>
    public required long? LeastUnexplained { get; init; }

    /// <summary>The pair in a sentence.</summary>
    public required string Explanation { get; init; }
}

/// <summary>A figure of one side.</summary>
internal sealed record MirrorFigure
{
    /// <summary>Id of the figure; `/v1/trade-flows/{id}` has the whole of it.</summary>
    public required string Id { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>`goods` or `unspecified`.</summary>
    public required string ProductType { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say.</summary>
    public required string? Valuation { get; init; }

    /// <summary>The value in whole units of its own currency.</summary>
    public required long Value { get; init; }

    /// <summary>Its currency.</summary>
    public required string Currency { get; init; }

    /// <summary>How the source qualifies the number.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public required long? Upper { get; init; }

    /// <summary>The statistical programme; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>When the figure became public.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The figure in the row's currency; null where no rate is held.</summary>
    public required Converted? Converted { get; init; }

    /// <summary>The publication in which it stands.</summary>
    public required SourceReference Source { get; init; }
}

/// <summary>An amount computed from figures, with the bounds that theirs give it.</summary>
[DisplayName("Amount")]
internal sealed record BoundedAmount
{
    /// <summary>The amount, computed from the values as published.</summary>
    public required long Value { get; init; }

    /// <summary>Lower bound of the true amount; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true amount; null where there is none.</summary>
    public required long? Upper { get; init; }

    public static BoundedAmount Of(long value, Bounds bounds)
    {
        var whole = bounds.Whole();
        return new() { Value = value, Lower = whole.Lower, Upper = whole.Upper };
    }
}

/// <summary>A percentage computed from figures, with the bounds that theirs give it.</summary>
internal sealed record Share
{
    /// <summary>The percentage, computed from the values as published, with two decimals.</summary>
    public required decimal Value { get; init; }

    /// <summary>Lower bound of the true percentage, rounded down to two decimals; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true percentage, rounded up to two decimals; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    public static Share? Of(decimal? value, Bounds? bounds) => value is { } known && bounds is { } range && range.Rounded(2) is var shown
        ? new() { Value = Math.Round(known, 2, MidpointRounding.AwayFromZero), Lower = shown.Lower, Upper = shown.Upper }
        : null;
}
