using System.Collections.Frozen;
using F23.StringSimilarity;

namespace KzUkApi.Domain.CodeLists;

/// <summary>A list of codes. Input is compared without regard to case; output keeps the dataset's spelling.</summary>
internal sealed class CodeList
{
    private static readonly OptimalStringAlignment Distance = new();

    private readonly FrozenDictionary<string, Code> _bySpelling;
    private readonly Lazy<FrozenDictionary<string, string>> _byLabel;

    public CodeList(string id, string title, IReadOnlyList<Code> codes)
    {
        Id = id;
        Title = title;
        Codes = codes;
        _bySpelling = codes.ToFrozenDictionary(code => code.Value, StringComparer.OrdinalIgnoreCase);
        _byLabel = new(() => ByLabel(codes));
    }

    /// <summary>The id under which <c>/codelists/{id}</c> serves the list.</summary>
    public string Id { get; }

    public string Title { get; }

    /// <summary>The title of a list that stands with its table; null where <see cref="CodeListTitles"/> has it.</summary>
    public (string Kazakh, string Russian)? Translations { get; init; }

    public IReadOnlyList<Code> Codes { get; }

    public IEnumerable<string> Values => Codes.Select(code => code.Value);

    public bool Contains(string spelling) => _bySpelling.ContainsKey(spelling);

    /// <summary>The code that a spelling stands for, or null where the list has none.</summary>
    public Code? Find(string spelling) => _bySpelling.GetValueOrDefault(spelling);

    /// <summary>The label of a code in a language, in English where it has none there; the code itself where the list has none.</summary>
    public string Label(string code, string language) => Find(code)?.Label(language).Text ?? code;

    /// <summary>The parts of a comma-separated value, trimmed; null where there is no value.</summary>
    public static string[]? Split(string? commaSeparated) =>
        commaSeparated?.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>
    /// The code that is meant by a word which is none: by a common spelling, by a label in any language, or mistyped; null where none is
    /// near.
    /// </summary>
    public string? Nearest(string spelling) =>
        CommonSpellings.Codes.Meant(spelling, [.. Values]).FirstOrDefault()
        ?? _byLabel.Value.GetValueOrDefault(CommonSpellings.Key(spelling))
        ?? Nearest(spelling, Values);

    /// <summary>The candidate that a mistyped word most probably means, or null where none is near.</summary>
    /// <remarks>
    /// Counts edits by optimal string alignment, case ignored; less than half of the longer word may differ, and
    /// one letter of a short code.
    /// </remarks>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        const int longestWorthComparing = 80;
        if (word.Length is 0 or > longestWorthComparing)
        {
            return null;
        }

        var lowered = word.ToLowerInvariant();
        var (best, distance) = candidates
            .Select(candidate => (candidate, Distance.Distance(lowered, candidate.ToLowerInvariant())))
            .DefaultIfEmpty((string.Empty, double.MaxValue))
            .MinBy(pair => pair.Item2);
        var longer = Math.Max(word.Length, best.Length);
        return distance < longer / 2.0 || (longer <= 3 && distance <= 1) ? best : null;
    }

    private static FrozenDictionary<string, string> ByLabel(IReadOnlyList<Code> codes) => codes
        .SelectMany(code => new[] { code.English, code.Kazakh, code.Russian }.OfType<string>().Select(label => (label, code.Value)))
        .Select(pair => (Key: CommonSpellings.Key(pair.label), pair.Value))
        .Where(pair => pair.Key.Length > 0)
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
