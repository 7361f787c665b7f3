using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Numbers, days and periods as English words.</summary>
internal static class EnglishText
{
    private const int MostDecimals = 2;

    /// <summary>A figure with its qualifier and unit: <c>more than 16 billion US dollars</c>.</summary>
    public static string Of(BriefingFigure figure) =>
        $"{AmountText.Qualifier(figure.Qualifier, TextLanguages.English)}{Number(figure.Value, figure.Precision)} {UnitWords.Name(figure.Unit)}"
        + (
            figure.Converted is { } converted && converted.RateMethod != Conversion.SameCurrency
                ? $" (about {Number(converted.Value, Rounded(converted.Value))} {UnitWords.Name(converted.Currency)})"
                : string.Empty
        );

    /// <summary>A number to its last published digit: <c>1.8 billion</c>, <c>384.3 million</c>, <c>1,160,306</c>.</summary>
    public static string Number(long value, long precision)
    {
        if (value < 0)
        {
            return $"minus {Number(-value, precision)}";
        }

        foreach (var (size, name) in ((long, string)[])[(1_000_000_000, "billion"), (1_000_000, "million")])
        {
            var decimals = Decimals(size, precision);
            if (Math.Abs(value) >= size && decimals <= MostDecimals)
            {
                return ((decimal)value / size).ToString($"#,##0.{new string('0', decimals)}", CultureInfo.InvariantCulture) + " " + name;
            }
        }

        return value.ToString("#,##0", CultureInfo.InvariantCulture);
    }

    /// <summary>What a figure of direct investment measures, and when.</summary>
    public static string DirectInvestment(BriefingFigure figure) => figure.Kind switch
    {
        InvestmentMeasure.NetInflow => $"net inflow of British direct investment {During(figure.Period)}",
        InvestmentMeasure.InwardStock => $"stock of British direct investment at the end of {figure.Period}",
        _ => $"gross inflow of British direct investment {During(figure.Period)}",
    };

    public static string Day(string date) => DateText.Of(date, TextLanguages.English);

    public static string Day(DateOnly day) => DateText.Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), TextLanguages.English);

    public static string LastReported(string? date) => date is null ? string.Empty : $", last reported {When(date)}";

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public static string When(string date) => DateText.When(date, TextLanguages.English);

    /// <summary>
    /// A period with its preposition: <c>in 2022</c>, <c>from January to August 2023</c>, <c>from 2005 to
    /// 2022</c>, <c>up to 2025</c>.
    /// </summary>
    public static string During(string period)
    {
        var ends = period.Split('/');
        return ends switch
        {
            ["..", var to] => $"up to {to}",
            [{ Length: 7 } from, { Length: 7 } to] when from[..4] == to[..4] => $"from {Month(from, "MMMM")} to {Month(to, "MMMM yyyy")}",
            [{ Length: 7 } from, { Length: 7 } to] => $"from {Month(from, "MMMM yyyy")} to {Month(to, "MMMM yyyy")}",
            [var from, var to] => $"from {from} to {to}",
            [{ Length: 7 } month] when month[5] != 'Q' => $"in {Month(month, "MMMM yyyy")}",
            _ => $"in {period}",
        };
    }

    /// <summary>Parts with commas, and <c>and</c> before the last.</summary>
    public static string Enumerate(IReadOnlyList<string> parts) => ListText.Of(parts, TextLanguages.English);

    public static string Cardinal(long number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // Three significant digits: a converted figure claims no more.
    private static long Rounded(long value) =>
        (long)Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, Math.Abs((double)value)))) - 2));

    private static int Decimals(long size, long precision)
    {
        var decimals = 0;
        for (var digit = size; digit > precision; digit /= 10)
        {
            decimals++;
        }

        return decimals;
    }

    private static string Month(string month, string format) =>
        DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture).ToString(format, CultureInfo.InvariantCulture);
}
