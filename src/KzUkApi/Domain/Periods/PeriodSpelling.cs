using System.Globalization;
using System.Text.RegularExpressions;

namespace KzUkApi.Domain.Periods;

/// <summary>Common spellings of periods that are not the dataset's, as other services and languages have them.</summary>
internal static partial class PeriodSpelling
{
    /// <summary>The dataset's spelling of what is probably meant; null where no period is.</summary>
    /// <remarks>
    /// Read are <c>2023Q1</c>, <c>Q1 2023</c>, <c>2023M05</c>, <c>202305</c>, <c>2023-5</c>, <c>05/2023</c>, <c>2023-H1</c> (the span of
    /// its months), <c>2023-2024</c> (the span of both years), and <c>2023/24</c>, alone or after <c>fiscal</c> or <c>FY</c>: the British
    /// fiscal year, from April to March.
    /// </remarks>
    public static string? Nearest(string text)
    {
        var spelling = text.Trim();
        return Spelled(spelling) is { } period && Period.TryParse(period, out var read) ? read.Text : null;
    }

    /// <summary>The day, as YYYY-MM-DD, that is probably meant; null where none is.</summary>
    /// <remarks>
    /// Read are <c>20231003</c>, <c>2023/10/03</c>, <c>2023.10.3</c>, <c>03.10.2023</c>, and a moment of a day
    /// (<c>2023-10-03T09:30:00Z</c>).
    /// </remarks>
    public static string? NearestDay(string text)
    {
        var parts = Day().Match(text.Trim()).Groups;
        var day = string.Join('-', parts["year"].Value, parts["month"].Value.PadLeft(2, '0'), parts["day"].Value.PadLeft(2, '0'));
        return PartialDate.TryParse(day, out _) ? day : null;
    }

    private static string? Spelled(string text) =>
        Years().Match(text) is { Success: true } years ? OfYears(years)
        : Part().Match(text) is { Success: true } part
            ? OfPart(part.Groups["year"].Value, part.Groups["kind"].Value, part.Groups["number"].Value)
        : PartFirst().Match(text) is { Success: true } first
            ? OfPart(first.Groups["year"].Value, first.Groups["kind"].Value, first.Groups["number"].Value)
        : Month().Match(text) is { Success: true } month ? OfMonth(month.Groups["year"].Value, month.Groups["month"].Value)
        : MonthFirst().Match(text) is { Success: true } reversed ? OfMonth(reversed.Groups["year"].Value, reversed.Groups["month"].Value)
        : null;

    private static string? OfPart(string year, string kind, string number) => (char.ToUpperInvariant(kind[0]), number.TrimStart('0')) switch
    {
        ('Q', "1" or "2" or "3" or "4") => $"{year}-Q{number.TrimStart('0')}",
        ('H' or 'S', "1") => $"{year}-01/{year}-06",
        ('H' or 'S', "2") => $"{year}-07/{year}-12",
        ('M', _) => OfMonth(year, number),
        _ => null,
    };

    private static string OfMonth(string year, string month) => $"{year}-{month.PadLeft(2, '0')}";

    private static string? OfYears(Match match)
    {
        var (first, second) = (int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), match.Groups["second"].Value);
        var isNext = second == Text(first + 1)[^second.Length..];
        return isNext && (second.Length == 2 || match.Groups["word"].Length > 0) ? $"{Text(first)}-04/{Text(first + 1)}-03"
            : second.Length == 4 ? $"{Text(first)}/{second}"
            : null;
    }

    private static string Text(int year) => year.ToString("d4", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<word>fiscal(\s*year)?|financial\s*year|FY)?\s*(?<year>[0-9]{4})\s*[/-]\s*(?<second>[0-9]{2}|[0-9]{4})$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[\s_-]?(?<kind>[QMHS])[\s-]?(?<number>[0-9]{1,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<kind>[QMHS])(?<number>[0-9]{1,2})[\s/-]?(?<year>[0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex PartFirst();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[\s./_-]?(?<month>[0-9]{1,2})$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[\s./-](?<year>[0-9]{4})$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"^((?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})|(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})"
            + @"|(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4}))([T ][0-9:.,Z+-]*)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
