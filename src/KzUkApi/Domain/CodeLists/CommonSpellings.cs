using System.Collections.Frozen;
using System.Text.Json;

namespace KzUkApi.Domain.CodeLists;

/// <summary>
/// What other services, languages and people call what has another name here: <c>spellings.json</c> has it for parameters, orders and
/// codes. Nothing is accepted for it; an error names what is meant.
/// </summary>
internal sealed class CommonSpellings
{
    private const string Resource = "Spellings.spellings.json";

    public static readonly CommonSpellings Parameters = new("parameters");
    public static readonly CommonSpellings Orders = new("orders");
    public static readonly CommonSpellings Codes = new("codes");

    private readonly FrozenDictionary<string, string[]> _meant;

    private CommonSpellings(string part)
    {
        using var stream = typeof(CommonSpellings).Assembly.GetManifestResourceStream(Resource)!;
        using var table = JsonDocument.Parse(stream);
        (string Name, string Spelling)[] pairs =
        [
            .. from entry in table.RootElement.GetProperty(part).EnumerateObject()
            from spelling in entry.Value.EnumerateArray()
            select (entry.Name, Key(spelling.GetString()!)),
        ];
        Names = [.. pairs.Select(pair => pair.Name).Distinct(StringComparer.Ordinal)];
        _meant = pairs
            .GroupBy(pair => pair.Spelling, pair => pair.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(meant => meant.Key, meant => meant.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The names and codes of this service that the table has, in its order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Everything that is written for them.</summary>
    public IReadOnlyCollection<string> Spellings => _meant.Keys;

    /// <summary>
    /// The candidate that is meant by a word: the one that differs by case and signs only, else the first of the table that it is a
    /// common spelling of, else the one that is probably mistyped; null where none is near.
    /// </summary>
    public string? Nearest(string word, IReadOnlyCollection<string> candidates) =>
        Same(word, candidates) ?? Meant(word, candidates).FirstOrDefault() ?? CodeList.Nearest(word, candidates);

    /// <summary>The candidates that a word is a common spelling of, in the order of the table.</summary>
    public IEnumerable<string> Meant(string word, IReadOnlyCollection<string> candidates) =>
        _meant.GetValueOrDefault(Key(word), []).Where(name => candidates.Contains(name, StringComparer.Ordinal));

    /// <summary>A word without what does not tell spellings apart: case, blanks, hyphens, underlines, points and brackets.</summary>
    public static string Key(string word) =>
        string.Concat(word.Where(letter => char.IsLetterOrDigit(letter) || char.IsSymbol(letter)).Select(char.ToLowerInvariant));

    private static string? Same(string word, IReadOnlyCollection<string> candidates) =>
        Key(word) is { Length: > 0 } key ? candidates.FirstOrDefault(candidate => Key(candidate) == key) : null;
}
