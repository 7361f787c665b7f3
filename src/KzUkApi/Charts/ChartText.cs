using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;

namespace KzUkApi.Charts;

/// <summary>What a picture shows, in words: for readers who hear it, and for the lines under it.</summary>
internal static class ChartText
{
    private const int MostPublishers = 6;

    /// <summary>The text alternative: each series with its first, last, lowest and highest value, and what is missing.</summary>
    public static string Description(Chart chart)
    {
        string?[] begin =
        [
            chart.Subtitle.Length == 0 ? null : $"{chart.Subtitle}.",
            chart.Series.Count switch { 0 => ChartSvg.Nothing + ".", 1 => "Line chart.", var many => $"Line chart of {many} series." },
            Shown(chart),
        ];
        var each = chart.Series.Select(series => Series(series, chart.Series.Count > 1));
        return string.Join(' ', [.. begin.OfType<string>(), .. each, .. chart.Notes, Source(chart)]);
    }

    /// <summary>Who published the figures: <c>Sources: Kazinform (2023); Office for National Statistics (2026).</c></summary>
    public static string Source(Chart chart)
    {
        var publishers = chart.Sources.GroupBy(source => source.Publisher).Select(Publisher).Order(StringComparer.Ordinal).ToList();
        var more = publishers.Count - MostPublishers;
        return publishers.Count switch
        {
            0 => "Sources: none.",
            1 => $"Source: {publishers[0]}.",
            _ => $"Sources: {string.Join("; ", publishers.Take(MostPublishers))}{(more > 0 ? $"; and {more} more" : string.Empty)}.",
        };
    }

    private static string? Shown(Chart chart) => chart.Units switch
    {
        SeriesView.Change => "Change on the previous period.",
        SeriesView.PercentChange => "Change on the previous period in per cent.",
        SeriesView.YearOnYear => "Change on the same period a year before in per cent.",
        _ => null,
    };

    private static string Publisher(IGrouping<string, SourceReference> sources)
    {
        var years = sources.Select(source => source.PublishedOn?[..4]).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return years.Count == 0 ? sources.Key
            : years[0] == years[^1] ? $"{sources.Key} ({years[0]})"
            : $"{sources.Key} ({years[0]}\u2013{years[^1]})";
    }

    private static string Series(ChartSeries series, bool named)
    {
        var held = series.Points.Where(point => point.Value is not null).ToList();
        var missing = series.Points.Count - held.Count;
        var name = named ? $"{series.Label}: " : string.Empty;
        if (held.Count == 0)
        {
            return $"{name}no value in {Count(missing, "period", "periods")}.";
        }

        var (lowest, highest) = (held.MinBy(point => point.Value)!, held.MaxBy(point => point.Value)!);
        var sentence = held.Count == 1
            ? $"{name}{Value(held[0], series)}"
            : $"{name}{Value(held[0], series)}, {Value(held[^1], series)}; lowest {Value(lowest, series)}, "
                + $"highest {Value(highest, series)}";
        return missing == 0 ? $"{sentence}." : $"{sentence}; {Count(missing, "period", "periods")} without value.";
    }

    private static string Value(ChartPoint point, ChartSeries series) =>
        $"{ChartUnit.InWords(point.Value!.Value, series.Unit)} in {point.Period.Text}";

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
