using System.Xml.Linq;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>The frame of a picture: text alternative, background, lines of text from top to bottom, as high as it needs to be.</summary>
internal sealed class PictureFrame
{
    // Below this width title and notes are short.
    private const double FirstWide = 480;
    private const double FirstLarge = 1200;

    private static readonly XNamespace Svg = SvgCanvas.Svg;

    private readonly IPicture _picture;
    private readonly XElement _root;
    private readonly XElement _description;
    private readonly XElement _background;

    public PictureFrame(IPicture picture, int width)
    {
        (_picture, Width, Margin) = (picture, width, width < FirstWide ? 14 : 20);
        Y = Margin;
        _description = new(Svg + "desc", new XAttribute("id", "chart-desc"));
        _root = new(
            Svg + "svg",
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "chart-title chart-desc"),
            new XAttribute(XNamespace.Xml + "lang", picture.Language),
            new XAttribute("font-family", TextMetrics.Fonts),
            new XElement(Svg + "title", new XAttribute("id", "chart-title"), picture.Title),
            _description,
            picture.Theme is null ? new XElement(Svg + "style", Palette.DarkStyle) : null
        );
        Canvas = new(_root, picture.Theme == "dark");
        Canvas.DrawRectangle(new(0, 0, Width, 0), Palette.Background, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        _background = _root.Elements().Last();
        Write(picture.Title, IsNarrow ? 15 : Width < FirstLarge ? 18 : 20, Palette.Text, bold: true);
    }

    public SvgCanvas Canvas { get; }

    public double Width { get; }

    public double Margin { get; }

    public double Inner => Width - (2 * Margin);

    public bool IsNarrow => Width < FirstWide;

    /// <summary>How far down it is drawn.</summary>
    public double Y { get; set; }

    public void Write(string text, double size, OxyColor colour, bool bold = false)
    {
        foreach (var line in text.Length == 0 ? [] : TextMetrics.Wrap(text, size, Inner, bold))
        {
            Canvas.Write(line, new(Margin, Y), size, colour, bold);
            Y += Math.Round(size * 1.4);
        }
    }

    /// <summary>Why there is nothing to draw, in place of it.</summary>
    public void WriteAlone(string why)
    {
        Y += IsNarrow ? 20 : 50;
        Write(why, 16, Palette.Text);
        Y += IsNarrow ? 20 : 50;
    }

    /// <summary>The picture with its notes under it.</summary>
    /// <param name="description">The text alternative.</param>
    public string Finish(IReadOnlyCollection<string> notes, string description)
    {
        _description.Value = description;
        Y += 8;
        foreach (var line in ChartFooter.Of(_picture, notes, IsNarrow))
        {
            Write(line, 11, Palette.Muted);
        }

        var (across, height) = (SvgCanvas.Number(Width), SvgCanvas.Number(Math.Ceiling(Y + Margin - 6)));
        _background.SetAttributeValue("height", height);
        _root.Add(new XAttribute("width", across), new XAttribute("height", height), new XAttribute("viewBox", $"0 0 {across} {height}"));
        return _root.ToString(SaveOptions.DisableFormatting) + "\n";
    }
}
