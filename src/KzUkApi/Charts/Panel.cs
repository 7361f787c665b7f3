using OxyPlot;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>The lines of one unit with their axes: a picture has one panel a unit, one below the other, all over the same time.</summary>
internal sealed class Panel
{
    private const double LeftMargin = 58;
    private const double RightMargin = 30;
    private const double BottomMargin = 22;
    private const double FontSize = 12;
    private const double RoomOfMarker = 8;

    private readonly PlotModel _model = new()
    {
        PlotMargins = new(LeftMargin, 0, RightMargin, BottomMargin),
        Padding = new(0),
        PlotAreaBorderThickness = new(0),
        DefaultFontSize = FontSize,
        TextColor = Palette.Muted,
        Background = OxyColors.Undefined,
    };

    private readonly ChartUnit _unit;

    /// <param name="series">Series of one unit, each with its number in the picture.</param>
    /// <param name="time">The time that the picture covers.</param>
    public Panel(IReadOnlyList<(int Number, ChartSeries Series)> series, string units, ChartTime time, double width)
    {
        var code = series[0].Series.Unit;
        var points = series.SelectMany(one => one.Series.Points).Where(point => point.Value is not null).ToList();
        _unit = ChartUnit.For(code, points.Select(point => Math.Abs(point.Value!.Value)).DefaultIfEmpty().Max());
        Title = _unit.AxisTitle(units);
        _model.Axes.Add(
            Styled(
                ValueAxis.For(
                    code,
                    [.. points.Select(point => Scaled(point.Value!.Value))],
                    [.. points.SelectMany(point => new[] { point.Lower, point.Upper }).OfType<decimal>().Select(Scaled)]
                )
            )
        );
        var plotted = width - LeftMargin - RightMargin;
        _model.Axes.Add(Styled(new PeriodAxis(time.First, time.Last, time.Shortest, plotted)));
        Lines = [.. series.Select(one => (Line(one.Series, time, plotted), one.Series.Label, one.Number))];
        foreach (var (line, _, number) in Lines)
        {
            Palette.Dress(line, number);
            _model.Series.Add(line);
        }

        ((IPlotModel)_model).Update(true);
    }

    /// <summary>The lines with their labels, for the legend.</summary>
    public IReadOnlyList<(BoundedLine Line, string Label, int Number)> Lines { get; }

    /// <summary>The unit, as it stands over the axis.</summary>
    public string Title { get; }

    public void Draw(SvgCanvas canvas, OxyRect area) => ((IPlotModel)_model).Render(canvas, area);

    private BoundedLine Line(ChartSeries series, ChartTime time, double width)
    {
        var perPoint = width / (time.Last - time.First + time.Shortest) * series.Points[0].Period.Months!.Value;
        var points = series.Points.SelectMany(WithGap).ToList();
        return new(
            points.Select(point => new DataPoint(PeriodAxis.Place(point.Period, time.SameLength), Number(point.Value))),
            [.. points.Select(point => (Number(point.Lower), Number(point.Upper)))],
            perPoint >= RoomOfMarker);
    }

    private static IEnumerable<ChartPoint> WithGap(ChartPoint point) =>
        point.Break ? [new(point.Period, null, null, null), point] : [point];

    private static T Styled<T>(T axis)
        where T : Axis
    {
        (axis.TickStyle, axis.MinorTickSize, axis.TextColor, axis.TicklineColor) = (
            axis is PeriodAxis ? TickStyle.Outside : TickStyle.None,
            0,
            Palette.Muted,
            Palette.Baseline
        );
        (axis.AxislineStyle, axis.AxislineColor) = (axis is PeriodAxis ? LineStyle.Solid : LineStyle.None, Palette.Baseline);
        (axis.MajorTickSize, axis.FontSize) = (4, FontSize);
        return axis;
    }

    private double Scaled(decimal value) => (double)(value / _unit.Divisor);

    private double Number(decimal? value) => value is { } number ? Scaled(number) : double.NaN;
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
        var places = periods.Select(period => PeriodAxis.Place(period, lengths.Count == 1)).ToList();
        return new(places.Min(), places.Max(), lengths.Min(), lengths.Count == 1);
    }
}
