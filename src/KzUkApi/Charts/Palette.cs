using OxyPlot;

namespace KzUkApi.Charts;

/// <summary>The colours of a picture, each with its counterpart on a dark page, and what else tells lines apart.</summary>
/// <remarks>
/// Lines and the labels at their ends keep a contrast of 4.5 to one against their background. Lines differ in hue and lightness, for
/// readers who do not see red and green. Dashes and markers repeat the difference.
/// </remarks>
internal static class Palette
{
    public static readonly OxyColor Background = OxyColor.FromRgb(0xff, 0xff, 0xff);
    public static readonly OxyColor Text = OxyColor.FromRgb(0x1b, 0x1f, 0x24);
    public static readonly OxyColor Muted = OxyColor.FromRgb(0x56, 0x5d, 0x66);
    public static readonly OxyColor Grid = OxyColor.FromRgb(0xdf, 0xe3, 0xe8);
    public static readonly OxyColor Baseline = OxyColor.FromRgb(0x7d, 0x85, 0x90);

    private static readonly (OxyColor Light, string Dark, LineStyle Line, MarkerType Marker, bool Hollow)[] Lines =
    [
        (Rgb(0x0062ad), "#6cb6ff", LineStyle.Solid, MarkerType.Circle, false),
        (Rgb(0xc94f0a), "#ff9a5c", LineStyle.Dash, MarkerType.Square, false),
        (Rgb(0x00795a), "#45d4a4", LineStyle.Dot, MarkerType.Triangle, false),
        (Rgb(0x9c3587), "#e994d5", LineStyle.DashDot, MarkerType.Diamond, false),
        (Rgb(0x756500), "#e5d352", LineStyle.LongDash, MarkerType.Circle, true),
        (Rgb(0x187aa8), "#a8ecf7", LineStyle.DashDotDot, MarkerType.Square, true),
        (Rgb(0x5c5c5c), "#bcc3ca", LineStyle.DashDashDot, MarkerType.Triangle, true),
        (Rgb(0x861f1f), "#ff8d8d", LineStyle.LongDashDot, MarkerType.Diamond, true),
    ];

    private static readonly int[] Cool = [0, 2, 5, 6];
    private static readonly int[] Warm = [1, 3, 7, 4];

    // The first colour of either country comes last for the other.
    private static readonly int[] Rest = [6, 5, 4, 7, 2, 3, 0, 1];

    /// <summary>Every colour by its class, as it is on a dark page.</summary>
    public static IReadOnlyDictionary<OxyColor, (string Class, string Dark)> Classes { get; } =
        new (OxyColor Light, string Class, string Dark)[]
        {
            (Background, "bg", "#14181d"),
            (Text, "ink", "#e8ebee"),
            (Muted, "dim", "#a3abb4"),
            (Grid, "grid", "#30363d"),
            (Baseline, "base", "#868e97"),
        }
            .Concat(Lines.Select((line, number) => (line.Light, Class: $"s{number + 1}", line.Dark)))
            .ToDictionary(colour => colour.Light, colour => (colour.Class, colour.Dark));

    public static OxyColor Surplus => Lines[2].Light;

    public static OxyColor Deficit => Lines[3].Light;

    /// <summary>What happened, whichever country it is of.</summary>
    public static OxyColor Event => Lines[6].Light;

    /// <summary>How far two countries' figures lie apart.</summary>
    public static OxyColor Gap => Lines[3].Light;

    /// <summary>
    /// Recolours the picture where the reader's system is dark. It changes colours only, so nothing is lost where styles are not applied.
    /// </summary>
    public static string DarkStyle { get; } = "@media(prefers-color-scheme:dark){" + string.Concat(
        Classes.Values.Select(colour => $".f-{colour.Class}{{fill:{colour.Dark}}}.k-{colour.Class}{{stroke:{colour.Dark}}}")) + "}";

    /// <summary>
    /// The number of the colour of each series: cool colours for the figures of the United Kingdom, warm ones for those of Kazakhstan,
    /// the same first colour for a country in every picture.
    /// </summary>
    public static IReadOnlyList<int> NumbersOf(IReadOnlyList<string?> countries)
    {
        var free = Enumerable.Range(0, Lines.Length).ToHashSet();
        var numbers = new int[countries.Count];
        foreach (var (place, country) in countries.Index().OrderBy(one => one.Item is null))
        {
            var wished = country switch { "GBR" => Cool.Concat(Rest), "KAZ" => Warm.Concat(Rest), _ => Enumerable.Range(0, Lines.Length) };
            numbers[place] = wished.First(free.Contains);
            free.Remove(numbers[place]);
        }

        return numbers;
    }

    /// <summary>Gives the line its colour, and where it is not alone its dashes.</summary>
    /// <param name="number">Its number in the picture, from 0.</param>
    /// <param name="isAlone">Whether nothing else is drawn, so that dashes would tell nothing.</param>
    public static void Dress(BoundedLine line, int number, bool isAlone = false)
    {
        var (colour, _, style, marker, hollow) = Lines[number];
        line.Color = colour;
        line.LineStyle = isAlone ? LineStyle.Solid : style;
        line.StrokeThickness = line.HasMarkers ? 2 : 1.5;
        line.MarkerType = line.HasMarkers ? marker : MarkerType.None;
        line.MarkerFill = hollow ? Background : colour;
        line.MarkerStroke = colour;
        line.MarkerStrokeThickness = hollow ? 1.5 : 0;
        line.MarkerSize = 3.5;
    }

    /// <summary>The colour of a line.</summary>
    public static OxyColor ColourOf(int number) => Lines[number].Light;

    private static OxyColor Rgb(uint colour) => OxyColor.FromUInt32(0xff000000 | colour);
}
