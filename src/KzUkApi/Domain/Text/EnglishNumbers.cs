using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>Small numbers as English words.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] UpToTen = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary><c>ten</c>, but <c>11</c>.</summary>
    public static string Cardinal(long number) =>
        number is >= 0 and <= 10 ? UpToTen[number] : number.ToString(CultureInfo.InvariantCulture);
}
