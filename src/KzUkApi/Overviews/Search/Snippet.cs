using System.Text;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Search;

/// <summary>The part of a record in which words were found, with these words marked.</summary>
internal static class Snippet
{
    private const string Mark = "**";
    private const string Cut = "…";

    // How much is shown before the first found word, and from it on.
    private const int Before = 50;
    private const int After = 150;

    /// <summary>Cuts the snippet from the text that has most of the words; the earlier text where several have as many.</summary>
    /// <param name="texts">The texts of a record, as published.</param>
    /// <param name="words">The folded words that were looked for.</param>
    public static string Of(IReadOnlyList<string> texts, IReadOnlyCollection<string> words)
    {
        var (text, found) = texts
            .Select(text => (Text: text, Found: Find(text, words)))
            .MaxBy(candidate => candidate.Found.Select(match => match.Word).Distinct(StringComparer.Ordinal).Count());
        if (found.Count == 0)
        {
            return string.Empty;
        }

        var densest = found.MaxBy(match => found
            .Where(other => other.Place.Start >= match.Place.Start && other.Place.End <= match.Place.Start + After)
            .Select(other => other.Word)
            .Distinct(StringComparer.Ordinal)
            .Count());
        return Marked(text, Start(text, densest.Place), End(text, densest.Place), found);
    }

    private static List<(TextWord Place, string Word)> Find(string text, IReadOnlyCollection<string> words) =>
        [
            .. from place in TextWords.Of(text)
            let word = words.FirstOrDefault(word => word == place.Folded)
                ?? words.FirstOrDefault(word =>
                    word.Length >= FullTextIndex.PrefixLength && place.Folded.StartsWith(word, StringComparison.Ordinal)
                )
                ?? words.FirstOrDefault(word => SpellingKeys.Meet(word, place.Folded))
            where word is not null
            select (place, word),
        ];

    private static string Marked(string text, int start, int end, List<(TextWord Place, string Word)> found)
    {
        var snippet = new StringBuilder(start > 0 ? Cut : string.Empty);
        var place = start;
        foreach (
            var (first, last) in Together(
                text,
                [.. found.Select(match => match.Place).Where(word => word.Start >= start && word.End <= end)]
            )
        )
        {
            snippet.Append(Plain(text[place..first])).Append(Mark).Append(Plain(text[first..last])).Append(Mark);
            place = last;
        }

        return snippet.Append(Plain(text[place..end])).Append(end < text.Length ? Cut : string.Empty).ToString();
    }

    // Words without a blank between them, as in 1.5, are marked as one.
    private static List<(int Start, int End)> Together(string text, List<TextWord> words)
    {
        var marked = new List<(int Start, int End)>();
        foreach (var word in words)
        {
            if (
                marked is [.., var last]
                && (word.Start < last.End || !text.AsSpan(last.End, word.Start - last.End).ContainsAny(' ', '\u00A0'))
            )
            {
                marked[^1] = (last.Start, Math.Max(last.End, word.End));
            }
            else
            {
                marked.Add((word.Start, word.End));
            }
        }

        return marked;
    }

    private static string Plain(string text) => text.Replace('*', '∗');

    // Whole words only, and the found one always.
    private static int Start(string text, TextWord found)
    {
        var place = found.Start - Before;
        var blank = place <= 0 ? -1 : text.IndexOf(' ', place, Before);
        return place <= 0 ? 0 : blank < 0 ? found.Start : blank + 1;
    }

    private static int End(string text, TextWord found)
    {
        var place = found.Start + After;
        return place >= text.Length ? text.Length : Math.Max(found.End, text.LastIndexOf(' ', place));
    }
}
