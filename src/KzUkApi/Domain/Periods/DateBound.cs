using System.Diagnostics.CodeAnalysis;

namespace KzUkApi.Domain.Periods;

/// <summary>A value of <c>from</c> or <c>to</c>: a year, quarter, month or day, and the days it covers.</summary>
/// <param name="Start">What <c>from</c> means by it.</param>
/// <param name="End">What <c>to</c> means by it.</param>
internal readonly record struct DateBound(DateOnly Start, DateOnly End)
{
    public static readonly IReadOnlyList<string> Forms = ["YYYY", "YYYY-Qn", "YYYY-MM", "YYYY-MM-DD"];

    public static bool TryParse([NotNullWhen(true)] string? text, out DateBound bound)
    {
        bound = default;
        if (PartialDate.TryParse(text, out var date))
        {
            bound = new(date.Start, date.End);
            return true;
        }

        if (text is null || !Period.TryParse(text, out var period) || period is not { Frequency: Period.Quarter, Start: { } start })
        {
            return false;
        }

        bound = new(start, period.End);
        return true;
    }
}
