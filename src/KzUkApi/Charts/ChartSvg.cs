using KzUkApi.Domain.Series;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Draws a chart as SVG: title, panels, notes, sources, from top to bottom, as high as it needs to be.</summary>
/// <remarks>Nothing in the picture is fetched, runs, or depends on the machine or the time: the same chart gives the same bytes.</remarks>
internal sealed class ChartSvg
{
    public const string MediaType = "image/svg+xml";

    private const double PartOfNames = 0.24;
    private const double WidestName = 240;
    private const double NarrowestName = 110;
    private const double LegendSymbol = 30;
    private const double LegendGap = 18;
    private const double LegendRow = 19;
    private const double HeadingSize = 14;
    private const double PartOfGap = 0.6;

    private readonly Chart _chart;
    private readonly PictureFrame _frame;
    private readonly List<string> _spikes = [];

    private ChartSvg(Chart chart, int width) => (_chart, _frame) = (chart, new(chart, width));

    public static string Draw(Chart chart, int width) => new ChartSvg(chart, width).Draw();

    private string Draw()
    {
        if (!_frame.IsNarrow)
        {
            _frame.Write(_chart.Subtitle, 13, Palette.Muted);
        }

        if (_chart.Series.SelectMany(series => series.Valued).Any())
        {
            DrawPanels();
        }
        else
        {
            _frame.WriteAlone(_chart.Series.Count == 0 ? ChartText.Nothing(_chart) : ChartText.NoValue(_chart.Language));
        }

        IReadOnlyList<string> notes =
        [
            .. _spikes.Count == 0 ? [] : new[] { ChartNotes.Spikes(_spikes, _chart.Language) },
            .. ChartNotes.Of(_chart),
            .. _chart.Notes,
        ];
        return _frame.Finish(notes, ChartText.Description(_chart, notes));
    }

    private void DrawPanels()
    {
        // A country has the same colour in every part.
        var numbered = _chart.Series.GroupBy(series => series.Part).SelectMany(part =>
            Palette.NumbersOf([.. part.Select(series => series.Country)]).Zip(part));
        var isBars = _chart.Units is SeriesView.Level or SeriesView.Change;
        var groups = numbered
            .GroupBy(one => (one.Second.Part, one.Second.Unit, Of: isBars && one.Second.IsBalance ? one.First : -1))
            .Select(group => group.ToList())
            .Where(group => group.Any(one => one.Second.Valued.Any()))
            .ToList();
        var lines = groups.Where(group => !StatPanel.Fits(group)).ToList();
        var time = ChartTime.Of((lines.Count > 0 ? lines : groups).SelectMany(group => group.Select(one => one.Second)));
        double? names = _frame.IsNarrow ? null : Math.Clamp(_frame.Width * PartOfNames, NarrowestName, WidestName);
        var panels = lines.Select(group => new Panel(_chart, group, time, names)).ToList();
        var left = panels.Select(panel => panel.Left).DefaultIfEmpty().Max();
        var right = panels.Select(panel => panel.Right).DefaultIfEmpty().Max();
        var height = Math.Clamp(_frame.Width * (groups.Count == 1 ? 0.42 : 0.28), 190, 400);
        string? heading = null;
        foreach (var (group, panel) in groups.Select(group => (group, panels.ElementAtOrDefault(lines.IndexOf(group)))))
        {
            _frame.Y += 10;
            if (group[0].Second.Part is { } part && part != heading)
            {
                _frame.Y += heading is null ? 0 : 12;
                _frame.Write(heading = part, HeadingSize, Palette.Text, bold: true);
                _frame.Y += 4;
            }

            if (panel is null)
            {
                _frame.Y = new StatPanel(_chart, group).Draw(_frame.Canvas, new(_frame.Margin, _frame.Y + 4), _frame.Inner);
                continue;
            }

            var isGap = group.TrueForAll(one => one.Second.IsGap);
            if (_frame.IsNarrow && !isGap && group.Any(one => one.Second.Label.Length > 0))
            {
                DrawLegend(group);
            }

            _frame.Write(panel.Title, 12, Palette.Text);
            _frame.Y += 4;
            var high = Math.Max(isGap ? height * PartOfGap : height, panel.LeastHeight);
            panel.Draw(_frame.Canvas, new(_frame.Margin, _frame.Y, _frame.Inner, high), left, right);
            _spikes.AddRange(panel.Spikes);
            _frame.Y += high;
        }
    }

    // Above the lines, never over them; entries stand side by side where there is room.
    private void DrawLegend(IEnumerable<(int Number, ChartSeries Series)> group)
    {
        var x = _frame.Margin;
        foreach (var (number, series) in group.Where(one => one.Series.Valued.Any()))
        {
            var lines = TextMetrics.Wrap(series.Label, 12, _frame.Inner - LegendSymbol);
            var width = LegendSymbol + lines.Max(text => TextMetrics.Width(text, 12));
            if (x > _frame.Margin && x + width > _frame.Width - _frame.Margin)
            {
                (x, _frame.Y) = (_frame.Margin, _frame.Y + LegendRow);
            }

            var line = new BoundedLine([], [], hasMarkers: true);
            Palette.Dress(line, number);
            line.RenderLegend(_frame.Canvas, new(x, _frame.Y, LegendSymbol - 6, LegendRow));
            foreach (var (row, text) in lines.Index())
            {
                _frame.Y += row == 0 ? 0 : LegendRow;
                var place = new ScreenPoint(x + LegendSymbol, _frame.Y + (LegendRow / 2));
                _frame.Canvas.Write(text, place, 12, Palette.Text, vertical: VerticalAlignment.Middle);
            }

            x += width + LegendGap;
        }

        _frame.Y += LegendRow + 6;
    }
}
