using System.Text;

namespace KzUkApi.Overviews.Search;

/// <summary>The part of a record in which words were found.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Matches">Where found words stand in it: start and length of each, in UTF-16 code units.</param>
internal sealed record Snippet(string Text, IReadOnlyList<IReadOnlyList<int>> Matches)
{
    private const string Between = " · ";
    private const string Cut = "…";
    private const int MostPassages = 4;

    // How much is shown before the first found word, and from it on: of the first passage, and of each that follows.
    private static readonly (int Before, int After) Wide = (50, 150);
    private static readonly (int Before, int After) Narrow = (20, 60);

    /// <summary>Cuts the snippet where most of the words stand, the earlier text where as many stand in several.</summary>
    /// <remarks>Words that are missing in it follow from elsewhere, but never from a text in another script.</remarks>
    /// <param name="texts">The texts of a record, as published, each in one language.</param>
    /// <param name="words">The folded words that were looked for.</param>
    public static Snippet Of(IReadOnlyList<string> texts, IReadOnlyCollection<string> words)
    {
        var searched = texts.Select(text => new SearchedText(text, words)).Where(text => text.Found.Count > 0).ToList();
        var missing = words.ToHashSet(StringComparer.Ordinal);
        var passages = new List<Passage>();
        while (passages.Count < MostPassages && Next(searched, missing, passages) is { } next)
        {
            passages.Add(next);
            missing.ExceptWith(next.Found.SelectMany(found => found.Words));
        }

        return Joined(passages);
    }

    private static Passage? Next(List<SearchedText> texts, HashSet<string> missing, List<Passage> taken)
    {
        var (before, after) = taken.Count == 0 ? Wide : Narrow;
        var candidates =
            from text in texts
            where taken.Count == 0 || text == taken[0].Of || (text.IsLatin && taken[0].Of.IsLatin)
            from found in text.Found
            where found.Words.Any(missing.Contains)
            select new
            {
                Text = text,
                found.Place,
                Words = text.Within(found.Place.Start, found.Place.Start + after)
                    .SelectMany(near => near.Words)
                    .Where(missing.Contains)
                    .Distinct(StringComparer.Ordinal)
                    .Count(),
            };
        return candidates.MaxBy(candidate => candidate.Words) is { } best
            ? best.Text.Around(best.Place, before, after, taken.Where(passage => passage.Of == best.Text))
            : null;
    }

    private static Snippet Joined(List<Passage> passages)
    {
        var (text, matches) = (new StringBuilder(), new List<IReadOnlyList<int>>());
        foreach (var passage in passages)
        {
            var whole = passage.Of.Text;
            text.Append(text.Length > 0 ? Between : string.Empty).Append(passage.Start > 0 ? Cut : string.Empty);
            var moved = text.Length - passage.Start;
            matches.AddRange(passage.Marks().Select(mark => (IReadOnlyList<int>)[mark.Start + moved, mark.End - mark.Start]));
            text.Append(whole, passage.Start, passage.End - passage.Start).Append(passage.End < whole.Length ? Cut : string.Empty);
        }

        return new(text.ToString(), matches);
    }
}
