using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>A published number with its unit.</summary>
/// <param name="Value">In whole units.</param>
/// <param name="Precision">The value of the last published digit.</param>
/// <param name="Qualifier">How the source qualifies it, as a code.</param>
/// <param name="Unit">A currency, <c>companies</c>, <c>rank</c> and the like.</param>
internal readonly record struct Amount(decimal Value, long Precision, string Qualifier, string Unit);

/// <summary>Amounts in words: <c>more than 16 billion US dollars</c>, <c>более 16 миллиардов долларов США</c>.</summary>
internal static class AmountText
{
    private const string Approximately = "approximately";
    private const string Rank = "rank";

    /// <param name="digits">How many digits are shown at most, where as many were published.</param>
    public static string Of(Amount amount, string language, int digits = RoundedNumber.SignificantDigits)
    {
        if (amount.Unit == Rank)
        {
            return Place(amount, language);
        }

        var number = RoundedNumber.Of(amount.Value, amount.Precision, !UnitWords.IsCount(amount.Unit), digits);
        var sign = number.IsNegative ? language == TextLanguages.English ? "minus " : "минус " : string.Empty;
        return language switch
        {
            TextLanguages.Russian => Russian(amount, number, sign),
            TextLanguages.Kazakh => Kazakh(amount, number, sign),
            _ => $"{Qualifier(amount.Qualifier, language)}{sign}{number.Text(language)}"
                + $"{UnitWords.EnglishScale(number.Scale)} {UnitWords.English(amount.Unit, number)}",
        };
    }

    /// <summary>How a number is qualified, with a blank after it; empty for an exact one, and where the words follow the number.</summary>
    public static string Qualifier(string qualifier, string language) => (language, qualifier) switch
    {
        (TextLanguages.English, Approximately) => "about ",
        (TextLanguages.English, Interval.MoreThan) => "more than ",
        (TextLanguages.English, Interval.LessThan) => "less than ",
        (TextLanguages.Russian, Approximately) => "около ",
        (TextLanguages.Russian, Interval.MoreThan) => "более ",
        (TextLanguages.Russian, Interval.LessThan) => "менее ",
        (TextLanguages.Kazakh, Approximately) => "шамамен ",
        _ => string.Empty,
    };

    // After "about", "more than" and "less than" stands the genitive.
    private static string Russian(Amount amount, RoundedNumber number, string sign)
    {
        var qualifier = Qualifier(amount.Qualifier, TextLanguages.Russian);
        var genitive = qualifier.Length > 0;
        return $"{qualifier}{sign}{number.Text(TextLanguages.Russian)}"
            + $"{UnitWords.RussianScale(number, genitive)} {UnitWords.Russian(amount.Unit, number, genitive)}";
    }

    // "More than" and "less than" follow the unit, which then stands in the ablative.
    private static string Kazakh(Amount amount, RoundedNumber number, string sign)
    {
        var (after, ablative) = amount.Qualifier switch
        {
            Interval.MoreThan => (" астам", true),
            Interval.LessThan => (" кем", true),
            _ => (string.Empty, false),
        };
        return $"{Qualifier(amount.Qualifier, TextLanguages.Kazakh)}{sign}{number.Text(TextLanguages.Kazakh)}"
            + $"{UnitWords.KazakhScale(number.Scale)} {UnitWords.Kazakh(amount.Unit, ablative)}{after}";
    }

    private static string Place(Amount amount, string language) => (language, amount.Qualifier, amount.Value) switch
    {
        (TextLanguages.English, Interval.TopN, > 1) => $"top {EnglishNumbers.Cardinal((long)amount.Value)}",
        (TextLanguages.English, _, _) => $"{EnglishOrdinals.Of((long)amount.Value)} place",
        (TextLanguages.Russian, Interval.TopN, > 1) => $"не ниже {amount.Value}-го места",
        (TextLanguages.Russian, _, _) => $"{amount.Value}-е место",
        (_, Interval.TopN, > 1) => $"алғашқы {amount.Value} орынның бірі",
        _ => $"{amount.Value}-орын",
    };
}
