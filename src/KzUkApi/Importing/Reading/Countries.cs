namespace KzUkApi.Importing.Reading;

/// <summary>How upstream files name the two countries.</summary>
internal static class Countries
{
    /// <summary>The reporter of a pair of names or codes; null where it is not the two countries.</summary>
    public static string? Reporter(string reporter, string partner) =>
        Known(reporter) is { } one && Known(partner) is { } other && one != other ? one : null;

    public static string? Known(string name) => name.Trim().ToUpperInvariant() switch
    {
        "KAZ" or "KZ" or "398" or "KAZAKHSTAN" => "KAZ",
        "GBR" or "GB" or "826" or "UNITED KINGDOM" => "GBR",
        _ => null,
    };

    /// <summary>Currency of a country, in which its rates are quoted.</summary>
    public static string Currency(string country) => country == "GBR" ? "GBP" : "KZT";
}
