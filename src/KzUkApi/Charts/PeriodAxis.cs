using KzUkApi.Domain.Periods;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>
/// The calendar as an axis: its numbers are months since year 0. It names the first mark, the last and each with room between.
/// </summary>
internal sealed class PeriodAxis : LinearAxis
{
    private const int MonthsOfYear = 12;
    private const double RoomOfYear = 34;
    private const double RoomOfMonth = 68;
    private const double RoomOfTick = 5;

    private static readonly int[] MonthSteps = [1, 3, 6];
    private static readonly int[] YearSteps = [12, 24, 60, 120, 240, 600];

    private readonly int _step;
    private readonly string _frequency;
    private readonly string _language;
    private readonly List<double> _labels;
    private readonly List<double> _ticks;

    /// <param name="width">Width of the axis in pixels.</param>
    public PeriodAxis(ChartTime time, double width, string language)
    {
        var room = Math.Max(time.Shortest / 2.0, (time.Last - time.First) * 0.02);
        Position = AxisPosition.Bottom;
        (Minimum, Maximum) = (time.First - room, time.Last + room);
        var months = width / (Maximum - Minimum);
        _step = MonthSteps
            .Where(step => step >= time.Shortest && step * months >= RoomOfMonth)
            .Concat(YearSteps.Where(step => step * months >= RoomOfYear))
            .Append(YearSteps[^1])
            .First();
        _frequency = _step >= MonthsOfYear ? Period.Year : time.Shortest == 3 ? Period.Quarter : Period.Month;
        _language = language;
        var unit = _step >= MonthsOfYear ? MonthsOfYear : time.Shortest;
        var marks = Marks(time, unit);
        _labels = Labelled(marks, (_step >= MonthsOfYear ? RoomOfYear : RoomOfMonth) / months);
        _ticks = unit * months >= RoomOfTick ? marks : _labels;
        IsZoomEnabled = IsPanEnabled = false;
    }

    /// <summary>Where a period stands: in the middle of its months, or at its first where all are of one length.</summary>
    public static double Place(Period period, bool sameLength) =>
        StartOf(period) + (sameLength ? 0 : (period.Months!.Value - 1) / 2.0);

    /// <summary>The first month of a period.</summary>
    public static double StartOf(Period period) => (period.Start!.Value.Year * MonthsOfYear) + period.Start.Value.Month - 1;

    public override void GetTickValues(
        out IList<double> majorLabelValues,
        out IList<double> majorTickValues,
        out IList<double> minorTickValues
    )
    {
        majorLabelValues = _labels;
        majorTickValues = _ticks;
        minorTickValues = [];
    }

    protected override string FormatValueOverride(double x)
    {
        var (year, month) = Math.DivRem((int)Math.Round(x), MonthsOfYear);
        return PeriodMark.Of(year, month, _frequency, _language);
    }

    // Where no year begins in the time shown, its first month stands for it.
    private static List<double> Marks(ChartTime time, int unit)
    {
        var first = Math.Ceiling(time.First / unit) * unit;
        var count = (int)Math.Max(0, Math.Floor((time.Last - first) / unit) + 1);
        return count == 0 ? [time.First] : [.. Enumerable.Range(0, count).Select(mark => first + (mark * (double)unit))];
    }

    private List<double> Labelled(List<double> marks, double room)
    {
        var (first, last) = (marks[0], marks[^1]);
        return last - first < room
            ? [last]
            :
            [
                first,
                .. marks.Where(mark => mark % _step == 0 && mark - first >= room && last - mark >= room),
                last,
            ];
    }
}

/// <summary>The time that a picture covers, in the numbers of its axis.</summary>
/// <param name="Shortest">Months of the shortest period.</param>
/// <param name="SameLength">Whether all periods are of one length.</param>
internal sealed record ChartTime(double First, double Last, int Shortest, bool SameLength)
{
    public static ChartTime Of(IEnumerable<ChartSeries> series)
    {
        var periods = series.SelectMany(one => one.Points).Select(point => point.Period).ToList();
        var lengths = periods.Select(period => period.Months!.Value).Distinct().ToList();
        return lengths.Count == 1
            ? new(periods.Min(PeriodAxis.StartOf), periods.Max(PeriodAxis.StartOf), lengths[0], true)
            : new(
                periods.Min(PeriodAxis.StartOf),
                periods.Max(period => PeriodAxis.StartOf(period) + period.Months!.Value - 1),
                lengths.Min(),
                false
            );
    }
}
