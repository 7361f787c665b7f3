using KzUkApi.Domain.Periods;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Few events: an axis of time that goes down, with the date, the kind and the title of each beside it.</summary>
internal static class EventAxis
{
    private const double TextSize = 12;
    private const double LineHeight = 15;
    private const double Lead = 30;
    private const double Mark = 4;
    private const double LeastHeight = 200;
    private const double RoomOfMark = 20;
    private const double Pad = 8;
    private const double Gap = 8;
    private const double DaysOfMonth = 30.5;
    private const int MonthsOfYear = 12;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];
    private static readonly double[] Dots = [1, 2];

    public static void Draw(PictureFrame frame, EventChart chart)
    {
        var (first, last) = (chart.Events.Min(one => one.Start), chart.Events.Max(one => one.End));
        var widest = Math.Max(
            TextMetrics.Width(PeriodMark.Of(2000, 8, Period.Month, chart.Language), TextSize), TextMetrics.Width("2000", TextSize));
        var axis = frame.Margin + widest + Pad;
        var width = frame.Margin + frame.Inner - axis - Lead;
        var labels = chart.Events.Select(one => Label.For(one, width)).ToList();
        var height = Math.Max(LeastHeight, labels.Sum(label => label.Height + Gap) + Pad);
        var (top, days) = (frame.Y + Gap, Math.Max(1, last.DayNumber - first.DayNumber));
        Marks(frame, first, last, axis, At, height / days * DaysOfMonth, chart.Language);
        ScreenPoint[] line = [new(axis, top), new(axis, top + height)];
        frame.Canvas.Stroke(line, Palette.Baseline);
        labels.Sort((one, other) => Middle(one.Of).CompareTo(Middle(other.Of)));
        var tops = EndLabels.Tops([.. labels.Select(label => (Middle(label.Of), label.Height))], top, top + height);
        foreach (var (label, y) in labels.Zip(tops))
        {
            frame.Canvas.BeginGroup("event");
            DrawMark(frame.Canvas, axis, At(label.Of.Start), At(label.Of.End));
            ScreenPoint[] tie = [new(axis + Mark + 2, Middle(label.Of)), new(axis + Lead - 4, y + (LineHeight / 2))];
            frame.Canvas.DrawLine(tie, Palette.Event, 1, EdgeRenderingMode.Automatic, Dots, LineJoin.Round);
            label.Draw(frame.Canvas, new(axis + Lead, y));
            frame.Canvas.EndGroup();
        }

        frame.Y = top + height + Gap;

        double At(DateOnly day) => top + Pad + ((day.DayNumber - first.DayNumber) * (height - (2 * Pad)) / days);

        double Middle(ChartEvent one) => (At(one.Start) + At(one.End)) / 2;
    }

    private static void DrawMark(SvgCanvas canvas, double axis, double start, double end)
    {
        if (start == end)
        {
            canvas.DrawCircle(new(axis, start), Mark, Palette.Event, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
            return;
        }

        var height = Math.Max(2 * Mark, end - start);
        var place = new OxyRect(axis - Mark, ((start + end) / 2) - (height / 2), 2 * Mark, height);
        canvas.DrawRectangle(
            place, OxyColor.FromAColor(BoundedLine.BandOpacity, Palette.Event), Palette.Event, 1, EdgeRenderingMode.Automatic);
    }

    private static void Marks(
        PictureFrame frame, DateOnly first, DateOnly last, double axis, Func<DateOnly, double> at, double perMonth, string language)
    {
        var step = Steps.First(step => step * perMonth >= RoomOfMark || step == Steps[^1]);
        var begin = (first.Year * MonthsOfYear) + first.Month - 1;
        var end = (last.Year * MonthsOfYear) + last.Month - 1;
        var months = Enumerable.Range(begin, end - begin + 1).Where(month => month % step == 0 && At(month) >= first).ToList();
        foreach (var month in months.Count > 0 ? months : [end])
        {
            var day = At(month) < first ? first : At(month);
            var (year, number) = Math.DivRem(month, MonthsOfYear);
            var text = PeriodMark.Of(year, number, step >= MonthsOfYear ? Period.Year : Period.Month, language);
            var place = new ScreenPoint(axis - Pad, at(day));
            frame.Canvas.Write(
                text, place, TextSize, Palette.Muted, horizontal: HorizontalAlignment.Right, vertical: VerticalAlignment.Middle);
            ScreenPoint[] stroke = [new(axis - Mark, at(day)), new(axis, at(day))];
            frame.Canvas.Stroke(stroke, Palette.Baseline);
        }

        static DateOnly At(int month) => new(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1);
    }

    // The date and the kind, then what happened.
    private sealed record Label(ChartEvent Of, IReadOnlyList<string> Date, IReadOnlyList<string> Kind, IReadOnlyList<string> Title)
    {
        private bool IsOneLine { get; init; }

        public double Height => (Date.Count + (IsOneLine ? 0 : Kind.Count) + Title.Count) * LineHeight;

        public static Label For(ChartEvent one, double width)
        {
            var (date, kind) = (TextMetrics.Wrap(one.Date, TextSize, width, bold: true), TextMetrics.Wrap(one.Kind, TextSize, width));
            return new(one, date, kind, TextMetrics.Wrap(one.Title, TextSize, width))
            {
                IsOneLine = date.Count == 1 && kind.Count == 1 && After(date[0]) + TextMetrics.Width(kind[0], TextSize) <= width,
            };
        }

        public void Draw(SvgCanvas canvas, ScreenPoint at)
        {
            var y = at.Y;
            foreach (var line in Date)
            {
                canvas.Write(line, new(at.X, y), TextSize, Palette.Text, bold: true);
                y += LineHeight;
            }

            if (IsOneLine)
            {
                canvas.Write(Kind[0], new(at.X + After(Date[0]), at.Y), TextSize, Palette.Muted);
            }

            foreach (var line in IsOneLine ? [] : Kind)
            {
                canvas.Write(line, new(at.X, y), TextSize, Palette.Muted);
                y += LineHeight;
            }

            foreach (var line in Title)
            {
                canvas.Write(line, new(at.X, y), TextSize, Palette.Text);
                y += LineHeight;
            }
        }

        private static double After(string date) => TextMetrics.Width($"{date}  ", TextSize, bold: true);
    }
}
