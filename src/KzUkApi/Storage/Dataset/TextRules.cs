using System.Buffers;

namespace KzUkApi.Storage.Dataset;

/// <summary>What holds for every text of the dataset.</summary>
internal static class TextRules
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl),
    ]);

    /// <summary>What was expected of a text that is not empty; null where it is right.</summary>
    public static string? Fault(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? "blanks at the ends are not allowed"
        : text.AsSpan().IndexOfAny(Controls) >= 0
            ? "a text in one line, without control characters such as line breaks, tabs and escapes"
        : null;
}
