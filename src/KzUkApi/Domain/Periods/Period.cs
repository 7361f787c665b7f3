using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KzUkApi.Domain.Periods;

/// <summary>The reference period of a figure: a year, quarter, month, or span of months or years; both ends included.</summary>
/// <param name="Text">
/// The period in the dataset's spelling, for example <c>2022</c>, <c>2023-Q1</c>, <c>2023-01/2023-08</c>, <c>../2013</c>.
/// </param>
/// <param name="Frequency"><c>A</c>, <c>Q</c>, <c>M</c> or <c>span</c>.</param>
/// <param name="Start">The first day; null where the source does not state the start.</param>
/// <param name="End">The last day.</param>
internal readonly partial record struct Period(string Text, string Frequency, DateOnly? Start, DateOnly End)
{
    public const string Year = "A";
    public const string Quarter = "Q";
    public const string Month = "M";
    public const string Span = "span";

    private const string OpenStart = "..";

    /// <summary>The forms that a period can take, for messages.</summary>
    public static readonly IReadOnlyList<string> Forms =
        ["YYYY", "YYYY-Qn", "YYYY-MM", "YYYY/YYYY", "YYYY-MM/YYYY-MM", "../YYYY", "../YYYY-MM"];

    /// <summary>Reads the dataset's spelling; <c>2023-q1</c> is read as <c>2023-Q1</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return text is not null && (slash < 0 ? TryUnit(text, out period) : TrySpan(text[..slash], text[(slash + 1)..], out period));
    }

    private static bool TryUnit(string text, out Period period)
    {
        period = default;
        if (TryQuarter(text, out period))
        {
            return true;
        }

        if (text.Length > 7 || !PartialDate.TryParse(text, out var date))
        {
            return false;
        }

        period = new(text, text.Length == 4 ? Year : Month, date.Start, date.End);
        return true;
    }

    // One form a quarter: 2023-Q1; Q0, Q5 and a bare Q are no quarters.
    private static bool TryQuarter(string text, out Period period)
    {
        period = default;
        if (text.Length != 7 || text[4] != '-' || text[5] is not ('Q' or 'q') || text[6] is < '1' or > '4'
            || !PartialDate.TryParse(text[..4], out var year))
        {
            return false;
        }

        var first = year.Start.AddMonths((text[6] - '1') * 3);
        period = new(
            string.Create(CultureInfo.InvariantCulture, $"{text[..4]}-Q{text[6]}"),
            Quarter,
            first,
            PartialDate.LastOfMonth(first.AddMonths(2))
        );
        return true;
    }

    // Both ends in the same unit; the same unit twice is that unit, not a span, and is refused.
    private static bool TrySpan(string from, string to, out Period period)
    {
        period = default;
        if (to.Length > 7 || !PartialDate.TryParse(to, out var end))
        {
            return false;
        }

        var text = $"{from}/{to}";
        if (from == OpenStart)
        {
            period = new(text, Span, null, end.End);
            return true;
        }

        if (from.Length != to.Length || !PartialDate.TryParse(from, out var start) || start.Start >= end.Start)
        {
            return false;
        }

        period = new(text, Span, start.Start, end.End);
        return true;
    }
}
