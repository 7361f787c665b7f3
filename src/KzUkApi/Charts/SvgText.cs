using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Text and strokes in a picture.</summary>
internal static class SvgText
{
    /// <summary>Pairs of points, each a stroke of its own.</summary>
    public static void Stroke(this SvgCanvas canvas, IList<ScreenPoint> pairs, OxyColor colour) =>
        canvas.DrawLineSegments(pairs, colour, 1, EdgeRenderingMode.Automatic, null!, LineJoin.Round);

    /// <summary>A line of text that begins, ends or stands at a place.</summary>
    public static void Write(
        this SvgCanvas canvas,
        string text,
        ScreenPoint at,
        double size,
        OxyColor colour,
        bool bold = false,
        HorizontalAlignment horizontal = HorizontalAlignment.Left,
        VerticalAlignment vertical = VerticalAlignment.Top
    ) => canvas.DrawText(
        at, text, colour, string.Empty, size, bold ? FontWeights.Bold : FontWeights.Normal, 0, horizontal, vertical, null);
}
