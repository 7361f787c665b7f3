using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>What stands on a line where its number is no point: a range of places, or a value beyond a broken axis.</summary>
internal static class LineMarks
{
    private const double RangeOverhang = 3;
    private const double HollowRadius = 3.5;
    private const double StrokeWidth = 7;
    private const double NarrowStroke = 3;
    private const double StrokeRise = 3;

    private static readonly double[] Strokes = [9, 14];

    /// <summary>From the first place to the last, without a point or a line: any of them may be the true one.</summary>
    public static void DrawRanges(IRenderContext canvas, BoundedLine line)
    {
        foreach (var range in line.Ranges)
        {
            var (first, last) = (line.Transform(new DataPoint(range.X, 1)), line.Transform(range));
            canvas.DrawRectangle(
                new(first.X - (line.RangeWidth / 2), first.Y - RangeOverhang, line.RangeWidth, last.Y - first.Y + (2 * RangeOverhang)),
                OxyColor.FromAColor(BoundedLine.BandOpacity, line.Color),
                line.Color,
                1,
                EdgeRenderingMode.Automatic
            );
        }
    }

    /// <summary>A hollow point over the marker.</summary>
    public static void DrawEstimates(IRenderContext canvas, BoundedLine line)
    {
        foreach (var estimate in line.Estimates)
        {
            canvas.DrawCircle(line.Transform(estimate), HollowRadius, Palette.Background, line.Color, 1.5, EdgeRenderingMode.Automatic);
        }
    }

    /// <summary>Two strokes through the line below its end, as on a broken axis.</summary>
    public static void DrawSpikes(IRenderContext canvas, BoundedLine line)
    {
        var width = line.HasMarkers ? StrokeWidth : NarrowStroke;
        foreach (var at in line.Spikes.Select(spike => line.Transform(spike)))
        {
            foreach (var down in Strokes)
            {
                ScreenPoint[] stroke =
                    [new(at.X - width, at.Y + down + StrokeRise), new(at.X + width, at.Y + down - StrokeRise)];
                canvas.DrawLineSegments(stroke, Palette.Background, 4, EdgeRenderingMode.Automatic);
                canvas.DrawLineSegments(stroke, line.Color, 1, EdgeRenderingMode.Automatic);
            }
        }
    }
}
