namespace KzUkApi.Domain.Periods;

/// <summary>What the public record had on a day: an event counts from its own date, a figure and a source from their publication.</summary>
internal static class Visibility
{
    /// <summary>Whether something counts by the end of the day.</summary>
    /// <param name="day">The day; null for all that is known today.</param>
    /// <param name="end">The last day that its date can mean: a partial date counts from its end.</param>
    public static bool On(DateOnly? day, DateOnly end) => day is null || end <= day;

    /// <summary>The same, where an unknown date counts from the release of the dataset.</summary>
    public static bool On(DateOnly? day, DateOnly? end, DateOnly releasedOn) => On(day, end ?? releasedOn);
}
