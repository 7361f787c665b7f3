using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>Days, months and years in words, in English, Kazakh and Russian.</summary>
internal static class DateText
{
    /// <summary>
    /// A date by itself: <c>2 October 2023</c>, <c>December 2022</c>; <c>2 октября 2023 года</c>; <c>2023 жылғы 2 қазан</c>.
    /// </summary>
    /// <param name="date">A day, month or year.</param>
    public static string Of(string date, string language)
    {
        var (year, month, day) = Parts(date);
        return language switch
        {
            TextLanguages.Russian when day > 0 => $"{day} {MonthNames.RussianGenitive[month]} {year} года",
            TextLanguages.Russian when month >= 0 => $"{MonthNames.Russian[month]} {year} года",
            TextLanguages.Russian => $"{year} год",
            TextLanguages.Kazakh when day > 0 => $"{year} жылғы {day} {MonthNames.Kazakh[month]}",
            TextLanguages.Kazakh when month >= 0 => $"{year} жылғы {MonthNames.Kazakh[month]}",
            TextLanguages.Kazakh => $"{year} жыл",
            _ when day > 0 => $"{day} {MonthNames.English[month]} {year}",
            _ when month >= 0 => $"{MonthNames.English[month]} {year}",
            _ => year,
        };
    }

    public static string Of(DateOnly day, string language) => Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language);

    /// <summary>
    /// A date as the time of something: <c>on 2 October 2023</c>, <c>in December 2022</c>; <c>в декабре 2022 года</c>;
    /// <c>2023 жылғы 2 қазанда</c>.
    /// </summary>
    /// <param name="date">A day, month or year.</param>
    public static string When(string date, string language)
    {
        var (year, month, day) = Parts(date);
        return language switch
        {
            TextLanguages.Russian when day > 0 => Of(date, language),
            TextLanguages.Russian when month >= 0 => $"в {MonthNames.RussianPrepositional[month]} {year} года",
            TextLanguages.Russian => $"в {year} году",
            TextLanguages.Kazakh when day > 0 => $"{year} жылғы {day} {MonthNames.KazakhLocative[month]}",
            TextLanguages.Kazakh when month >= 0 => $"{year} жылғы {MonthNames.KazakhLocative[month]}",
            TextLanguages.Kazakh => $"{year} жылы",
            _ => (day > 0 ? "on " : "in ") + Of(date, language),
        };
    }

    /// <summary>
    /// What lasted from one date to another: <c>20–22 November 2006</c>, <c>30 June – 1 July 2013</c>; the date alone where it ended
    /// on it, or no end is known.
    /// </summary>
    public static string Span(string first, string? last, string language) =>
        last is null || last == first ? Of(first, language) : Spanned(first, last, language, Of, Bare);

    /// <summary>The same as the time of something: <c>on 20–22 November 2006</c>; <c>2006 жылғы 20–22 қарашада</c>.</summary>
    public static string SpanWhen(string first, string? last, string language)
    {
        return last is null || last == first ? When(first, language)
            : language == TextLanguages.English ? $"{(first.Length == 10 ? "on" : "in")} {Span(first, last, language)}"
            : (language == TextLanguages.Russian && first.Length == 7 ? "в " : string.Empty) + Spanned(first, last, language, When, InTime);

        string InTime(string date, string words) => (words, date.Length) switch
        {
            (TextLanguages.Russian, 7) => Named(date, MonthNames.RussianPrepositional),
            (TextLanguages.Kazakh, _) => Named(date, date == last ? MonthNames.KazakhLocative : MonthNames.Kazakh),
            _ => Bare(date, words),
        };
    }

    /// <summary>In Kazakh, before what is of the day: <c>2013 жылғы 1 шілдедегі</c>.</summary>
    public static string OfDayInKazakh(DateOnly day)
    {
        var locative = MonthNames.KazakhLocative[day.Month - 1];
        return $"{day.Year} жылғы {day.Day} {locative}{(locative[^1] == 'е' ? "гі" : "ғы")}";
    }

    // Dates of one year need it once, days of one month the month.
    private static string Spanned(
        string first,
        string last,
        string language,
        Func<string, string, string> whole,
        Func<string, string, string> withoutYear
    )
    {
        if (first[..4] != last[..4] || first.Length != last.Length)
        {
            return $"{whole(first, language)} – {whole(last, language)}";
        }

        var both = first.Length == 10 && first[..7] == last[..7]
            ? $"{Parts(first).Day}–{withoutYear(last, language)}"
            : $"{withoutYear(first, language)} – {withoutYear(last, language)}";
        return language switch
        {
            TextLanguages.Russian => $"{both} {first[..4]} года",
            TextLanguages.Kazakh => $"{first[..4]} жылғы {both}",
            _ => $"{both} {first[..4]}",
        };
    }

    // A day or month without its year.
    private static string Bare(string date, string language) => Named(date, language switch
    {
        TextLanguages.Russian when date.Length == 10 => MonthNames.RussianGenitive,
        TextLanguages.Russian => MonthNames.Russian,
        TextLanguages.Kazakh => MonthNames.Kazakh,
        _ => MonthNames.English,
    });

    private static string Named(string date, string[] months)
    {
        var (_, month, day) = Parts(date);
        return day > 0 ? $"{day} {months[month]}" : months[month];
    }

    // The month from 0 on, -1 where there is none; the day 0 where there is none.
    private static (string Year, int Month, int Day) Parts(string date) =>
        (
            date[..4],
            date.Length >= 7 ? int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1 : -1,
            date.Length == 10 ? int.Parse(date.AsSpan(8), CultureInfo.InvariantCulture) : 0
        );
}
