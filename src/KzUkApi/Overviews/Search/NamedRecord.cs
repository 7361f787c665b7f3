using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Search;

/// <summary>How well a name is met by what is typed; the first is the best.</summary>
internal enum NameMatch
{
    Beginning,
    Within,
    Words,
    None,
}

/// <summary>What is typed, folded, with at least one word.</summary>
internal sealed class TypedName(string folded)
{
    /// <summary>All of it.</summary>
    public string Text { get; } = folded;

    /// <summary>Its words, each with the keys of its other spellings.</summary>
    public IReadOnlyList<(string Text, string[] Keys)> Words { get; } =
        [.. folded.Split(' ').Select(word => (word, SpellingKeys.Patterns(word).Select(key => key.Text).ToArray()))];
}

/// <summary>A name of a record.</summary>
/// <param name="text">The name by which it is found.</param>
/// <param name="shown">The name that is shown for it.</param>
internal sealed class RecordName(string text, string shown)
{
    // Each word stands behind a blank, and the keys of its spellings behind a sign that no word has.
    private readonly string _searchable = $" {SpellingKeys.Searchable(text)}";

    public string Shown { get; } = shown;

    /// <summary>The same name, both as it is found and as it is shown, as it was called then.</summary>
    public RecordName Renamed(Func<string, string> rename) => new(rename(text), rename(Shown));

    /// <summary>
    /// The whole name begins so; from some word on it goes on so; or each word that is typed begins one of its words, or is another
    /// spelling of one.
    /// </summary>
    public NameMatch Match(TypedName typed) =>
        _searchable.AsSpan(1).StartsWith(typed.Text, StringComparison.Ordinal) ? NameMatch.Beginning
        : Has($" {typed.Text}") ? NameMatch.Within
        : typed.Words.All(word => Has($" {word.Text}") || Array.Exists(word.Keys, Has)) ? NameMatch.Words
        : NameMatch.None;

    private bool Has(string part) => _searchable.Contains(part, StringComparison.Ordinal);
}

/// <summary>A record, and every name under which it is looked for from a day on.</summary>
/// <param name="From">The first day on which it is known by these names.</param>
/// <param name="Until">The day from which it is known by others; null where these are those of today.</param>
internal sealed record NamedRecord(string Type, string Id, DateOnly From, DateOnly? Until, IReadOnlyList<RecordName> Names)
{
    /// <summary>Whether it is known by these names on a day; null for today.</summary>
    public bool IsKnown(DateOnly? asOf) => asOf is { } day ? From <= day && (Until is null || Until > day) : Until is null;

    /// <summary>The same record by other names.</summary>
    public NamedRecord Renamed(Func<string, string> rename) => this with { Names = [.. Names.Select(name => name.Renamed(rename))] };

    /// <summary>The name that is met best, the first of equal ones, and how well: a family name counts as a first name does.</summary>
    public (NameMatch Match, string Shown) Best(TypedName typed)
    {
        var (match, shown) = Names.Select(name => (Match: name.Match(typed), name.Shown)).MinBy(name => name.Match);
        return (match == NameMatch.Within && Type == RecordTypes.People ? NameMatch.Beginning : match, shown);
    }
}
