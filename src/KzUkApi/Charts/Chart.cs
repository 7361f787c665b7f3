using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Charts;

/// <summary>What a picture of time series shows, before it is drawn.</summary>
internal sealed record Chart
{
    /// <summary>More lines than this cannot be told apart.</summary>
    public const int MostSeries = 8;

    public required string Title { get; init; }

    /// <summary>What all its series have in common and the title does not say; empty where there is nothing.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What the points show: one of the constants of <see cref="SeriesView"/>.</summary>
    public required string Units { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>What a reader should know about what is not in the picture, as sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The publications on which the points rest.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>Which state of the data it shows, as a sentence.</summary>
    public required string Edition { get; init; }

    /// <summary>Whom to name, and under which licence.</summary>
    public required string Licence { get; init; }
}

/// <summary>One line of a picture.</summary>
/// <param name="Label">What tells it from the other lines.</param>
/// <param name="Unit">A currency, <c>percent</c>, <c>companies</c> or <c>rank</c>; series of different units never share an axis.</param>
/// <param name="Points">Its periods in order; those without value are gaps.</param>
internal sealed record ChartSeries(string Label, string Unit, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>
    /// A series as the JSON answer has it; where conversion is asked for and the figures are money,
    /// what they are in that currency.
    /// </summary>
    /// <param name="unit">The unit of the figures.</param>
    /// <param name="valueUnit">The unit of the points.</param>
    public static ChartSeries Of(string label, string unit, string valueUnit, IReadOnlyList<SeriesPoint> points, string? convertTo)
    {
        var converts = convertTo is not null && ChartUnit.IsMoney(unit);
        return new(label, converts ? convertTo! : valueUnit, [.. points.Select(point => ChartPoint.Of(point, converts))]);
    }
}

/// <summary>One period of a line.</summary>
/// <param name="Value">Null where there is no figure.</param>
/// <param name="Lower">Lower bound of the true value; null where there is none.</param>
/// <param name="Upper">Upper bound of the true value; null where there is none.</param>
/// <param name="Break">Whether it is not comparable with the points before it: no line leads to it.</param>
internal sealed record ChartPoint(Period Period, decimal? Value, decimal? Lower, decimal? Upper, bool Break = false)
{
    public static ChartPoint Of(SeriesPoint point, bool converted)
    {
        var period = Period.TryParse(point.Period, out var parsed)
            ? parsed
            : throw new InvalidOperationException($"'{point.Period}' is no period.");
        return converted
            ? new(period, point.Converted?.Value, point.Converted?.Lower, point.Converted?.Upper, point.Break)
            : new(period, point.Value, point.Lower, point.Upper, point.Break);
    }
}
