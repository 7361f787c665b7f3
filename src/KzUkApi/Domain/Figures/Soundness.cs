using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>Which figures may be chosen, compared and summed: those that are not doubtful and had been published by the day.</summary>
internal static class Soundness
{
    public static bool IsSound(string status) => status != Preference.Doubtful;

    /// <param name="publishedEnd">The last day that the date of publication can mean; the figure counts from it.</param>
    /// <param name="day">The day; null for all that is known today.</param>
    public static bool IsSound(string status, DateOnly publishedEnd, DateOnly? day) => IsSound(status) && Visibility.On(day, publishedEnd);
}
