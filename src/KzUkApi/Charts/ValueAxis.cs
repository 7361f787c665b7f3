using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>The axis of values: from mark to mark, on zero, and not stretched by far bounds.</summary>
internal static class ValueAxis
{
    // Bounds may take this much of the axis beyond the values on either side. A bound that is farther off shows only its direction.
    private const double MostForBounds = 0.5;
    private const double Intervals = 6;
    private const double Headroom = 0.04;
    private const double Overhang = 0.02;
    private const double MostRanks = 15;

    /// <param name="values">The values, in the numbers of the axis.</param>
    /// <param name="bounds">Their bounds, likewise.</param>
    public static LinearAxis For(string unit, IReadOnlyList<double> values, IReadOnlyList<double> bounds)
    {
        var axis = new LinearAxis
        {
            Position = AxisPosition.Left,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = Palette.Grid,
            LabelFormatter = value => value.ToString("#,##0.######", CultureInfo.InvariantCulture).Replace('-', '\u2212'),
        };
        if (unit == ChartUnit.Rank)
        {
            // The first place stands on top.
            var last = values.Concat(bounds).DefaultIfEmpty(1).Max();
            (axis.StartPosition, axis.EndPosition) = (1, 0);
            (axis.Minimum, axis.Maximum, axis.MajorStep) = (0.5, last + 0.5, last <= MostRanks ? 1 : Step(last));
            return axis;
        }

        // Levels stand on zero, so that twice as high is twice as much.
        var (lowest, highest) = (values.Append(0).Min(), values.Append(0).Max());
        var room = (highest - lowest) * MostForBounds;
        var low = Math.Max(bounds.Append(lowest).Min(), lowest - room);
        var high = Math.Min(bounds.Append(highest).Max(), highest + room);

        // Half a digit below zero is rounding, and no reason to show a negative side.
        low = lowest == 0 && low > -Overhang * high ? 0 : low;
        var step = Step(Math.Max(high - low, double.Epsilon));
        var headroom = (high - low) * Headroom;
        axis.MajorStep = step;

        // A little below zero needs room, but not a whole interval.
        axis.Minimum = low >= 0 ? 0 : -low < step / 3 ? low - headroom : Math.Floor((low - headroom) / step) * step;
        axis.Maximum = high > 0 ? Math.Ceiling((high + headroom) / step) * step : low < 0 ? 0 : step;
        (axis.ExtraGridlines, axis.ExtraGridlineColor, axis.ExtraGridlineStyle) = ([0], Palette.Baseline, LineStyle.Solid);
        return axis;
    }

    // 1, 2 or 5 with noughts.
    private static double Step(double range)
    {
        if (range < 1e-9)
        {
            return 1;
        }

        var raw = range / Intervals;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch { <= 1.2 => 1, <= 2.4 => 2, <= 6 => 5, _ => 10 } * power;
    }
}
