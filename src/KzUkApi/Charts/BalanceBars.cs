using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>A balance: a bar from zero for each period, in one colour above and another below.</summary>
/// <param name="width">Width of a bar in pixels.</param>
internal sealed class BalanceBars(
    IEnumerable<DataPoint> points,
    IReadOnlyList<(double Lower, double Upper)> bounds,
    bool hasMarkers,
    double width
) : BoundedLine(points, bounds, hasMarkers)
{
    private const double ThinnestSeen = 0.75;

    /// <summary>The one colour of all bars; null where those below zero have another.</summary>
    public OxyColor? Only { get; init; }

    protected override void DrawValues(IRenderContext rc)
    {
        foreach (var point in Points.Where(point => point.IsDefined()))
        {
            var (zero, value) = (Transform(new DataPoint(point.X, 0)), Transform(point));
            rc.DrawRectangle(
                new(
                    zero.X - (width / 2),
                    Math.Min(zero.Y, value.Y),
                    width,
                    Math.Max(ThinnestSeen, Math.Abs(zero.Y - value.Y))
                ),
                ColourOf(point),
                OxyColors.Undefined,
                0,
                EdgeRenderingMode.Automatic
            );
        }
    }

    /// <summary>A piece of the last bar, beside a label that stands far from it.</summary>
    public override void RenderLegend(IRenderContext rc, OxyRect legendBox)
    {
        var colour = ColourOf(Points.Last(point => point.IsDefined()));
        rc.DrawRectangle(legendBox.Deflate(new(2)), colour, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
    }

    private OxyColor ColourOf(DataPoint point) => Only ?? (point.Y < 0 ? Palette.Deficit : Palette.Surplus);
}
