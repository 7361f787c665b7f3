using System.Buffers;
using System.Globalization;
using System.Text;

namespace KzUkApi.Domain.Text;

/// <summary>What a text that comes in may be, whichever way it comes: what readers cannot see would deceive them.</summary>
internal static class TextRules
{
    /// <summary>The most characters of one text.</summary>
    public const int Longest = 10_000;

    public const string Expected =
        "a text in one line that can be seen: without control characters such as line breaks, tabs and escapes, without marks that turn "
            + "the direction of writing round, and not of invisible characters only";

    // What has no picture though its category is that of letters and symbols: fillers of Hangul, the blank of Braille.
    private static readonly int[] Blanks = [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0];

    /// <summary>What was expected of a text that is not empty, by its form and its length; null where it is right.</summary>
    public static string? Fault(string text) => FormFault(text)
        ?? (text.Length > Longest ? $"a text of at most {Longest} characters; this one has {text.Length}" : null);

    /// <summary>What was expected of texts that one text joins, whose length is that of each; null where it is right.</summary>
    public static string? FormFault(string text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? "blanks at the ends are not allowed"
        : IsSound(text) ? null
        : Expected;

    /// <summary>Whether a text is one that is taken; an empty one is.</summary>
    public static bool IsSound(ReadOnlySpan<char> text)
    {
        var seen = text.IsEmpty;
        for (var place = 0; place < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[place..], out var rune, out var length) != OperationStatus.Done || IsForbidden(rune))
            {
                return false;
            }

            seen = seen || !IsInvisible(rune);
            place += length;
        }

        return seen;
    }

    /// <summary>Whether a character leaves no trace on the page by itself.</summary>
    public static bool IsInvisible(Rune rune) => Blanks.Contains(rune.Value) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Controls and separators of lines; overrides, embeddings and isolates of direction; tags; what Unicode has as no character.
    private static bool IsForbidden(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is 0x2028 or 0x2029
            or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
            or (>= 0xE0000 and <= 0xE007F)
            or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
