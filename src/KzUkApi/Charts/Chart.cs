using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>What a picture of time series shows, before it is drawn.</summary>
internal sealed record Chart : IPicture
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

    /// <summary>Whom to name, and under which licence, in English.</summary>
    public required string Licence { get; init; }

    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = TextLanguages.English;

    /// <summary><c>light</c> or <c>dark</c>; null for what the reader prefers.</summary>
    public string? Theme { get; init; }

    /// <summary>Whether equal ratios of values are equal steps.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>Where nothing passes the filters: each parameter that, left out, would give figures.</summary>
    public IReadOnlyList<string> Emptying { get; init; } = [];
}

/// <summary>One line of a picture.</summary>
/// <param name="Label">What tells it from the other lines.</param>
/// <param name="Unit">A currency, <c>percent</c>, <c>companies</c> or <c>rank</c>; series of different units never share an axis.</param>
/// <param name="Points">Its periods in order; those without value are gaps.</param>
internal sealed record ChartSeries(string Label, string Unit, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>Whose statistics it is, which gives its colour; null where that is of no matter.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it shows exports minus imports.</summary>
    public bool IsBalance { get; init; }

    /// <summary>Whether it shows how far two figures for the same thing lie apart, which is nobody's surplus.</summary>
    public bool IsGap { get; init; }

    /// <summary>The heading of the part of the picture in which it stands; null where the picture has no parts.</summary>
    public string? Part { get; init; }

    /// <summary>Whether the notes of the picture say themselves why it breaks.</summary>
    public bool TellsBreaks { get; init; }

    /// <summary>Whether its figures stand in no statistics: the press reports what somebody says.</summary>
    public bool IsReported { get; init; }

    /// <summary>The points that have a value.</summary>
    public IEnumerable<ChartPoint> Valued => Points.Where(point => point.Value is not null);

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

    /// <summary>A value of it in few signs.</summary>
    public string Short(ChartPoint point, Chart chart) => SeriesValueText.Short(point.Stated, Unit, chart.Units, chart.Language);

    /// <summary>A value of it in words.</summary>
    public string Words(ChartPoint point, Chart chart) => SeriesValueText.Of(point.Stated, Unit, chart.Units, chart.Language);
}

/// <summary>One period of a line.</summary>
/// <param name="Value">Null where there is no figure.</param>
/// <param name="Lower">Lower bound of the true value; null where there is none.</param>
/// <param name="Upper">Upper bound of the true value; null where there is none.</param>
/// <param name="Break">Whether it is not comparable with the points before it: no line leads to it.</param>
internal sealed record ChartPoint(Period Period, decimal? Value, decimal? Lower, decimal? Upper, bool Break = false)
{
    /// <summary>How the source qualifies the number; null where it is computed.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Value of the last published digit; null where it is computed.</summary>
    public long? Precision { get; init; }

    /// <summary>Whether nobody reported it, but a compiler estimated it.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>The value and how exact it is.</summary>
    public PointValue Stated => new(Value!.Value, Lower, Upper, Precision, Qualifier);

    /// <summary>Whether the number is the end of a range of places, and no place.</summary>
    public bool IsRange => Qualifier == Interval.TopN && Value is > 1;

    public static ChartPoint Of(SeriesPoint point, bool converted)
    {
        var period = Period.TryParse(point.Period, out var parsed)
            ? parsed
            : throw new InvalidOperationException($"'{point.Period}' is no period.");
        return converted
            ? new(period, point.Converted?.Value, point.Converted?.Lower, point.Converted?.Upper, point.Break)
            : new(period, point.Value, point.Lower, point.Upper, point.Break)
            {
                Qualifier = point.Qualifier,
                Precision = point.Precision,
            };
    }
}
