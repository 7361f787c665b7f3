using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>What stands at the end of a line: its name and its last value.</summary>
/// <param name="Name">The name in lines; none where the line needs no name, or a legend has it.</param>
/// <param name="Value">The last value in lines, with its period where other lines go on.</param>
/// <param name="End">Where the line ends, in the numbers of the axes.</param>
internal sealed record EndLabel(IReadOnlyList<string> Name, IReadOnlyList<string> Value, OxyColor Colour, DataPoint End)
{
    public const double Size = 12;
    public const double LineHeight = 14;

    public double Height => (Name.Count + Value.Count) * LineHeight;

    public double Width =>
        Name.Select(line => TextMetrics.Width(line, Size)).Concat(Value.Select(line => TextMetrics.Width(line, Size, bold: true))).Max();
}

/// <summary>Labels in a column to the right of the lines, moved apart where they would meet, each tied to the end of its line.</summary>
internal static class EndLabels
{
    /// <summary>Room between the plot and its labels, for the strokes that tie them to the lines.</summary>
    public const double Lead = 16;

    private const double Gap = 5;
    private const double Marker = 5;
    private const double Symbol = 12;

    // A stroke through more of the plot than this would look like a line of its own.
    private const double LongestLead = 0.25;
    private static readonly double[] Dots = [1, 2];

    /// <summary>How high a column of labels is at least.</summary>
    public static double HeightOf(IReadOnlyCollection<EndLabel> labels) =>
        labels.Sum(label => label.Height + Gap);

    /// <param name="labels">Each with its line.</param>
    public static void Draw(SvgCanvas canvas, IEnumerable<(EndLabel Label, BoundedLine Line)> labels, OxyRect plot)
    {
        var sorted = labels
            .Select(one => (one.Label, one.Line, End: one.Line.Transform(one.Label.End)))
            .OrderBy(one => one.End.Y)
            .ToList();
        var tops = Tops([.. sorted.Select(one => (one.End.Y, one.Label.Height))], plot.Top, plot.Bottom);
        canvas.BeginGroup("labels");
        foreach (var ((label, line, end), top) in sorted.Zip(tops))
        {
            var x = plot.Right + Lead;
            if (end.X >= plot.Right - (plot.Width * LongestLead))
            {
                Tie(canvas, label.Colour, new(end.X + Marker, end.Y), new(x - 3, top + (label.Height / 2)));
            }
            else
            {
                line.RenderLegend(canvas, new(x - Symbol - 3, top + 1, Symbol, EndLabel.LineHeight));
            }

            foreach (var (number, text) in label.Name.Concat(label.Value).Index())
            {
                var isValue = number >= label.Name.Count;
                canvas.Write(text, new(x, top + (number * EndLabel.LineHeight)), EndLabel.Size, label.Colour, bold: isValue);
            }
        }

        canvas.EndGroup();
    }

    private static void Tie(SvgCanvas canvas, OxyColor colour, ScreenPoint from, ScreenPoint to) =>
        canvas.DrawLine([from, to], colour, 1, EdgeRenderingMode.Automatic, Dots, LineJoin.Round);

    /// <summary>Where each label begins: as near to its line as the others leave it, in their order, none over another.</summary>
    public static double[] Tops(IReadOnlyList<(double Middle, double Height)> labels, double top, double bottom)
    {
        var tops = new double[labels.Count];
        var free = top;
        for (var number = 0; number < tops.Length; number++)
        {
            tops[number] = Math.Max(free, labels[number].Middle - (labels[number].Height / 2));
            free = tops[number] + labels[number].Height + Gap;
        }

        // What stands too low moves up, and moves up what is above it.
        var end = bottom;
        for (var number = tops.Length - 1; number >= 0; number--)
        {
            tops[number] = Math.Min(tops[number], end - labels[number].Height);
            end = tops[number] - Gap;
        }

        return tops;
    }
}
