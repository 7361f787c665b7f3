namespace KzUkApi.Domain.Text;

/// <summary>The form of a noun that a number asks for.</summary>
internal enum PluralForm
{
    One,
    Few,
    Many,
    Fraction,
}

/// <summary>The cardinal plural rules of English, Kazakh and Russian, as in the Unicode CLDR.</summary>
internal static class PluralForms
{
    /// <param name="number">The number as it is shown, rounded and without its sign.</param>
    /// <param name="decimals">How many decimals are shown: 1.0 is no singular.</param>
    /// <param name="language"><c>en</c>, <c>kk</c> or <c>ru</c>.</param>
    public static PluralForm Of(decimal number, int decimals, string language) => (language, decimals) switch
    {
        (_, > 0) => PluralForm.Fraction,
        (TextLanguages.Russian, _) => Russian(number),
        _ => number == 1 ? PluralForm.One : PluralForm.Many,
    };

    private static PluralForm Russian(decimal number) => (number % 10, number % 100) switch
    {
        (1, not 11) => PluralForm.One,
        (2 or 3 or 4, not (12 or 13 or 14)) => PluralForm.Few,
        _ => PluralForm.Many,
    };
}
