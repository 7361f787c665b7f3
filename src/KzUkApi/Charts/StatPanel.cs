using KzUkApi.Domain.Text;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Series of one value each, written as numbers with their bounds: a point alone on two axes would say less.</summary>
internal sealed class StatPanel(Chart chart, IReadOnlyList<(int Number, ChartSeries Series)> series)
{
    private const double NameSize = 12;
    private const double ValueSize = 24;
    private const double Spacing = 1.4;
    private const double Gap = 14;

    /// <summary>Whether series have no more to show than a value each.</summary>
    public static bool Fits(IEnumerable<(int Number, ChartSeries Series)> series) => series.All(one => one.Series.Valued.Count() < 2);

    /// <summary>Draws the numbers one below the other.</summary>
    /// <returns>How far down they reach.</returns>
    public double Draw(SvgCanvas canvas, ScreenPoint at, double width)
    {
        var y = at.Y;
        foreach (var (number, one) in series.Where(one => one.Series.Valued.Any()))
        {
            var point = one.Valued.First();
            canvas.BeginGroup("series");
            Write(one.Label, NameSize, Palette.Text);
            Write(Letters.Capital(one.Words(point, chart)), ValueSize, one.IsGap ? Palette.Gap : Palette.ColourOf(number), bold: true);
            var period = PeriodText.Of(point.Period.Text, chart.Language);
            var dated = ChartText.Bounds(point, one, chart) is { } bounds ? $"{period}; {bounds}" : period;
            Write(Letters.Capital(dated), NameSize, Palette.Muted);
            canvas.EndGroup();
            y += Gap;
        }

        return y;

        void Write(string text, double size, OxyColor colour, bool bold = false)
        {
            foreach (var line in text.Length == 0 ? [] : TextMetrics.Wrap(text, size, width, bold))
            {
                canvas.Write(line, new(at.X, y), size, colour, bold);
                y += Math.Round(size * Spacing);
            }
        }
    }
}
