using System.Text.Json.Serialization;

namespace KzUkApi.Domain.Series;

/// <summary>One period of a series, as charts need it.</summary>
internal sealed record BriefPoint
{
    /// <summary>The period: a year, quarter or month.</summary>
    /// <example>2022</example>
    public required string Period { get; init; }

    /// <summary>The value in the `valueUnit` of the series; null where there is none, and the whole form of the series says why.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Lower bound of the true value, rounded down; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true value, rounded up; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>`normal`, or `estimated` where the figure or a part of it is; null where there is no value.</summary>
    public required string? Status { get; init; }

    /// <summary>Whether it is computed from other figures and not published.</summary>
    public required bool Derived { get; init; }

    /// <summary>Whether it is the first point compiled by another method than those before, so that the two are not comparable.</summary>
    public required bool Break { get; init; }

    /// <summary>The published figures that it is, or is computed from; none where none is held.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>The same in the currency of `convertTo`; null where that is not asked for or not possible.</summary>
    public required BriefAmount? Converted { get; init; }

    /// <summary>
    /// Where several days are asked for in `asOf`: what each of them knew of the period, the earliest day first. Left out otherwise.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PointVintage>? Vintages { get; init; }

    public static BriefPoint Of(SeriesPoint point) => new()
    {
        Period = point.Period,
        Value = point.Value,
        Lower = point.Lower,
        Upper = point.Upper,
        Status = point.Status,
        Derived = point.Derived,
        Break = point.Break,
        FigureIds = point.FigureIds,
        Converted = point.Converted is { } amount
            ? new() { Value = amount.Value, Lower = amount.Lower, Upper = amount.Upper }
            : null,
        Vintages = point.Vintages,
    };
}

/// <summary>A converted value with its bounds; the whole form of the series has its rate.</summary>
internal sealed record BriefAmount
{
    /// <summary>The converted value.</summary>
    public required decimal Value { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public required decimal? Upper { get; init; }
}
