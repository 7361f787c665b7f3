using System.Globalization;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>Periods in few letters, as axes and labels have them: <c>2022</c>, <c>Q1 2023</c>, <c>май 2023</c>.</summary>
internal static class PeriodMark
{
    private const int LettersOfMonth = 3;

    /// <param name="month">From 0; the first of the period.</param>
    public static string Of(int year, int month, string frequency, string language) => (frequency, language) switch
    {
        (Period.Year, _) => year.ToString(CultureInfo.InvariantCulture),
        (Period.Quarter, TextLanguages.Russian) => $"{Number(month)} кв. {year}",
        (Period.Quarter, TextLanguages.Kazakh) => $"{year} ж. {Number(month)}-т.",
        (Period.Quarter, _) => $"Q{Number(month)} {year}",
        (_, TextLanguages.Russian) => $"{MonthNames.Russian[month][..LettersOfMonth]} {year}",
        (_, TextLanguages.Kazakh) => $"{MonthNames.Kazakh[month][..LettersOfMonth]} {year}",
        _ => $"{MonthNames.English[month][..LettersOfMonth]} {year}",
    };

    public static string Of(Period period, string language) =>
        Of(period.Start!.Value.Year, period.Start.Value.Month - 1, period.Frequency, language);

    private static int Number(int month) => (month / 3) + 1;
}
