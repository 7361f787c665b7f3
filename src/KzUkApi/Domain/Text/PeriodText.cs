using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Text;

/// <summary>Periods and dates in words, in English, Kazakh and Russian.</summary>
internal static class PeriodText
{
    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Kazakh =
    [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ];

    private static readonly string[] Russian =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    // With the number of a day.
    private static readonly string[] RussianGenitive =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    /// <summary>A period by itself: <c>2021</c>, <c>January to August 2023</c>; <c>2021 год</c>; <c>2021 жыл</c>.</summary>
    public static string Of(string text, string language)
    {
        if (!Period.TryParse(text, out var period))
        {
            return text;
        }

        return language switch
        {
            "ru" => InRussian(period),
            "kk" => InKazakh(period),
            _ => InEnglish(period),
        };
    }

    /// <summary>
    /// A date with its preposition, as it follows "published": <c>on 25 September 2026</c>, <c>25 сентября 2026 года</c>.
    /// </summary>
    /// <param name="date">A day, month or year.</param>
    public static string When(string date, string language)
    {
        var (year, month) = (date[..4], date.Length >= 7 ? int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1 : -1);
        var day = date.Length == 10 ? date[8..].TrimStart('0') : null;
        return language switch
        {
            "ru" when day is not null => $"{day} {RussianGenitive[month]} {year} года",
            "ru" when month >= 0 => $"{Russian[month]} {year} года",
            "ru" => $"{year} год",
            "kk" when day is not null => $"{year} жылғы {day} {Kazakh[month]}",
            "kk" when month >= 0 => $"{year} жылғы {Kazakh[month]}",
            "kk" => $"{year} жыл",
            _ => EnglishDates.When(date),
        };
    }

    private static string InEnglish(Period period) => period switch
    {
        { Frequency: Period.Month } => $"{English[period.End.Month - 1]} {period.End.Year}",
        { Frequency: Period.Span, Start: null } => $"the time up to {period.Text[3..]}",
        { Frequency: Period.Span, IsOfYears: true } => $"{period.Start!.Value.Year} to {period.End.Year}",
        { Frequency: Period.Span, Start: { } start } when start.Year == period.End.Year =>
            $"{English[start.Month - 1]} to {English[period.End.Month - 1]} {period.End.Year}",
        { Frequency: Period.Span, Start: { } start } =>
            $"{English[start.Month - 1]} {start.Year} to {English[period.End.Month - 1]} {period.End.Year}",
        _ => period.Text,
    };

    private static string InRussian(Period period) => period switch
    {
        { Frequency: Period.Year } => $"{period.Text} год",
        { Frequency: Period.Quarter } => $"{period.Text[^1]}-й квартал {period.End.Year} года",
        { Frequency: Period.Month } => $"{Russian[period.End.Month - 1]} {period.End.Year} года",
        { Start: null } => $"период по {period.End.Year} год",
        { IsOfYears: true } => $"{period.Start!.Value.Year}–{period.End.Year} годы",
        { Start: { } start } when start.Year == period.End.Year =>
            $"{Russian[start.Month - 1]}–{Russian[period.End.Month - 1]} {period.End.Year} года",
        _ => $"{Russian[period.Start!.Value.Month - 1]} {period.Start!.Value.Year} года – "
            + $"{Russian[period.End.Month - 1]} {period.End.Year} года",
    };

    private static string InKazakh(Period period) => period switch
    {
        { Frequency: Period.Year } => $"{period.Text} жыл",
        { Frequency: Period.Quarter } => $"{period.End.Year} жылғы {period.Text[^1]}-тоқсан",
        { Frequency: Period.Month } => $"{period.End.Year} жылғы {Kazakh[period.End.Month - 1]}",
        { Start: null } => $"{period.End.Year} жылға дейінгі кезең",
        { IsOfYears: true } => $"{period.Start!.Value.Year}–{period.End.Year} жылдар",
        { Start: { } start } when start.Year == period.End.Year =>
            $"{period.End.Year} жылғы {Kazakh[start.Month - 1]}–{Kazakh[period.End.Month - 1]}",
        _ => $"{period.Start!.Value.Year} жылғы {Kazakh[period.Start!.Value.Month - 1]} – "
            + $"{period.End.Year} жылғы {Kazakh[period.End.Month - 1]}",
    };
}
