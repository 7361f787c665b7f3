using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Representations;

/// <summary>Several series as one cube: its dimensions by period, cells numbered row by row.</summary>
internal sealed class SeriesCube
{
    private readonly Dictionary<string, int> _positions;

    public SeriesCube(IReadOnlyList<ISeriesRow> series)
    {
        Dimensions = SeriesDimensions.Of(series);
        Series = Dimensions.Series;
        Periods = [.. series
            .SelectMany(row => row.Points.Select(point => point.Period))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(text => Parsed(text).Start).ThenBy(text => Parsed(text).End).ThenBy(text => text, StringComparer.Ordinal)];
        _positions = Periods.Index().ToDictionary(period => period.Item, period => period.Index, StringComparer.Ordinal);
    }

    /// <summary>The dimensions but for the period.</summary>
    public SeriesDimensions Dimensions { get; }

    /// <summary>The series in the order of the cells.</summary>
    public IReadOnlyList<ISeriesRow> Series { get; }

    /// <summary>Every period of any series: by start, then end.</summary>
    public IReadOnlyList<string> Periods { get; }

    /// <summary>The points, each under the number of its cell.</summary>
    public IEnumerable<(long Number, SeriesPoint Point)> Cells => Series.Index().SelectMany(row =>
        row.Item.Points.Select(point => (((long)row.Index * Periods.Count) + _positions[point.Period], point)));

    /// <summary>The currency of every value; null where each series has its own, as published.</summary>
    public string? Currency => Series.Select(row => row.ConvertedTo).FirstOrDefault();

    /// <summary>How figures became values of that currency.</summary>
    public IEnumerable<string> RateMethods => Series
        .SelectMany(row => row.Points.Select(point => point.Converted?.RateMethod))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>What a cell shows: the figure, in the currency asked for; null where there is none, or no rate for it.</summary>
    public decimal? Value(SeriesPoint point) => Currency is null ? point.Value : point.Converted?.Value;

    public IEnumerable<SourceReference> Sources => Series.SelectMany(row => row.Sources).DistinctBy(source => source.Id);

    /// <summary>When the newest figure became public; null where none is dated.</summary>
    public string? LastPublished => Series
        .SelectMany(row => row.Points.Select(point => point.PublishedOn))
        .MaxBy(text => PartialDate.TryParse(text, out var date) ? date.End : DateOnly.MinValue);

    private static Period Parsed(string text) => Period.TryParse(text, out var period) ? period : default;
}
