using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>The words of a source for a number, which are quoted only where they say how it is qualified.</summary>
/// <remarks>A quotation of "500" under a sentence that has "more than 500" would contradict it.</remarks>
internal static class PublishedWords
{
    private static readonly Dictionary<string, string[]> OfQualifiers = new(StringComparer.Ordinal)
    {
        ["approximately"] = ["about", "around", "approximately", "nearly", "some ", "порядка", "около", "примерно", "шамамен", "жуық"],
        ["almost"] = ["almost", "nearly", "почти", "дерлік", "яқинлаш"],
        [Interval.MoreThan] = ["more than", "over ", "above", "exceed", "более", "свыше", "астам", "артық", "ошиқ"],
        [Interval.LessThan] = ["less than", "fewer than", "under ", "below", "менее", "кем "],
        [Interval.TopN] = ["top", "one of", "among", "list of"],
    };

    /// <summary>The words where they can be quoted; null where they lack the qualifier, as numbers do that were taken without it.</summary>
    public static string? Quotable(string words, string qualifier) =>
        !OfQualifiers.TryGetValue(qualifier, out var expected)
        || expected.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? words
            : null;
}
