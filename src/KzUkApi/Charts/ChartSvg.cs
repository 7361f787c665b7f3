using System.Xml.Linq;
using KzUkApi.Domain.Series;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Draws a chart as SVG: title, panels, notes, sources, from top to bottom, as high as it needs to be.</summary>
/// <remarks>Nothing in the picture is fetched, runs, or depends on the machine or the time: the same chart gives the same bytes.</remarks>
internal sealed class ChartSvg
{
    public const string MediaType = "image/svg+xml";

    // Below this width names stand in a legend, and title and notes are short.
    private const double FirstWide = 480;
    private const double FirstLarge = 1200;
    private const double PartOfNames = 0.24;
    private const double WidestName = 240;
    private const double NarrowestName = 110;
    private const double LegendSymbol = 30;
    private const double LegendGap = 18;
    private const double LegendRow = 19;
    private const double HeadingSize = 14;
    private const double PartOfGap = 0.6;

    private static readonly XNamespace Svg = SvgCanvas.Svg;

    private readonly Chart _chart;
    private readonly double _width;
    private readonly double _margin;
    private readonly XElement _root;
    private readonly XElement _description;
    private readonly SvgCanvas _canvas;
    private readonly List<string> _spikes = [];
    private double _y;

    private ChartSvg(Chart chart, int width)
    {
        (_chart, _width, _margin) = (chart, width, width < FirstWide ? 14 : 20);
        _y = _margin;
        _description = new(Svg + "desc", new XAttribute("id", "chart-desc"));
        _root = new(
            Svg + "svg",
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chart-title chart-desc"),
            new XAttribute(XNamespace.Xml + "lang", chart.Language),
            new XAttribute("font-family", TextMetrics.Fonts),
            new XElement(Svg + "title", new XAttribute("id", "chart-title"), chart.Title),
            _description,
            chart.Theme is null ? new XElement(Svg + "style", Palette.DarkStyle) : null
        );
        _canvas = new(_root, chart.Theme == "dark");
    }

    private bool IsNarrow => _width < FirstWide;

    private double Inner => _width - (2 * _margin);

    public static string Draw(Chart chart, int width) => new ChartSvg(chart, width).Draw();

    private string Draw()
    {
        _canvas.DrawRectangle(new(0, 0, _width, 0), Palette.Background, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        var background = _root.Elements().Last();
        Write(_chart.Title, IsNarrow ? 15 : _width < FirstLarge ? 18 : 20, Palette.Text, bold: true);
        if (!IsNarrow)
        {
            Write(_chart.Subtitle, 13, Palette.Muted);
        }

        if (_chart.Series.SelectMany(series => series.Valued).Any())
        {
            DrawPanels();
        }
        else
        {
            DrawNothing(_chart.Series.Count == 0 ? ChartText.Nothing(_chart) : ChartText.NoValue(_chart.Language));
        }

        IReadOnlyList<string> notes =
        [
            .. _spikes.Count == 0 ? [] : new[] { ChartNotes.Spikes(_spikes, _chart.Language) },
            .. ChartNotes.Of(_chart),
            .. _chart.Notes,
        ];
        _description.Value = ChartText.Description(_chart, notes);
        _y += 8;
        foreach (var line in ChartFooter.Of(_chart, notes, IsNarrow))
        {
            Write(line, 11, Palette.Muted);
        }

        var height = SvgCanvas.Number(Math.Ceiling(_y + _margin - 6));
        background.SetAttributeValue("height", height);
        var across = SvgCanvas.Number(_width);
        _root.Add(new XAttribute("width", across), new XAttribute("height", height), new XAttribute("viewBox", $"0 0 {across} {height}"));
        return _root.ToString(SaveOptions.DisableFormatting) + "\n";
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
        double? names = IsNarrow ? null : Math.Clamp(_width * PartOfNames, NarrowestName, WidestName);
        var panels = lines.Select(group => new Panel(_chart, group, time, names)).ToList();
        var left = panels.Select(panel => panel.Left).DefaultIfEmpty().Max();
        var right = panels.Select(panel => panel.Right).DefaultIfEmpty().Max();
        var height = Math.Clamp(_width * (groups.Count == 1 ? 0.42 : 0.28), 190, 400);
        string? heading = null;
        foreach (var (group, panel) in groups.Select(group => (group, panels.ElementAtOrDefault(lines.IndexOf(group)))))
        {
            _y += 10;
            if (group[0].Second.Part is { } part && part != heading)
            {
                _y += heading is null ? 0 : 12;
                Write(heading = part, HeadingSize, Palette.Text, bold: true);
                _y += 4;
            }

            if (panel is null)
            {
                _y = new StatPanel(_chart, group).Draw(_canvas, new(_margin, _y + 4), Inner);
                continue;
            }

            var isGap = group.TrueForAll(one => one.Second.IsGap);
            if (IsNarrow && !isGap && group.Any(one => one.Second.Label.Length > 0))
            {
                DrawLegend(group);
            }

            Write(panel.Title, 12, Palette.Text);
            _y += 4;
            var high = Math.Max(isGap ? height * PartOfGap : height, panel.LeastHeight);
            panel.Draw(_canvas, new(_margin, _y, Inner, high), left, right);
            _spikes.AddRange(panel.Spikes);
            _y += high;
        }
    }

    // Above the lines, never over them; entries stand side by side where there is room.
    private void DrawLegend(IEnumerable<(int Number, ChartSeries Series)> group)
    {
        var x = _margin;
        foreach (var (number, series) in group.Where(one => one.Series.Valued.Any()))
        {
            var lines = TextMetrics.Wrap(series.Label, 12, Inner - LegendSymbol);
            var width = LegendSymbol + lines.Max(text => TextMetrics.Width(text, 12));
            if (x > _margin && x + width > _width - _margin)
            {
                (x, _y) = (_margin, _y + LegendRow);
            }

            var line = new BoundedLine([], [], hasMarkers: true);
            Palette.Dress(line, number);
            line.RenderLegend(_canvas, new(x, _y, LegendSymbol - 6, LegendRow));
            foreach (var (row, text) in lines.Index())
            {
                _y += row == 0 ? 0 : LegendRow;
                _canvas.Write(text, new(x + LegendSymbol, _y + (LegendRow / 2)), 12, Palette.Text, vertical: VerticalAlignment.Middle);
            }

            x += width + LegendGap;
        }

        _y += LegendRow + 6;
    }

    private void DrawNothing(string why)
    {
        _y += IsNarrow ? 20 : 50;
        Write(why, 16, Palette.Text);
        _y += IsNarrow ? 20 : 50;
    }

    private void Write(string text, double size, OxyColor colour, bool bold = false)
    {
        foreach (var line in text.Length == 0 ? [] : TextMetrics.Wrap(text, size, Inner, bold))
        {
            _canvas.Write(line, new(_margin, _y), size, colour, bold);
            _y += Math.Round(size * 1.4);
        }
    }
}
