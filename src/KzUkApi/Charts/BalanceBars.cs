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
                Only ?? (point.Y < 0 ? Palette.Deficit : Palette.Surplus),
                OxyColors.Undefined,
                0,
                EdgeRenderingMode.Automatic
            );
        }
    }
}
