using KzUkApi.Domain.Series;
using OxyPlot;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>The axis of values: from mark to mark, on zero, and not stretched by far bounds.</summary>
internal static class ValueAxis
{
    // Bounds may take this much of the axis beyond the values on either side. A bound that is farther off shows only its direction.
    private const double MostForBounds = 0.5;
    public const double Intervals = 6;
    public const double FewIntervals = 4;
    private const double Headroom = 0.04;
    private const double Overhang = 0.02;
    private const double MostRanks = 15;
    private const double Nothing = -100;

    // Changes of thousands of per cent break the axis where they are few, and several times as large as all others.
    private const double FirstSpike = 1000;
    private const double SpikeRatio = 3;
    private const double PartOfSpikes = 0.05;
    private const int FewestValues = 4;

    /// <summary>The axis, and where it is broken because of values far beyond all others; null where it is whole.</summary>
    /// <param name="values">The values, in the numbers of the axis.</param>
    /// <param name="bounds">Their bounds, likewise.</param>
    /// <param name="intervals">About how many marks there are.</param>
    public static (Axis Axis, double? Cut) For(
        string unit, IReadOnlyList<double> values, IReadOnlyList<double> bounds, bool isLogarithmic, string language, double intervals)
    {
        if (isLogarithmic)
        {
            return (new LogAxis(values.Min(), values.Max(), language), null);
        }

        var axis = new LinearAxis();
        if (unit == ChartUnit.Rank)
        {
            // The first place stands on top.
            var last = values.Concat(bounds).DefaultIfEmpty(1).Max();
            (axis.StartPosition, axis.EndPosition) = (1, 0);
            (axis.Minimum, axis.Maximum, axis.MajorStep) = (0.5, last + 0.5, last <= MostRanks ? 1 : Step(last, intervals));
            return (Styled(axis, language), null);
        }

        var isPercent = unit == SeriesView.Percent;
        var isBroken = isPercent && Spikes(values) > 0;
        var shown = isBroken ? [.. values.OrderDescending().Skip(Spikes(values))] : values;

        // Levels stand on zero, so that twice as high is twice as much.
        var (lowest, highest) = (shown.Append(0).Min(), shown.Append(0).Max());
        var room = (highest - lowest) * MostForBounds;
        var low = Math.Max(bounds.Append(lowest).Min(), lowest - room);
        var high = Math.Min(bounds.Append(highest).Max(), highest + room);

        // Half a digit below zero is rounding, and no reason to show a negative side. Nothing falls by more than all of it.
        low = lowest == 0 && low > -Overhang * high ? 0 : low;
        low = isPercent ? Math.Max(low, Math.Min(lowest, Nothing)) : low;
        var step = Step(Math.Max(high - low, double.Epsilon), intervals);
        var headroom = (high - low) * Headroom;
        axis.MajorStep = step;

        // A little below zero needs room, but not a whole interval.
        axis.Minimum = low >= 0 ? 0 : -low < step / 3 ? low - headroom : Math.Floor((low - (headroom / 4)) / step) * step;
        axis.Minimum = isPercent ? Math.Max(axis.Minimum, Math.Min(lowest, Nothing)) : axis.Minimum;
        axis.Maximum = high > 0 ? Math.Ceiling((high + headroom) / step) * step : low < 0 ? 0 : step;
        return (Styled(axis, language), isBroken ? axis.Maximum : null);
    }

    // How many of the largest values stand far beyond the rest.
    private static int Spikes(IReadOnlyList<double> values)
    {
        var falling = values.OrderDescending().ToList();
        var most = (int)Math.Ceiling(falling.Count * PartOfSpikes);
        return falling.Count >= FewestValues && falling[0] >= Math.Max(FirstSpike, SpikeRatio * falling[most]) ? most : 0;
    }

    private static LinearAxis Styled(LinearAxis axis, string language)
    {
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(axis.MajorStep) + 1e-9));
        axis.Position = AxisPosition.Left;
        (axis.MajorGridlineStyle, axis.MajorGridlineColor) = (LineStyle.Solid, Palette.Grid);
        axis.LabelFormatter = value => ChartUnit.Mark(value, decimals, language);
        return axis;
    }

    // 1, 2 or 5 with noughts.
    private static double Step(double range, double intervals)
    {
        if (range < 1e-9)
        {
            return 1;
        }

        var raw = range / intervals;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch { <= 1.2 => 1, <= 2.4 => 2, <= 6 => 5, _ => 10 } * power;
    }
}

/// <summary>
/// An axis on which equal ratios are equal steps, with marks at 1, 2 and 5 with noughts, or at 1 alone where these are many.
/// </summary>
internal sealed class LogAxis : LogarithmicAxis
{
    private const int MostMarks = 9;

    private static readonly int[] Ones = [1, 2, 5];

    private readonly List<double> _marks;

    public LogAxis(double lowest, double highest, string language)
    {
        Position = AxisPosition.Left;
        (MajorGridlineStyle, MajorGridlineColor) = (LineStyle.Solid, Palette.Grid);
        var (first, last) = ((int)Math.Floor(Math.Log10(lowest)), (int)Math.Ceiling(Math.Log10(highest)));
        List<double> all =
        [
            .. from power in Enumerable.Range(first, last - first + 1)
               from one in Ones
               select one * Math.Pow(10, power),
        ];
        Minimum = all.Last(mark => mark <= lowest * (1 + 1e-9));
        Maximum = all.First(mark => mark >= highest * (1 - 1e-9) && mark > Minimum);
        var within = all.Where(mark => mark >= Minimum && mark <= Maximum).ToList();
        _marks = within.Count <= MostMarks ? within : [.. within.Where(IsPower)];
        LabelFormatter = value => ChartUnit.Mark(value, Math.Max(0, -(int)Math.Floor(Math.Log10(value) + 1e-9)), language);
    }

    private static bool IsPower(double mark) => Math.Abs(Math.Log10(mark) - Math.Round(Math.Log10(mark))) < 1e-9;

    public override void GetTickValues(
        out IList<double> majorLabelValues,
        out IList<double> majorTickValues,
        out IList<double> minorTickValues
    ) => (majorLabelValues, majorTickValues, minorTickValues) = (_marks, _marks, []);
}
