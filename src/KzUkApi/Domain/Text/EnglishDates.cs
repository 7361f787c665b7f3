using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>Days, months and years as English words.</summary>
internal static class EnglishDates
{
    /// <summary>A date: <c>2 October 2023</c>, <c>December 2022</c>, <c>2017</c>.</summary>
    public static string Day(string date) => date.Length switch
    {
        10 => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        7 => DateOnly.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date,
    };

    /// <summary>A date with its preposition: <c>on 2 October 2023</c>, <c>in December 2022</c>.</summary>
    public static string When(string date) => (date.Length == 10 ? "on " : "in ") + Day(date);
}
