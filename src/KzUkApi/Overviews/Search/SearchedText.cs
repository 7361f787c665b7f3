using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Search;

/// <summary>A word of a text, and which of the words that are looked for it is.</summary>
internal sealed record FoundWord(TextWord Place, IReadOnlyList<string> Words);

/// <summary>A text of a record in which words are looked for.</summary>
internal sealed class SearchedText
{
    /// <param name="words">The folded words that are looked for.</param>
    public SearchedText(string text, IReadOnlyCollection<string> words)
    {
        Text = text;
        Found =
        [
            .. TextWords.Of(text)
                .Select(place => new FoundWord(place, [.. words.Where(word => IsFound(word, place.Folded))]))
                .Where(found => found.Words.Count > 0),
        ];
    }

    public string Text { get; }

    public IReadOnlyList<FoundWord> Found { get; }

    /// <summary>Whether it has more Latin letters than Cyrillic ones.</summary>
    public bool IsLatin => Text.Count(char.IsAsciiLetter) >= Text.Count(letter => letter is >= '\u0400' and <= '\u04FF');

    /// <summary>The found words that stand wholly between two places.</summary>
    public IEnumerable<FoundWord> Within(int start, int end) =>
        Found.Where(found => found.Place.Start >= start && found.Place.End <= end);

    /// <summary>The text around a word, as far as it is not shown yet; whole words only, and the found one always.</summary>
    public Passage Around(TextWord word, int before, int after, IEnumerable<Passage> shown)
    {
        var (start, end) = (Start(word, before), End(word, after));
        foreach (var other in shown)
        {
            (start, end) = other.End <= word.Start ? (Math.Max(start, other.End), end) : (start, Math.Min(end, other.Start));
        }

        return new(this, start, end);
    }

    // As the index finds it: the word, the beginning of a longer one, another spelling.
    private static bool IsFound(string word, string folded) =>
        word == folded
        || (word.Length >= FullTextIndex.PrefixLength && folded.StartsWith(word, StringComparison.Ordinal))
        || SpellingKeys.Meet(word, folded);

    private int Start(TextWord word, int before)
    {
        var place = word.Start - before;
        var blank = place <= 0 ? -1 : Text.IndexOf(' ', place, before);
        return place <= 0 ? 0 : blank < 0 ? word.Start : blank + 1;
    }

    private int End(TextWord word, int after)
    {
        var place = word.Start + after;
        return place >= Text.Length ? Text.Length : Math.Max(word.End, Text.LastIndexOf(' ', place));
    }
}

/// <summary>A part of a text that is shown.</summary>
internal sealed record Passage(SearchedText Of, int Start, int End)
{
    public IEnumerable<FoundWord> Found => Of.Within(Start, End);

    /// <summary>Where found words stand in the text; those without a blank between them, as in 1.5, are one.</summary>
    public IReadOnlyList<(int Start, int End)> Marks()
    {
        var marks = new List<(int Start, int End)>();
        foreach (var word in Found.Select(found => found.Place))
        {
            if (
                marks is [.., var last]
                && (word.Start < last.End || !Of.Text.AsSpan(last.End, word.Start - last.End).ContainsAny(' ', '\u00A0'))
            )
            {
                marks[^1] = (last.Start, Math.Max(last.End, word.End));
            }
            else
            {
                marks.Add((word.Start, word.End));
            }
        }

        return marks;
    }
}
