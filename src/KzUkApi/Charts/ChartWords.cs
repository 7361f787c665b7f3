using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>The words that pictures of different records share.</summary>
internal static class ChartWords
{
    public static string Frequency(string frequency) => frequency switch
    {
        Period.Year => "by year",
        Period.Quarter => "by quarter",
        _ => "by month",
    };

    /// <summary>The statistical programme, or where there is none, whose publication it is.</summary>
    public static string Programme(string? dataset, IReadOnlyList<SourceReference> sources) =>
        dataset is null
            ? ListText.Of([.. sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal)], TextLanguages.English)
            : Codes.Datasets.Find(dataset)!.English;

    public static string Converted(string currency) => $"converted to {currency} at the average rate of each period";

    /// <summary>What limits the use of the figures, each caveat once, and whether it is of all of them or of some.</summary>
    /// <param name="figures">The caveats of each figure that is shown.</param>
    public static IEnumerable<string> Caveats(IEnumerable<IReadOnlyList<string>> figures)
    {
        var all = figures.ToList();
        var counted = all.SelectMany(caveats => caveats).CountBy(caveat => caveat).OrderBy(caveat => caveat.Key, StringComparer.Ordinal);
        return counted
            .GroupBy(caveat => caveat.Value == all.Count)
            .OrderByDescending(shared => shared.Key)
            .Select(shared =>
                $"{(shared.Key ? "All" : "Some")} figures: "
                    + $"{string.Join("; ", shared.Select(caveat => CaveatText.Of(caveat.Key, TextLanguages.English)))}."
            );
    }
}
