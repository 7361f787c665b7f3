using System.Globalization;

namespace KzUkApi.Storage.Store;

/// <summary>A moment as the store keeps it: to the second, in UTC.</summary>
internal static class UtcTimestamp
{
    /// <summary>The present day, in UTC.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
