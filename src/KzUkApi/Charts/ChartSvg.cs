using System.Xml.Linq;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Draws a chart as SVG: title, panels, notes, sources, from top to bottom, as high as it needs to be.</summary>
/// <remarks>Nothing in the picture is fetched, runs, or depends on the machine or the time: the same chart gives the same bytes.</remarks>
internal sealed class ChartSvg
{
    public const string MediaType = "image/svg+xml";
    public const string Nothing = "No figures pass these filters";

    // No exchange rate for any period, or no base for any change.
    private const string NoValue = "None of the figures that pass these filters has a value of this kind";

    private const double Margin = 20;
    private const double LegendSymbol = 30;
    private const double LegendGap = 18;
    private const double LegendRow = 19;

    private static readonly XNamespace Svg = SvgCanvas.Svg;

    private readonly Chart _chart;
    private readonly double _width;
    private readonly XElement _root;
    private readonly SvgCanvas _canvas;
    private double _y = Margin;

    private ChartSvg(Chart chart, int width)
    {
        (_chart, _width) = (chart, width);
        _root = new(
            Svg + "svg",
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chart-title chart-desc"),
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XAttribute("font-family", TextMetrics.Fonts),
            new XElement(Svg + "title", new XAttribute("id", "chart-title"), chart.Title),
            new XElement(Svg + "desc", new XAttribute("id", "chart-desc"), ChartText.Description(chart)),
            new XElement(Svg + "style", Palette.DarkStyle)
        );
        _canvas = new(_root);
    }

    private double Inner => _width - (2 * Margin);

    public static string Draw(Chart chart, int width) => new ChartSvg(chart, width).Draw();

    private string Draw()
    {
        _canvas.DrawRectangle(new(0, 0, _width, 0), Palette.Background, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        var background = _root.Elements().Last();
        Write(_chart.Title, 18, Palette.Text, bold: true);
        Write(_chart.Subtitle, 13, Palette.Muted);
        if (_chart.Series.SelectMany(series => series.Points).All(point => point.Value is null))
        {
            DrawNothing(_chart.Series.Count == 0 ? Nothing : NoValue);
        }
        else
        {
            DrawPanels();
        }

        _y += 8;
        foreach (var line in _chart.Notes.Append($"{ChartText.Source(_chart)} {_chart.Edition}").Append(_chart.Licence))
        {
            Write(line, 11, Palette.Muted);
        }

        var height = SvgCanvas.Number(Math.Ceiling(_y + Margin - 6));
        background.SetAttributeValue("height", height);
        var across = SvgCanvas.Number(_width);
        _root.Add(new XAttribute("width", across), new XAttribute("height", height), new XAttribute("viewBox", $"0 0 {across} {height}"));
        return _root.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    private void DrawPanels()
    {
        var time = ChartTime.Of(_chart.Series);
        List<Panel> panels =
        [
            .. _chart.Series.Index()
                .GroupBy(one => one.Item.Unit, one => (one.Index, one.Item))
                .Select(unit => new Panel([.. unit], _chart.Units, time, Inner)),
        ];
        var height = Math.Clamp(_width * (panels.Count == 1 ? 0.42 : 0.28), 190, 400);
        foreach (var panel in panels)
        {
            _y += 10;
            if (panel.Lines.Any(line => line.Label.Length > 0))
            {
                DrawLegend(panel);
            }

            Write(panel.Title, 12, Palette.Text);
            _y += 4;
            panel.Draw(_canvas, new(Margin, _y, Inner, height));
            _y += height;
        }
    }

    // Above the lines, never over them; entries stand side by side where there is room.
    private void DrawLegend(Panel panel)
    {
        var x = Margin;
        foreach (var (line, label, _) in panel.Lines)
        {
            var lines = TextMetrics.Wrap(label, 12, Inner - LegendSymbol);
            var width = LegendSymbol + lines.Max(text => TextMetrics.Width(text, 12));
            if (x > Margin && x + width > _width - Margin)
            {
                (x, _y) = (Margin, _y + LegendRow);
            }

            line.RenderLegend(_canvas, new(x, _y, LegendSymbol - 6, LegendRow));
            foreach (var (number, text) in lines.Index())
            {
                _y += number == 0 ? 0 : LegendRow;
                Text(text, x + LegendSymbol, _y + (LegendRow / 2), 12, Palette.Text, VerticalAlignment.Middle);
            }

            x += width + LegendGap;
        }

        _y += LegendRow + 6;
    }

    private void DrawNothing(string why)
    {
        _y += 50;
        Write(why, 16, Palette.Text);
        _y += 50;
    }

    private void Write(string text, double size, OxyColor colour, bool bold = false)
    {
        foreach (var line in text.Length == 0 ? [] : TextMetrics.Wrap(text, size, Inner, bold))
        {
            Text(line, Margin, _y, size, colour, VerticalAlignment.Top, bold);
            _y += Math.Round(size * 1.4);
        }
    }

    private void Text(string text, double x, double y, double size, OxyColor colour, VerticalAlignment vertical, bool bold = false) =>
        _canvas.DrawText(
            new(x, y),
            text,
            colour,
            string.Empty,
            size,
            bold ? FontWeights.Bold : FontWeights.Normal,
            0,
            HorizontalAlignment.Left,
            vertical,
            null
        );
}
