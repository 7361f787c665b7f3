using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>What stands before and after a number in a sentence of English.</summary>
internal static class EnglishNumbers
{
    /// <summary>How a number is qualified, with a blank after it; empty for an exact one.</summary>
    public static string Qualifier(string qualifier) => qualifier switch
    {
        "approximately" => "about ",
        Interval.MoreThan => "more than ",
        Interval.LessThan => "less than ",
        _ => string.Empty,
    };

    /// <summary>A currency in words; any other unit as it is.</summary>
    public static string Unit(string unit) => unit switch
    {
        "USD" => "US dollars",
        "EUR" => "euros",
        "GBP" => "pounds",
        "KZT" => "tenge",
        _ => unit,
    };
}
