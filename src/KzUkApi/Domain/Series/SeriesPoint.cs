using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Series;

/// <summary>One period of a series.</summary>
internal sealed record SeriesPoint
{
    /// <summary>The period: a year, quarter or month.</summary>
    /// <example>2022</example>
    public required string Period { get; init; }

    /// <summary>
    /// The value in the `valueUnit` of the series, percentages to two decimal places; null where there is none, see `reason`.
    /// </summary>
    public required decimal? Value { get; init; }

    /// <summary>
    /// Lower bound of the true value, rounded down; null where there is none. A bound that comes from a `more-than` or
    /// `less-than` is itself excluded.
    /// </summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true value, rounded up; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>
    /// Why there is no value: `not-held`, `held-only-in-later-editions`, `only-doubtful`, `only-forecasts`, `dropped` (a later
    /// edition of the programme no longer has it), `no-base` (the period to compare with has none), `base-not-positive` (a percentage
    /// of 0 or less says nothing), `sign-change` (from a value above zero to one that is or can be below it no percentage leads) or
    /// `undefined` (the figure to compare with can be zero). Null where there is one.
    /// </summary>
    public required string? Reason { get; init; }

    /// <summary>Whether the figure is computed from others (a year from its months, a balance, turnover) and not published.</summary>
    public required bool Derived { get; init; }

    /// <summary>
    /// Whether it is the first point compiled by another method than those before, so that the two are not comparable: for
    /// `fdi-net-inflow` and `fdi-inward-stock` the one that begins 2013 (BPM6). False for every other point.
    /// </summary>
    public required bool Break { get; init; }

    /// <summary>The published figures that it is, or is computed from; none where none is held.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>How the source qualifies the number; null where it is computed or missing.</summary>
    public required string? Qualifier { get; init; }

    /// <summary>Value of the last published digit; null where it is computed or missing.</summary>
    public required long? Precision { get; init; }

    /// <summary>
    /// `normal` or `estimated`, of the published figure; `estimated` for a computed one with an estimated part.
    /// Null where it is missing.
    /// </summary>
    public required string? Status { get; init; }

    /// <summary>When the figure became public; for a computed one, the last of its parts. Null where it is missing.</summary>
    public required string? PublishedOn { get; init; }

    /// <summary>For changes: the period that it is compared with; null otherwise.</summary>
    public required string? BasePeriod { get; init; }

    /// <summary>For changes: the figures of that period; null otherwise.</summary>
    public required IReadOnlyList<string>? BaseFigureIds { get; init; }

    /// <summary>
    /// For a published year whose twelve months are held too, with `frequency=A`: their sum, and
    /// whether it agrees. Null otherwise.
    /// </summary>
    public required MonthsSum? MonthsSum { get; init; }

    /// <summary>The figure in the currency of `convertTo`; null where that is not asked for or not possible.</summary>
    public required ConvertedAmount? Converted { get; init; }

    /// <summary>
    /// Why it is not converted: `no-rate` (none for the period, or not for all of its months; none at all for `EUR`),
    /// `before-tenge` (to or from `KZT` for a period that begins before 15 November 1993), `not-money` (ranks and counts) or
    /// `out-of-range`; null otherwise.
    /// </summary>
    public required string? NotConverted { get; init; }

    /// <summary>
    /// Where several days are asked for in `asOf`: what each of them knew of the period, the earliest day first. Left out otherwise.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PointVintage>? Vintages { get; init; }
}

/// <summary>A point of a series as it was known on a day.</summary>
internal sealed record PointVintage
{
    /// <summary>The day, up to its end (UTC).</summary>
    /// <example>2023-10-03</example>
    public required DateOnly AsOf { get; init; }

    /// <summary>The value in the `valueUnit` of the series; null where the day knew none. A change compares what it knew.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Lower bound of the true value, rounded down; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true value, rounded up; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>Id of the published figure; null where the value is computed from several or there is none.</summary>
    public required string? Id { get; init; }

    public static PointVintage Of(DateOnly day, SeriesPoint point) => new()
    {
        AsOf = day,
        Value = point.Value,
        Lower = point.Lower,
        Upper = point.Upper,
        Id = point is { Derived: false, FigureIds: [var only] } ? only : null,
    };
}

/// <summary>The sum of the months of a year, beside the year as published.</summary>
internal sealed record MonthsSum
{
    /// <summary>Sum of the twelve months.</summary>
    public required decimal Value { get; init; }

    /// <summary>Lower bound of the true sum; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true sum; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>The published year minus the sum.</summary>
    public required decimal Difference { get; init; }

    /// <summary>Whether rounding can explain the difference: the bounds of the year and of the sum overlap.</summary>
    public required bool WithinRounding { get; init; }

    /// <summary>The figures of the months, in their order.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    public static MonthsSum Of(Level year, Level months) => new()
    {
        Value = months.Value,
        Lower = months.Bounds.Lower,
        Upper = months.Bounds.Upper,
        Difference = year.Value - months.Value,
        WithinRounding = year.Bounds.Overlaps(months.Bounds),
        FigureIds = [.. months.Figures.Select(figure => figure.Id)],
    };
}

/// <summary>Why a point of a series has no value.</summary>
internal static class NoValue
{
    public const string NotHeld = "not-held";
    public const string HeldLater = "held-only-in-later-editions";
    public const string OnlyDoubtful = "only-doubtful";
    public const string OnlyForecasts = "only-forecasts";
    public const string Dropped = "dropped";
    public const string NoBase = "no-base";
    public const string BaseNotPositive = "base-not-positive";
    public const string SignChange = "sign-change";
    public const string Undefined = "undefined";
}
