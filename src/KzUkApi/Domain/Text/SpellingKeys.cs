using System.Text;

namespace KzUkApi.Domain.Text;

/// <summary>One key for the spellings of a name in Cyrillic (Kazakh, Russian) and Latin letters: Токаев, Тоқаев, Tokayev.</summary>
/// <remarks>
/// A key is compared as a whole, beside the word itself, so that no word is lost and few words meet by chance. Words of fewer than
/// four letters have none: Kazakh <c>мен</c> is not English <c>men</c>. A Cyrillic word has a second key without the и (and Kazakh і)
/// between consonants, which Latin spellings leave out: Нұртілеу, Nurtleu.
/// </remarks>
internal static class SpellingKeys
{
    /// <summary>
    /// Rises whenever the same words are folded otherwise or get other keys, or other columns get them: every stored text that is
    /// searched is then made again at the next start.
    /// </summary>
    public const int Edition = 3;

    private const int Shortest = 4;

    // From as many letters on, the beginning of a key finds it.
    private const int ShortestBeginning = 5;

    // No folded word has it, and it is a letter to the index.
    private const char Mark = '·';

    private const string Vowels = "aeiouy";

    /// <summary>The folded words of a text, and after them their keys: what is stored to be searched.</summary>
    public static string Searchable(string text)
    {
        var folded = TextFolding.Fold(text);
        var keys = folded.Split(' ').SelectMany(Of).Select(key => $"{Mark}{key}{Mark}");
        return string.Join(' ', keys.Prepend(folded));
    }

    /// <summary>What is looked for, beside the word, in a text that was made searchable, and whether more letters may follow.</summary>
    public static IEnumerable<(string Text, bool IsBeginning)> Patterns(string word) =>
        Of(word).Select(key => key.Length < ShortestBeginning ? ($"{Mark}{key}{Mark}", false) : ($"{Mark}{key}", true));

    /// <summary>Whether a text that was made searchable has the word, as part of one of its words, or another spelling of it.</summary>
    public static bool Has(string searchable, string word) =>
        searchable.Contains(word, StringComparison.Ordinal)
        || Patterns(word).Any(key => searchable.Contains(key.Text, StringComparison.Ordinal));

    /// <summary>Whether a folded word of a text is another spelling of a word that is looked for.</summary>
    public static bool Meet(string word, string found) =>
        Of(word).ToList() is { Count: > 0 } keys
        && Of(found).Any(other =>
            keys.Any(key => key == other || (key.Length >= ShortestBeginning && other.StartsWith(key, StringComparison.Ordinal))));

    /// <summary>The keys of a folded word; none where it is short or has digits.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < Shortest || word.Any(char.IsDigit))
        {
            return [];
        }

        string[] spellings = IsCyrillic(word) ? [Latin(word), Latin(WithoutShortVowels(word))] : [word];
        return spellings.Select(Key).Where(key => key.Length >= Shortest).Distinct(StringComparer.Ordinal);
    }

    private static bool IsCyrillic(string word) => word.Any(letter => letter is >= 'а' and <= 'я');

    private static string WithoutShortVowels(string word) =>
        string.Concat(word.Where((letter, place) =>
            letter != 'и' || place == 0 || place == word.Length - 1 || IsVowel(word[place - 1]) || IsVowel(word[place + 1])));

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'ь' or 'ъ';

    private static string Latin(string word)
    {
        var latin = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            latin.Append(letter switch
            {
                'а' => "a",
                'б' => "b",
                'в' => "v",
                'г' => "g",
                'д' => "d",
                'е' or 'э' or 'є' => "e",
                'ж' => "zh",
                'з' => "z",
                'и' => "i",
                'к' => "k",
                'л' => "l",
                'м' => "m",
                'н' => "n",
                'о' => "o",
                'п' => "p",
                'р' => "r",
                'с' => "s",
                'т' => "t",
                'у' => "u",
                'ф' => "f",
                'х' => "kh",
                'ц' => "ts",
                'ч' => "ch",
                'ш' => "sh",
                'щ' => "shch",
                'ы' => "y",
                'ю' => "yu",
                'я' => "ya",
                'ь' or 'ъ' => "",
                _ => letter.ToString(),
            });
        }

        return latin.ToString();
    }

    // Tokayev and Tokaev, Yerzhan and Erzhan, Qasym, Kassym and Kasym, Zhomart and Jomart, Khassen and Hassen.
    private static string Key(string word)
    {
        var key = new StringBuilder(word.Length);
        for (var place = 0; place < word.Length; place++)
        {
            var (letter, next) = (word[place], place + 1 < word.Length ? word[place + 1] : ' ');
            var silent = letter == 'y' && next == 'e' && (place > 0 ? Vowels.Contains(word[place - 1]) : BeginsWithName(word));
            if (silent || (letter == 'h' && place > 0 && word[place - 1] == 'z'))
            {
                continue;
            }

            Append(key, (letter, next) switch
            {
                ('k', 'h') => ' ',
                ('z', 'h') => 'j',
                ('q', _) => 'k',
                ('y', _) => 'i',
                _ => letter,
            });
        }

        return key.ToString();
    }

    // Yerzhan and Yelizaveta, but neither year nor yes.
    private static bool BeginsWithName(string word) => word.Length >= 5 && !Vowels.Contains(word[2]);

    private static void Append(StringBuilder key, char letter)
    {
        var isDouble = key.Length > 0 && key[^1] == letter && (letter == 'i' || !Vowels.Contains(letter));
        if (letter != ' ' && !isDouble)
        {
            key.Append(letter);
        }
    }
}
