using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;
using OxyPlot;
using OxyPlot.Axes;

namespace KzUkApi.Charts;

/// <summary>The lines of one unit with their axes: a picture has one panel a unit, one below the other, all over the same time.</summary>
internal sealed class Panel
{
    private const double BottomMargin = 22;
    private const double RoomOfMarker = 8;
    private const double RoomOfMark = 12;
    private const double RoomOfSpikes = 18;
    private const double LeastMargin = 26;
    private const double NarrowestLabel = 100;
    private const double WidestBar = 28;
    private const double WidestRange = 12;
    private const double PartOfBar = 0.72;

    private readonly Chart _chart;
    private readonly IReadOnlyList<(int Number, ChartSeries Series)> _series;
    private readonly ChartTime _time;
    private readonly ChartUnit _unit;
    private readonly Axis _values;
    private readonly double? _cut;
    private readonly PlotModel _model = new()
    {
        Padding = new(0),
        PlotAreaBorderThickness = new(0),
        DefaultFontSize = PanelAxes.FontSize,
        TextColor = Palette.Muted,
        Background = OxyColors.Undefined,
    };

    /// <param name="series">Series of one unit, each with the number of its colour.</param>
    /// <param name="time">The time that the picture covers.</param>
    /// <param name="nameWidth">How wide names at the ends of lines may be; null where a legend has them.</param>
    public Panel(Chart chart, IReadOnlyList<(int Number, ChartSeries Series)> series, ChartTime time, double? nameWidth)
    {
        (_chart, _series, _time) = (chart, series, time);
        var points = series.SelectMany(one => one.Series.Valued).ToList();
        _unit = ChartUnit.For(series[0].Series.Unit, points.Select(point => Math.Abs(point.Value!.Value)).DefaultIfEmpty().Max());
        (_values, _cut) = ValueAxis.For(
            _unit.Code,
            [.. points.Select(point => Scaled(point.Value!.Value))],
            [.. points.SelectMany(point => new[] { point.Lower, point.Upper }).OfType<decimal>().Select(Scaled)],
            chart.IsLogarithmic,
            chart.Language,
            series.All(one => one.Series.IsGap) ? ValueAxis.FewIntervals : ValueAxis.Intervals
        );
        Title = PanelTitle();
        Labels = [.. series.Select(one => Label(one.Number, one.Series, nameWidth)).OfType<EndLabel>()];
        Left = RoomOfMark + new[] { _values.Minimum, _values.Maximum, _values.Maximum - _values.MajorStep }
            .Where(double.IsFinite)
            .Max(mark => TextMetrics.Width(_values.LabelFormatter(mark), PanelAxes.FontSize));
        Right = Math.Max(LeastMargin, Labels.Select(label => label.Width + EndLabels.Lead).DefaultIfEmpty().Max());
    }

    /// <summary>The unit, as it stands over the axis.</summary>
    public string Title { get; }

    public IReadOnlyList<EndLabel> Labels { get; }

    /// <summary>The room that the marks of the axis need.</summary>
    public double Left { get; }

    /// <summary>The room that the labels at the ends of the lines need.</summary>
    public double Right { get; }

    /// <summary>The least height at which no label meets another.</summary>
    public double LeastHeight => EndLabels.HeightOf(Labels) + BottomMargin;

    private bool IsBalance => _series.Any(one => one.Series.IsBalance) && !_chart.IsLogarithmic && _unit.Code != SeriesView.Percent;

    private double Above => _cut is null ? 0 : RoomOfSpikes;

    public void Draw(SvgCanvas canvas, OxyRect area, double left, double right)
    {
        _model.PlotMargins = new(left, Above, right, BottomMargin);
        var plotted = area.Width - left - right;
        _model.Axes.Add(PanelAxes.Styled(_values, false));
        _model.Axes.Add(
            PanelAxes.Styled(new PeriodAxis(_time, plotted, _chart.Language), _values.Minimum >= 0 || _unit.Code == ChartUnit.Rank));
        var lines = _series.Where(one => one.Series.Valued.Any()).Select(one => Line(one.Number, one.Series, plotted)).ToList();
        lines.ForEach(_model.Series.Add);
        if (_values.Minimum < 0)
        {
            _model.Annotations.Add(PanelAxes.ZeroLine());
        }

        ((IPlotModel)_model).Update(true);
        ((IPlotModel)_model).Render(canvas, area);
        var plot = new OxyRect(area.Left + left, area.Top + Above, plotted, area.Height - BottomMargin - Above);
        EndLabels.Draw(canvas, Labels.Zip(lines), plot);
        DrawSpikes(canvas, lines, plot);
    }

    private string PanelTitle()
    {
        var title = _unit.AxisTitle(_chart.Units, _chart.Language);
        var scaled = _chart.IsLogarithmic ? $"{title}, {ChartWords.LogScale(_chart.Language)}" : title;
        return IsBalance && _series[0].Series.Label.Length > 0 ? $"{_series[0].Series.Label}: {Letters.Small(scaled)}" : scaled;
    }

    private EndLabel? Label(int number, ChartSeries series, double? nameWidth)
    {
        if (series.Valued.LastOrDefault() is not { } last)
        {
            return null;
        }

        var latest = _series.SelectMany(one => one.Series.Valued).Max(point => point.Period);
        var value = series.Short(last, _chart);
        value = last.Period.CompareTo(latest) == 0 ? value : $"{value} ({PeriodMark.Of(last.Period, _chart.Language)})";
        var y = Scaled(last.Value!.Value);
        return new(
            nameWidth is not { } width || series.Label.Length == 0 || IsBalance ? [] : TextMetrics.Wrap(series.Label, EndLabel.Size, width),
            TextMetrics.Wrap(value, EndLabel.Size, nameWidth ?? NarrowestLabel, bold: true),
            series.IsGap ? Palette.Gap : IsBalance ? y < 0 ? Palette.Deficit : Palette.Surplus : Palette.ColourOf(number),
            new(Place(last), last.IsRange ? (y + 1) / 2 : Math.Min(y, _cut ?? y))
        );
    }

    private BoundedLine Line(int number, ChartSeries series, double width)
    {
        var perPoint = width / (_time.Last - _time.First + _time.Shortest) * series.Points[0].Period.Months!.Value;
        var points = series.Points.SelectMany(WithGap).ToList();
        var shown = points.Select(point => new DataPoint(Place(point), Height(point))).ToList();
        List<(double, double)> bounds = [.. points.Select(point => (Number(point.Lower), Number(point.Upper)))];
        if (IsBalance)
        {
            return new BalanceBars(shown, bounds, perPoint >= RoomOfMarker, Math.Clamp(perPoint * PartOfBar, 1, WidestBar))
            {
                Only = series.IsGap ? Palette.Gap : null,
            };
        }

        var line = new BoundedLine(shown, bounds, perPoint >= RoomOfMarker)
        {
            RangeWidth = Math.Min(perPoint * PartOfBar, WidestRange),
            Ranges = [.. series.Valued.Where(point => point.IsRange).Select(point => new DataPoint(Place(point), Number(point.Value)))],
            Estimates = [.. series.Valued.Where(point => point.IsEstimate).Select(point => new DataPoint(Place(point), Height(point)))],
            Spikes = [.. series.Valued.Where(IsSpike).Select(point => new DataPoint(Place(point), _cut!.Value))],
        };
        Palette.Dress(line, number, _chart.Series.Count == 1);
        return line;
    }

    // Above the plot, each where its line leaves it, the largest first; what has no room is told in the notes.
    private void DrawSpikes(SvgCanvas canvas, IReadOnlyList<BoundedLine> lines, OxyRect plot)
    {
        var spikes =
            from pair in _series.Where(one => one.Series.Valued.Any()).Zip(lines)
            from point in pair.First.Series.Valued.Where(IsSpike)
            orderby point.Value descending
            select (X: pair.Second.Transform(new DataPoint(Place(point), 0)).X, pair.First.Series.Short(point, _chart), pair.First.Number);
        var taken = new List<(double From, double To)>();
        canvas.BeginGroup("spikes");
        foreach (var (x, text, number) in spikes)
        {
            var half = TextMetrics.Width(text, PanelAxes.FontSize, bold: true) / 2;
            var middle = Math.Clamp(x, plot.Left + half, plot.Right - half);
            if (taken.All(other => middle + half + RoomOfMark < other.From || other.To + RoomOfMark < middle - half))
            {
                var at = new ScreenPoint(middle, plot.Top - RoomOfMark - 3);
                canvas.Write(text, at, PanelAxes.FontSize, Palette.ColourOf(number), true, HorizontalAlignment.Center);
                taken.Add((middle - half, middle + half));
            }
        }

        canvas.EndGroup();
    }

    /// <summary>The values at which the axis is broken, as they stand in a note.</summary>
    public IEnumerable<string> Spikes =>
        from one in _series
        from point in one.Series.Valued.Where(IsSpike)
        orderby point.Value descending
        select $"{PeriodMark.Of(point.Period, _chart.Language)}: {one.Series.Words(point, _chart)}";

    private bool IsSpike(ChartPoint point) => _cut is { } cut && Scaled(point.Value!.Value) > cut;

    private double Place(ChartPoint point) => PeriodAxis.Place(point.Period, _time.SameLength);

    private double Height(ChartPoint point) => point.IsRange ? double.NaN : Math.Min(Number(point.Value), _cut ?? double.PositiveInfinity);

    private static IEnumerable<ChartPoint> WithGap(ChartPoint point) =>
        point.Break ? [new(point.Period, null, null, null), point] : [point];

    private double Scaled(decimal value) => (double)(value / _unit.Divisor);

    private double Number(decimal? value) => value is { } number ? Scaled(number) : double.NaN;
}
