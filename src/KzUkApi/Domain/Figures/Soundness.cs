using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>
/// Which figures may be chosen, compared and summed: those that are neither doubtful nor forecasts, had been published by the day, and
/// that no later edition had dropped by then.
/// </summary>
internal static class Soundness
{
    public static bool IsSound(string status) => status is not (Preference.Doubtful or Preference.Forecast);

    /// <summary>Whether all that is there of a fact was said before its period began; false where there is nothing.</summary>
    /// <param name="statuses">Of figures that may not be chosen.</param>
    public static bool AreForecasts(IEnumerable<string> statuses) =>
        statuses.Aggregate((bool?)null, (all, status) => all is not false && status == Preference.Forecast) is true;

    public static bool IsSound(IRanked figure, DateOnly? day) =>
        IsSound(figure.Status, figure.PublishedEnd, day) && !IsDropped(figure, day);

    /// <summary>Whether a later edition that had been published by the day no longer has the figure.</summary>
    public static bool IsDropped(IRanked figure, DateOnly? day) => figure.DroppedEnd is { } dropped && Visibility.On(day, dropped);

    /// <param name="publishedEnd">The last day that the date of publication can mean; the figure counts from it.</param>
    /// <param name="day">The day; null for all that is known today.</param>
    public static bool IsSound(string status, DateOnly publishedEnd, DateOnly? day) => IsSound(status) && Visibility.On(day, publishedEnd);
}
