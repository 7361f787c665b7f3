using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Text;

/// <summary>Periods and dates in words, in English, Kazakh and Russian.</summary>
internal static class PeriodText
{
    private static readonly string[] EnglishQuarters = ["first", "second", "third", "fourth"];

    /// <summary>A period by itself: <c>2021</c>, <c>January to August 2023</c>; <c>2021 год</c>; <c>2021 жыл</c>.</summary>
    public static string Of(string text, string language)
    {
        if (!Period.TryParse(text, out var period))
        {
            return text;
        }

        return language switch
        {
            TextLanguages.Russian => InRussian(period),
            TextLanguages.Kazakh => InKazakh(period),
            _ => InEnglish(period),
        };
    }

    /// <summary>
    /// A period as the time of something: <c>in 2022</c>, <c>from January to August 2023</c>, <c>в январе–августе 2023 года</c>.
    /// </summary>
    public static string During(string text, string language)
    {
        if (!Period.TryParse(text, out var period))
        {
            return text;
        }

        return language switch
        {
            TextLanguages.Russian => DuringInRussian(period),
            TextLanguages.Kazakh => DuringInKazakh(period),
            _ => period switch
            {
                { Frequency: Period.Span, Start: null } => InEnglish(period),
                { Frequency: Period.Span } => $"from {InEnglish(period)}",
                { Frequency: Period.Quarter } => $"in the {InEnglish(period)}",
                _ => $"in {InEnglish(period)}",
            },
        };
    }

    /// <summary>The end of a period as a point of time: <c>at the end of 2021</c>.</summary>
    public static string AtEnd(string text, string language)
    {
        if (!Period.TryParse(text, out var period))
        {
            return text;
        }

        var (year, month, isYear) = (period.End.Year, period.End.Month - 1, period.End.Month == 12);
        return language switch
        {
            TextLanguages.Russian => isYear ? $"на конец {year} года" : $"на конец {MonthNames.RussianGenitive[month]} {year} года",
            TextLanguages.Kazakh => isYear ? $"{year} жылдың соңында" : $"{year} жылғы {MonthNames.Kazakh[month]} айының соңында",
            _ => isYear ? $"at the end of {year}" : $"at the end of {MonthNames.English[month]} {year}",
        };
    }

    /// <summary>In Kazakh, before what is of the period: <c>2022 жылғы</c>, <c>2023 жылғы қаңтар–тамыздағы</c>.</summary>
    public static string OfInKazakh(string text) => During(text, TextLanguages.Kazakh) switch
    {
        [.. var year, ' ', 'ж', 'ы', 'л', 'ы'] => $"{year} жылғы",
        [.. var years, ' ', 'ж', 'ы', 'л', 'д', 'а', 'р', 'ы'] => $"{years} жылдардағы",
        [.., 'д' or 'т', 'а'] or [.., 'а', 'й'] => $"{During(text, TextLanguages.Kazakh)}ғы",
        var front => $"{front}гі",
    };

    private static string InEnglish(Period period) => period switch
    {
        { Frequency: Period.Month } => $"{MonthNames.English[period.End.Month - 1]} {period.End.Year}",
        { Frequency: Period.Quarter } => $"{EnglishQuarters[period.Text[^1] - '1']} quarter of {period.End.Year}",
        { Frequency: Period.Span, Start: null } => $"up to {DateText.Of(period.Text[3..], TextLanguages.English)}",
        { Frequency: Period.Span, IsOfYears: true } => $"{period.Start!.Value.Year} to {period.End.Year}",
        { Frequency: Period.Span, Start: { } start } when start.Year == period.End.Year =>
            $"{MonthNames.English[start.Month - 1]} to {MonthNames.English[period.End.Month - 1]} {period.End.Year}",
        { Frequency: Period.Span, Start: { } start } =>
            $"{MonthNames.English[start.Month - 1]} {start.Year} to {MonthNames.English[period.End.Month - 1]} {period.End.Year}",
        _ => period.Text,
    };

    private static string InRussian(Period period) => period switch
    {
        { Frequency: Period.Year } => $"{period.Text} год",
        { Frequency: Period.Quarter } => $"{period.Text[^1]}-й квартал {period.End.Year} года",
        { Frequency: Period.Month } => $"{MonthNames.Russian[period.End.Month - 1]} {period.End.Year} года",
        { Start: null } => ByInRussian(period),
        { IsOfYears: true } => $"{period.Start!.Value.Year}–{period.End.Year} годы",
        { Start: { } start } when start.Year == period.End.Year =>
            $"{MonthNames.Russian[start.Month - 1]}–{MonthNames.Russian[period.End.Month - 1]} {period.End.Year} года",
        _ => $"{MonthNames.Russian[period.Start!.Value.Month - 1]} {period.Start!.Value.Year} года – "
            + $"{MonthNames.Russian[period.End.Month - 1]} {period.End.Year} года",
    };

    private static string InKazakh(Period period) => period switch
    {
        { Frequency: Period.Year } => $"{period.Text} жыл",
        { Frequency: Period.Quarter } => $"{period.End.Year} жылғы {period.Text[^1]}-тоқсан",
        { Frequency: Period.Month } => $"{period.End.Year} жылғы {MonthNames.Kazakh[period.End.Month - 1]}",
        { Start: null } => ByInKazakh(period),
        { IsOfYears: true } => $"{period.Start!.Value.Year}–{period.End.Year} жылдар",
        { Start: { } start } when start.Year == period.End.Year =>
            $"{period.End.Year} жылғы {MonthNames.Kazakh[start.Month - 1]}–{MonthNames.Kazakh[period.End.Month - 1]}",
        _ => $"{period.Start!.Value.Year} жылғы {MonthNames.Kazakh[period.Start!.Value.Month - 1]} – "
            + $"{period.End.Year} жылғы {MonthNames.Kazakh[period.End.Month - 1]}",
    };

    private static string DuringInRussian(Period period) => period switch
    {
        { Frequency: Period.Year } => $"в {period.Text} году",
        { Frequency: Period.Quarter } => $"в {period.Text[^1]}-м квартале {period.End.Year} года",
        { Frequency: Period.Month } => $"в {MonthNames.RussianPrepositional[period.End.Month - 1]} {period.End.Year} года",
        { Start: null } => ByInRussian(period),
        { IsOfYears: true } => $"с {period.Start!.Value.Year} по {period.End.Year} год",
        { Start: { } start } when start.Year == period.End.Year =>
            $"в {MonthNames.RussianPrepositional[start.Month - 1]}–{MonthNames.RussianPrepositional[period.End.Month - 1]} "
                + $"{period.End.Year} года",
        _ => $"с {MonthNames.RussianGenitive[period.Start!.Value.Month - 1]} {period.Start!.Value.Year} года "
            + $"по {MonthNames.Russian[period.End.Month - 1]} {period.End.Year} года",
    };

    private static string DuringInKazakh(Period period) => period switch
    {
        { Frequency: Period.Year } => $"{period.Text} жылы",
        { Frequency: Period.Quarter } => $"{period.End.Year} жылғы {period.Text[^1]}-тоқсанда",
        { Frequency: Period.Month } => $"{period.End.Year} жылғы {MonthNames.KazakhLocative[period.End.Month - 1]}",
        { Start: null } => ByInKazakh(period),
        { IsOfYears: true } => $"{period.Start!.Value.Year}–{period.End.Year} жылдары",
        { Start: { } start } when start.Year == period.End.Year =>
            $"{period.End.Year} жылғы {MonthNames.Kazakh[start.Month - 1]}–{MonthNames.KazakhLocative[period.End.Month - 1]}",
        _ => $"{period.Start!.Value.Year} жылғы {MonthNames.Kazakh[period.Start!.Value.Month - 1]} – "
            + $"{period.End.Year} жылғы {MonthNames.KazakhLocative[period.End.Month - 1]}",
    };

    // The sum was published before the year or month was over, so that its end is not meant.
    private static string ByInKazakh(Period period) => EndsInMonth(period)
        ? $"{period.End.Year} жылғы {MonthNames.Kazakh[period.End.Month - 1]} айына қарай"
        : $"{period.End.Year} жылға қарай";

    private static string ByInRussian(Period period) => EndsInMonth(period)
        ? $"к {MonthNames.RussianDative[period.End.Month - 1]} {period.End.Year} года"
        : $"к {period.End.Year} году";

    // A span without a start ends with a year or a month.
    private static bool EndsInMonth(Period period) => period.Text.Length > "../YYYY".Length;
}
