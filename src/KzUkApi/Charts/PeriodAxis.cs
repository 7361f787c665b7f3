using System.Globalization;
using KzUkApi.Domain.Periods;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>The calendar as an axis: its numbers are months since year 0, its marks stand on whole months, quarters or years.</summary>
internal sealed class PeriodAxis : LinearAxis
{
    private const int MonthsOfYear = 12;
    private const double RoomOfYear = 46;
    private const double RoomOfMonth = 70;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];

    private readonly int _step;
    private readonly bool _quarters;

    /// <param name="shortest">Months of the shortest period shown.</param>
    /// <param name="width">Width of the axis in pixels.</param>
    public PeriodAxis(double first, double last, int shortest, double width)
    {
        var room = Math.Max(shortest / 2.0, (last - first) * 0.02);
        Position = AxisPosition.Bottom;
        (Minimum, Maximum) = (first - room, last + room);
        var months = width / (Maximum - Minimum);
        _step = Steps.FirstOrDefault(
            step => step >= shortest && step * months >= (step < MonthsOfYear ? RoomOfMonth : RoomOfYear),
            Steps[^1]
        );
        _quarters = shortest == 3;
        IsZoomEnabled = IsPanEnabled = false;
    }

    /// <summary>Where a period stands: in the middle of its months, or at its first where all are of one length.</summary>
    public static double Place(Period period, bool sameLength)
    {
        var start = period.Start!.Value;
        return (start.Year * MonthsOfYear) + start.Month - 1 + (sameLength ? 0 : (period.Months!.Value - 1) / 2.0);
    }

    public override void GetTickValues(
        out IList<double> majorLabelValues,
        out IList<double> majorTickValues,
        out IList<double> minorTickValues
    )
    {
        var first = Math.Ceiling(ActualMinimum / _step) * _step;
        majorLabelValues =
        [
            .. Enumerable
                .Range(0, (int)Math.Max(0, Math.Floor((ActualMaximum - first) / _step) + 1))
                .Select(mark => first + (mark * (double)_step)),
        ];
        majorTickValues = majorLabelValues;
        minorTickValues = [];
    }

    protected override string FormatValueOverride(double x)
    {
        var (year, month) = Math.DivRem((int)Math.Round(x), MonthsOfYear);
        return _step >= MonthsOfYear ? year.ToString(CultureInfo.InvariantCulture)
            : _quarters ? string.Create(CultureInfo.InvariantCulture, $"Q{(month / 3) + 1} {year}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month]} {year}"
            );
    }
}
