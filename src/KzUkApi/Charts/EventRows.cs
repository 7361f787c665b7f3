using System.Globalization;
using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>Many events: of each kind a row of bars, as high as there are events in a year, all rows over the same years.</summary>
internal static class EventRows
{
    private const double Highest = 70;
    private const double LowestSeen = 1.5;
    private const double PartOfBar = 0.72;
    private const double WidestBar = 28;
    private const double TextSize = 12;
    private const double NumberSize = 11;
    private const double Gap = 10;
    private const double RoomOfYear = 34;
    private const double RoomOfTick = 5;
    private const double Tick = 4;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    public static void Draw(PictureFrame frame, EventChart chart)
    {
        var (first, last) = (chart.Events.Min(one => one.Start.Year), chart.Events.Max(one => one.Start.Year));
        var kinds = chart.Events.GroupBy(one => one.Kind, StringComparer.Ordinal).ToList();
        var most = kinds.Max(kind => kind.CountBy(one => one.Start.Year).Max(year => year.Value));
        var perYear = frame.Inner / (last - first + 1);
        var bar = Math.Clamp(perYear * PartOfBar, LowestSeen, WidestBar);
        frame.Y += Gap;
        foreach (var kind in kinds)
        {
            Heading(frame, kind.Key, EventText.Row([.. kind], chart.Language));
            frame.Y += NumberSize + 4;
            Row(frame, [.. kind.CountBy(one => one.Start.Year)], year => At(year) - (bar / 2), bar, Highest / most);
            frame.Y += Gap;
        }

        frame.Y -= Gap;
        Years(frame, first, last, perYear, At);

        double At(int year) => frame.Margin + ((year - first + 0.5) * perYear);
    }

    private static void Heading(PictureFrame frame, string kind, string numbers)
    {
        var after = frame.Margin + TextMetrics.Width($"{kind}  ", TextSize, bold: true);
        var isOneLine = after + TextMetrics.Width(numbers, TextSize) <= frame.Margin + frame.Inner;
        if (isOneLine)
        {
            frame.Canvas.Write(numbers, new(after, frame.Y), TextSize, Palette.Muted);
        }

        frame.Write(kind, TextSize, Palette.Text, bold: true);
        if (!isOneLine)
        {
            frame.Write(numbers, TextSize, Palette.Muted);
        }
    }

    private static void Row(
        PictureFrame frame, IReadOnlyList<KeyValuePair<int, int>> years, Func<int, double> left, double bar, double perEvent)
    {
        var (most, number) = years.OrderByDescending(year => year.Value).ThenBy(year => year.Key).First();
        var bottom = frame.Y + Math.Max(LowestSeen, number * perEvent);
        frame.Canvas.BeginGroup("series");
        foreach (var (year, count) in years)
        {
            var height = Math.Max(LowestSeen, count * perEvent);
            var place = new OxyRect(left(year), bottom - height, bar, height);
            frame.Canvas.DrawRectangle(place, Palette.Event, OxyColors.Undefined, 0, EdgeRenderingMode.Automatic);
        }

        frame.Canvas.EndGroup();
        ScreenPoint[] zero = [new(frame.Margin, bottom), new(frame.Margin + frame.Inner, bottom)];
        frame.Canvas.Stroke(zero, Palette.Baseline);
        var text = number.ToString(CultureInfo.InvariantCulture);
        var half = TextMetrics.Width(text, NumberSize) / 2;
        var middle = Math.Clamp(left(most) + (bar / 2), frame.Margin + half, frame.Margin + frame.Inner - half);
        var top = new ScreenPoint(middle, frame.Y - NumberSize - 2);
        frame.Y = bottom;
        frame.Canvas.Write(text, top, NumberSize, Palette.Text, horizontal: HorizontalAlignment.Center);
    }

    private static void Years(PictureFrame frame, int first, int last, double perYear, Func<int, double> at)
    {
        var step = Steps.First(step => step * perYear >= RoomOfYear || step == Steps[^1]);
        var room = Math.Ceiling(RoomOfYear / perYear);
        var named = Enumerable.Range(first, last - first + 1)
            .Where(year => year == first || year == last || (year % step == 0 && year - first >= room && last - year >= room))
            .Where(year => year != first || last - first >= room || first == last)
            .ToList();
        var ticks = perYear >= RoomOfTick ? Enumerable.Range(first, last - first + 1) : named;
        ScreenPoint[] strokes =
            [.. ticks.SelectMany(year => new ScreenPoint[] { new(at(year), frame.Y), new(at(year), frame.Y + Tick) })];
        frame.Canvas.Stroke(strokes, Palette.Baseline);
        foreach (var year in named)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            var half = TextMetrics.Width(text, TextSize) / 2;
            var middle = Math.Clamp(at(year), frame.Margin + half, frame.Margin + frame.Inner - half);
            frame.Canvas.Write(text, new(middle, frame.Y + Tick + 2), TextSize, Palette.Muted, horizontal: HorizontalAlignment.Center);
        }

        frame.Y += Tick + TextSize + Gap;
    }
}
