using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>How the axes of every panel look.</summary>
internal static class PanelAxes
{
    public const double FontSize = 12;

    /// <param name="isLine">Whether the axis itself is drawn; where values are negative, the line of zero is.</param>
    public static Axis Styled(Axis axis, bool isLine)
    {
        (axis.TickStyle, axis.MinorTickSize, axis.TextColor, axis.TicklineColor) = (
            axis is PeriodAxis ? TickStyle.Outside : TickStyle.None,
            0,
            Palette.Muted,
            Palette.Baseline
        );
        (axis.AxislineStyle, axis.AxislineColor) = (isLine ? LineStyle.Solid : LineStyle.None, Palette.Baseline);
        (axis.MajorTickSize, axis.FontSize) = (4, FontSize);
        return axis;
    }

    /// <summary>The line of zero, over the grid and under the values.</summary>
    public static LineAnnotation ZeroLine() => new()
    {
        Type = LineAnnotationType.Horizontal,
        Y = 0,
        Color = Palette.Baseline,
        LineStyle = LineStyle.Solid,
        Layer = AnnotationLayer.BelowSeries,
    };
}
