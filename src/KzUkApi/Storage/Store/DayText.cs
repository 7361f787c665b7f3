using System.Globalization;

namespace KzUkApi.Storage.Store;

/// <summary>A day as the store keeps it: as text, <c>2026-11-30</c>.</summary>
internal static class DayText
{
    public const string Format = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    /// <summary>A value as the store keeps it: days as text, and all else as it is.</summary>
    public static object? Stored(object? value) => value is DateOnly day ? Of(day) : value;
}
