using KzUkApi.Domain.Series;

namespace KzUkApi.Charts;

/// <summary>Which charts have a logarithmic scale.</summary>
internal static class ChartScale
{
    /// <summary>Why the chart cannot be drawn on the scale asked for, as a sentence; null where it can.</summary>
    public static string? Refusal(Chart chart)
    {
        if (!chart.IsLogarithmic)
        {
            return null;
        }

        return chart.Series.Any(series => series.IsBalance) ? "A balance is drawn from zero, which a logarithmic scale has not."
            : chart.Series.Any(series => series.Unit == ChartUnit.Rank) ? "Places among investors have no ratios."
            : chart.Units != SeriesView.Level ? "A change can be zero or below, which a logarithmic scale has not."
            : chart.Series.SelectMany(series => series.Valued).FirstOrDefault(point => point.Value <= 0) is { } first
                ? $"The value of {first.Period.Text} is zero or below, which a logarithmic scale has not."
            : null;
    }
}
