using System.Globalization;
using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>Files of very many figures, which are all of one group.</summary>
internal static class ManyFigures
{
    public const string Source = "ons-allcountries-2026-06";

    /// <param name="first">The number that the first has in its id.</param>
    /// <param name="figures">How many there are.</param>
    public static string Csv(int first, int figures)
    {
        var lines = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "trade.csv"));
        var cells = Support.Csv.Cells(lines.First(line => line.Contains($",{Source},", StringComparison.Ordinal)));
        var text = new StringBuilder(lines[0]).Append('\n');
        for (var index = first; index < first + figures; index++)
        {
            cells[0] = string.Create(CultureInfo.InvariantCulture, $"one-of-many-{index:D6}");
            text.Append(Support.Csv.Line(cells)).Append('\n');
        }

        return text.ToString();
    }
}
