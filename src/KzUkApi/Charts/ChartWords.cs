using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

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
            ? List([.. sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal)])
            : Codes.Datasets.Find(dataset)!.English;

    public static string Converted(string currency) => $"converted to {currency} at the average rate of each period";

    /// <summary>Words as a sentence lists them: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
