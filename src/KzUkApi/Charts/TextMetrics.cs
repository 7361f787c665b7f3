namespace KzUkApi.Charts;

/// <summary>
/// How wide text will be, without any font on this machine: the widths of Helvetica and its kin, with room for the
/// reader's font to be wider.
/// </summary>
internal static class TextMetrics
{
    public const string Fonts = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private const double Reserve = 1.1;
    private const double BoldReserve = 1.2;

    // Thousandths of the size, for the characters from the blank to the tilde.
    private static readonly int[] Latin =
    [
        278,
        278,
        355,
        556,
        556,
        889,
        667,
        191,
        333,
        333,
        389,
        584,
        278,
        333,
        278,
        278,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        278,
        278,
        584,
        584,
        584,
        556,
        1015,
        667,
        667,
        722,
        722,
        667,
        611,
        778,
        722,
        278,
        500,
        667,
        556,
        833,
        722,
        778,
        667,
        778,
        722,
        667,
        611,
        722,
        667,
        944,
        667,
        667,
        611,
        278,
        278,
        278,
        469,
        556,
        333,
        556,
        556,
        500,
        556,
        556,
        278,
        556,
        556,
        222,
        222,
        500,
        222,
        833,
        556,
        556,
        556,
        556,
        333,
        500,
        278,
        556,
        500,
        722,
        500,
        500,
        500,
        334,
        260,
        334,
        584,
    ];

    public static double Width(string text, double size, bool bold = false) =>
        text.Sum(WidthOf) / 1000.0 * size * (bold ? BoldReserve : Reserve);

    /// <summary>The text in lines that fit; only a word that is wider than a line by itself is broken.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, bool bold = false)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in text.Split(' ').SelectMany(word => Broken(word, size, width, bold)))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length > 0 && Width(longer, size, bold) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }

    private static IEnumerable<string> Broken(string word, double size, double width, bool bold)
    {
        while (Width(word, size, bold) > width && word.Length > 1)
        {
            var length = Enumerable.Range(1, word.Length - 1).Last(count => count == 1 || Width(word[..count], size, bold) <= width);
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }

    // Cyrillic is about as wide as wide Latin.
    private static int WidthOf(char character) =>
        character is >= ' ' and <= '~' ? Latin[character - ' '] : char.IsUpper(character) ? 730 : 580;
}
