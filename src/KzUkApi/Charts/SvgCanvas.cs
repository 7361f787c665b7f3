using System.Globalization;
using System.Xml.Linq;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>
/// Where the plotting library draws: elements of SVG whose colours are attributes, with classes that a dark page recolours.
/// </summary>
/// <remarks>
/// The library's own exporter writes inline styles, which a Content-Security-Policy refuses and a dark page cannot change.
/// </remarks>
internal sealed class SvgCanvas : ClippingRenderContext
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root;
    private XElement _group;

    private readonly bool _dark;

    /// <param name="dark">Whether it is drawn for dark pages alone.</param>
    public SvgCanvas(XElement root, bool dark = false) => (_group, _root, _dark) = (root, root, dark);

    /// <summary>What follows is one group, until the next or the end of this one.</summary>
    public void BeginGroup(string name) => _root.Add(_group = new XElement(Svg + "g", new XAttribute("class", name)));

    public void EndGroup()
    {
        // A group in which nothing was drawn says nothing.
        _root.Elements(Svg + "g").Where(group => group.IsEmpty).Remove();
        _group = _root;
    }

    public override void DrawLine(
        IList<ScreenPoint> points,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[] dashArray,
        LineJoin lineJoin
    )
    {
        if (stroke.IsVisible() && thickness > 0 && points.Count > 1)
        {
            Add(
                "polyline",
                OxyColors.Undefined,
                stroke,
                thickness,
                dashArray,
                new XAttribute("points", Coordinates(points)),
                new XAttribute("stroke-linejoin", "round")
            );
        }
    }

    /// <summary>Pairs of points, each a stroke of its own, as one element.</summary>
    public override void DrawLineSegments(
        IList<ScreenPoint> points,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[] dashArray,
        LineJoin lineJoin
    )
    {
        if (stroke.IsVisible() && thickness > 0 && points.Count > 1)
        {
            var strokes = points
                .Chunk(2)
                .Select(pair => $"M{Number(pair[0].X)},{Number(pair[0].Y)}L{Number(pair[1].X)},{Number(pair[1].Y)}");
            Add("path", OxyColors.Undefined, stroke, thickness, dashArray, new XAttribute("d", string.Concat(strokes)));
        }
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points,
        OxyColor fill,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[] dashArray,
        LineJoin lineJoin
    ) => Add("polygon", fill, stroke, thickness, dashArray, new XAttribute("points", Coordinates(points)));

    public override void DrawEllipse(
        OxyRect rect,
        OxyColor fill,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode
    ) =>
        Add(
            "ellipse",
            fill,
            stroke,
            thickness,
            null,
            new XAttribute("cx", Number(rect.Center.X)),
            new XAttribute("cy", Number(rect.Center.Y)),
            new XAttribute("rx", Number(rect.Width / 2)),
            new XAttribute("ry", Number(rect.Height / 2))
        );

    public override void DrawRectangle(OxyRect rect, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (fill.IsVisible() || (stroke.IsVisible() && thickness > 0))
        {
            Add(
                "rect",
                fill,
                stroke,
                thickness,
                null,
                new XAttribute("x", Number(rect.Left)),
                new XAttribute("y", Number(rect.Top)),
                new XAttribute("width", Number(rect.Width)),
                new XAttribute("height", Number(rect.Height))
            );
        }
    }

    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation,
        HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        // Text starts at the base line, which every reader of SVG places alike.
        var down = verticalAlignment switch { VerticalAlignment.Top => 0.8, VerticalAlignment.Middle => 0.34, _ => -0.2 } * fontSize;
        Add(
            "text",
            fill,
            OxyColors.Undefined,
            0,
            null,
            new XAttribute("x", Number(p.X)),
            new XAttribute("y", Number(p.Y + down)),
            new XAttribute("font-size", Number(fontSize)),
            fontWeight > FontWeights.Normal ? new XAttribute("font-weight", Number(fontWeight)) : null,
            horizontalAlignment switch
            {
                HorizontalAlignment.Center => new XAttribute("text-anchor", "middle"),
                HorizontalAlignment.Right => new XAttribute("text-anchor", "end"),
                _ => null,
            },
            text
        );
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) =>
        string.IsNullOrEmpty(text)
            ? OxySize.Empty
            : new(TextMetrics.Width(text, fontSize, fontWeight > FontWeights.Normal), fontSize * 1.2);

    // The axes hold every point and every bound, so that nothing is cut.
    protected override void SetClip(OxyRect clippingRectangle)
    {
    }

    protected override void ResetClip()
    {
    }

    private void Add(string name, OxyColor fill, OxyColor stroke, double thickness, double[]? dashes, params object?[] content)
    {
        var stroked = stroke.IsVisible() && thickness > 0;
        var classes = new[] { fill.IsVisible() ? $"f-{ClassOf(fill)}" : null, stroked ? $"k-{ClassOf(stroke)}" : null }.OfType<string>();
        _group.Add(
            new XElement(
                Svg + name,
                new XAttribute("class", string.Join(' ', classes)),
                new XAttribute("fill", fill.IsVisible() ? Hex(fill) : "none"),
                fill.IsVisible() && fill.A < byte.MaxValue ? new XAttribute("fill-opacity", Number(fill.A / 255.0)) : null,
                stroked ? new XAttribute("stroke", Hex(stroke)) : null,
                stroked ? new XAttribute("stroke-width", Number(thickness)) : null,
                stroked && dashes is not null
                    ? new XAttribute("stroke-dasharray", string.Join(' ', dashes.Select(dash => Number(dash * thickness))))
                    : null,
                content
            )
        );
    }

    private static string ClassOf(OxyColor colour) => Palette.Classes[OxyColor.FromAColor(byte.MaxValue, colour)].Class;

    private string Hex(OxyColor colour) => _dark
        ? Palette.Classes[OxyColor.FromAColor(byte.MaxValue, colour)].Dark
        : string.Create(CultureInfo.InvariantCulture, $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}");

    private static string Coordinates(IEnumerable<ScreenPoint> points) =>
        string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
