using System.Globalization;
using System.Text;

namespace KzUkApi.Domain.Text;

/// <summary>One folding for everything that is searched by words: what is stored and what is asked go through it alike.</summary>
/// <remarks>
/// Case, diacritics and the special letters of Kazakh are folded to the nearest plain letter, so that <c>Қазақстан</c> and
/// <c>казакстан</c> meet; SQL engines fold neither Cyrillic nor each the same.
/// </remarks>
internal static class TextFolding
{
    /// <summary>The folded text: lower-case letters and digits, single blanks between words, nothing else.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (IsApostrophe(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                folded.Append(Plain(char.ToLowerInvariant(character)));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words of a text; empty where it has none.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Normalize throws on half a surrogate pair, where the encoder puts a replacement character, and on U+FFFE, which is none.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', ' ');

    // Queen's and Queens are the same word to a reader who searches. U+02BC counts as a letter in Unicode.
    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC';

    // FormKD has already parted ё and й from their marks; these letters have no decomposition.
    private static char Plain(char letter) => letter switch
    {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' or 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        _ => letter,
    };
}
