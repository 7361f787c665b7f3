using OxyPlot;
using OxyPlot.Series;

namespace KzUkApi.Charts;

/// <summary>A line that breaks at gaps, and shows within which bounds the true values lie where these are wide enough to be seen.</summary>
internal class BoundedLine : LineSeries
{
    private const double NarrowestSeen = 4;
    private const double CapWidth = 3;
    private const double ArrowLength = 13;
    public const byte BandOpacity = 56;

    private readonly IReadOnlyList<(double Lower, double Upper)> _bounds;

    /// <param name="bounds">Lower and upper bound of each point; NaN where there is none.</param>
    /// <param name="hasMarkers">
    /// Whether points stand far enough apart to be marked one by one; bounds are then whiskers, otherwise a band.
    /// </param>
    public BoundedLine(IEnumerable<DataPoint> points, IReadOnlyList<(double Lower, double Upper)> bounds, bool hasMarkers)
    {
        Points.AddRange(points);
        (_bounds, HasMarkers) = (bounds, hasMarkers);
        LineJoin = LineJoin.Round;
        MinimumSegmentLength = 0;
    }

    public bool HasMarkers { get; }

    /// <summary>Ranges of places from the first on, which are no points: where each stands, and its last place.</summary>
    public IReadOnlyList<DataPoint> Ranges { get; init; } = [];

    /// <summary>How wide they are drawn, in pixels.</summary>
    public double RangeWidth { get; init; }

    /// <summary>Points that nobody reported.</summary>
    public IReadOnlyList<DataPoint> Estimates { get; init; } = [];

    /// <summary>Where the line leaves a broken axis.</summary>
    public IReadOnlyList<DataPoint> Spikes { get; init; } = [];

    public override void Render(IRenderContext rc)
    {
        var canvas = (SvgCanvas)rc;
        canvas.BeginGroup("bounds");
        LineMarks.DrawRanges(rc, this);
        if (HasMarkers)
        {
            DrawWhiskers(rc);
        }
        else
        {
            DrawBands(rc);
        }

        canvas.BeginGroup("series");
        DrawValues(rc);
        canvas.EndGroup();
    }

    /// <summary>Draws the values themselves: here a line, with markers or with points where it has no neighbours.</summary>
    protected virtual void DrawValues(IRenderContext rc)
    {
        base.Render(rc);
        if (!HasMarkers)
        {
            DrawLonePoints(rc);
        }

        LineMarks.DrawEstimates(rc, this);
        LineMarks.DrawSpikes(rc, this);
    }

    private void DrawWhiskers(IRenderContext rc)
    {
        foreach (var (number, point) in Points.Index().Where(one => one.Item.IsDefined()))
        {
            var (lower, upper) = _bounds[number];
            var at = Transform(point);
            if (!double.IsNaN(lower) && !double.IsNaN(upper))
            {
                DrawWhisker(rc, point.X, lower, upper);
            }
            else if (!double.IsNaN(lower) || !double.IsNaN(upper))
            {
                DrawArrow(rc, at, double.IsNaN(upper) == YAxis.Scale < 0 ? -1 : 1);
            }
        }
    }

    private void DrawWhisker(IRenderContext rc, double x, double lower, double upper)
    {
        var (low, high) = (At(x, lower), At(x, upper));
        if (Math.Abs(high.Y - low.Y) < NarrowestSeen)
        {
            return;
        }

        List<ScreenPoint> strokes = [low, high];
        foreach (
            var end in new[] { (At: low, Value: lower), (At: high, Value: upper) }.Where(end =>
                end.Value >= YAxis.ActualMinimum && end.Value <= YAxis.ActualMaximum
            )
        )
        {
            strokes.AddRange([new(end.At.X - CapWidth, end.At.Y), new(end.At.X + CapWidth, end.At.Y)]);
        }

        rc.DrawLineSegments(strokes, Color, 1, EdgeRenderingMode.Automatic);
    }

    // A bound far off leaves the picture, and its whisker ends at the edge without a cap.
    private ScreenPoint At(double x, double value) => Transform(new(x, Math.Clamp(value, YAxis.ActualMinimum, YAxis.ActualMaximum)));

    // More than, or less than: the true value lies somewhere beyond.
    private void DrawArrow(IRenderContext rc, ScreenPoint from, int direction)
    {
        var tip = from.Y + (direction * ArrowLength);
        ScreenPoint[] strokes =
        [
            from,
            new(from.X, tip),
            new(from.X - CapWidth, tip - (direction * 4)),
            new(from.X, tip),
            new(from.X + CapWidth, tip - (direction * 4)),
            new(from.X, tip),
        ];
        rc.DrawLineSegments(strokes, Color, 1, EdgeRenderingMode.Automatic);
    }

    private void DrawBands(IRenderContext rc)
    {
        foreach (
            var run in Runs(number => !double.IsNaN(_bounds[number].Lower) && !double.IsNaN(_bounds[number].Upper))
                .Where(run => run.Count > 1)
        )
        {
            var lower = run.Select(number => At(Points[number].X, _bounds[number].Lower)).ToList();
            var upper = run.Select(number => At(Points[number].X, _bounds[number].Upper)).ToList();
            if (lower.Zip(upper).Any(pair => Math.Abs(pair.First.Y - pair.Second.Y) >= NarrowestSeen))
            {
                rc.DrawPolygon(
                    [.. lower, .. upper.AsEnumerable().Reverse()],
                    OxyColor.FromAColor(BandOpacity, Color),
                    OxyColors.Undefined,
                    0,
                    EdgeRenderingMode.Automatic
                );
            }
        }
    }

    // A point between two gaps has no line that would show it.
    private void DrawLonePoints(IRenderContext rc)
    {
        foreach (var number in Runs(number => Points[number].IsDefined()).Where(run => run.Count == 1).Select(run => run[0]))
        {
            rc.DrawCircle(Transform(Points[number]), 2, Color, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        }
    }

    private IEnumerable<List<int>> Runs(Func<int, bool> belongs)
    {
        var run = new List<int>();
        for (var number = 0; number < Points.Count; number++)
        {
            if (belongs(number))
            {
                run.Add(number);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
