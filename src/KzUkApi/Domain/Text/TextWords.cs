using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace KzUkApi.Domain.Text;

/// <summary>A folded word, and where it stands in the text as it was published.</summary>
internal readonly record struct TextWord(string Folded, int Start, int End);

/// <summary>Finds the folded words of a text (<see cref="TextFolding"/>) in the text itself.</summary>
internal static class TextWords
{
    // What a character beyond ASCII becomes between two letters: nothing (it joins them), letters, or a blank (it parts them).
    private static readonly ConcurrentDictionary<Rune, string> Known = [];

    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        var (word, start, end) = (new StringBuilder(), 0, 0);
        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(new(word.ToString(), start, end));
                word.Clear();
            }
        }

        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = place + rune.Utf16SequenceLength;
            foreach (var character in Folded(rune))
            {
                if (character == ' ')
                {
                    Close();
                    continue;
                }

                start = word.Length == 0 ? place : start;
                word.Append(character);
                end = next;
            }

            // A mark belongs to the letter before it.
            if (word.Length > 0 && end == place && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                end = next;
            }

            place = next;
        }

        Close();
        return words;
    }

    private static string Folded(Rune rune) => Known.GetOrAdd(rune, static rune => TextFolding.Fold($"a{rune}a")[1..^1]);
}
