using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KzUkApi.Domain.Periods;

/// <summary>A day, month or year as a source states it, and the days it covers, both included.</summary>
/// <param name="Text">The date as published: <c>1992</c>, <c>2010-01</c> or <c>2023-10-03</c>.</param>
/// <param name="Start">The first day it can mean.</param>
/// <param name="End">The last day it can mean; from then on a partial date counts as past.</param>
internal readonly record struct PartialDate(string Text, DateOnly Start, DateOnly End)
{
    /// <summary>The forms that a partial date can take, for messages.</summary>
    public static readonly IReadOnlyList<string> Forms = ["YYYY", "YYYY-MM", "YYYY-MM-DD"];

    public static PartialDate OfDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        return text?.Length switch
        {
            4 => TryYear(text, out date),
            7 => TryMonth(text, out date),
            10 => TryDay(text, out date),
            _ => false,
        };
    }

    private static bool TryYear(string text, out PartialDate date)
    {
        var known = TryExact(text + "-01-01", out var first);
        date = known ? new(text, first, new DateOnly(first.Year, 12, 31)) : default;
        return known;
    }

    private static bool TryMonth(string text, out PartialDate date)
    {
        var known = TryExact(text + "-01", out var first);
        date = known ? new(text, first, LastOfMonth(first)) : default;
        return known;
    }

    private static bool TryDay(string text, out PartialDate date)
    {
        var known = TryExact(text, out var day);
        date = known ? new(text, day, day) : default;
        return known;
    }

    internal static DateOnly LastOfMonth(DateOnly day) =>
        new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static bool TryExact(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
