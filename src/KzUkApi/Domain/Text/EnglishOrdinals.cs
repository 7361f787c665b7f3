using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>Numbers in a row: <c>1st</c>, <c>2nd</c>, <c>11th</c>.</summary>
internal static class EnglishOrdinals
{
    private static readonly string[] Words =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The same in words where it is at most the tenth: <c>first</c>.</summary>
    public static string InWords(int number) => number <= Words.Length ? Words[number - 1] : Of(number);

    public static string Of(long number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        });
}
