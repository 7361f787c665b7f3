using System.Text.RegularExpressions;

namespace KzUkApi.Domain.Text;

/// <summary>Marks in a sentence that say on which record a part of it rests.</summary>
/// <remarks>A mark is an id between ⟦ and ⟧, which stand in no text. It is taken out, or becomes the number of a reference.</remarks>
internal static partial class CitationMarks
{
    [GeneratedRegex("⟦([^⟧]+)⟧")]
    private static partial Regex Mark { get; }

    public static string Of(string id) => $"⟦{id}⟧";

    public static string WithoutMarks(string text) => Mark.Replace(text, string.Empty);

    public static string Replace(string text, Func<string, string> reference) =>
        Mark.Replace(text, match => reference(match.Groups[1].Value));

    /// <summary>The ids in a text, each once, in the order in which they appear.</summary>
    public static IReadOnlyList<string> Ids(string text) =>
        [.. Mark.Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
}
