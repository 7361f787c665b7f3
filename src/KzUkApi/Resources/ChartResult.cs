using System.Text;
using KzUkApi.Charts;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources;

/// <summary>A chart as the answer to a request: the picture, or why it cannot be drawn as asked.</summary>
internal static class ChartResult
{
    public static Results<ContentHttpResult, ProblemResult> Of(Chart chart, int width) =>
        chart.IsLogarithmic && WhyNotLogarithmic(chart) is { } why
            ? ChartRequest.NotLogarithmic(why)
            : TypedResults.Content(ChartSvg.Draw(chart, width), ChartSvg.MediaType, Encoding.UTF8);

    private static string? WhyNotLogarithmic(Chart chart)
    {
        var points = chart.Series.SelectMany(series => series.Valued);
        return chart.Series.Any(series => series.IsBalance) ? "A balance is drawn from zero, which a logarithmic scale has not."
            : chart.Series.Any(series => series.Unit == ChartUnit.Rank) ? "Places among investors have no ratios."
            : chart.Units != SeriesView.Level ? "A change can be zero or below, which a logarithmic scale has not."
            : points.FirstOrDefault(point => point.Value <= 0) is { } first
                ? $"The value of {first.Period.Text} is zero or below, which a logarithmic scale has not."
            : null;
    }
}
