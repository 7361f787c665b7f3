using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>A published number with its unit.</summary>
/// <param name="Value">In whole units.</param>
/// <param name="Precision">The value of the last published digit.</param>
/// <param name="Qualifier">How the source qualifies it, as a code.</param>
/// <param name="Unit">A currency, <c>companies</c>, <c>rank</c> and the like.</param>
internal readonly record struct Amount(decimal Value, long Precision, string Qualifier, string Unit);

/// <summary>The case in which a number and its unit stand; it shows in Russian.</summary>
internal enum AmountCase
{
    Nominative,
    Genitive,
    Accusative,
}

/// <summary>Amounts in words: <c>more than 16 billion US dollars</c>, <c>более 16 миллиардов долларов США</c>.</summary>
internal static class AmountText
{
    private const string Approximately = "approximately";
    private const string Exact = "exact";
    private const string Rank = "rank";

    /// <param name="digits">How many digits are shown at most, where as many were published.</param>
    public static string Of(Amount amount, string language, int digits = RoundedNumber.SignificantDigits) =>
        Of(amount, language, AmountCase.Nominative, digits);

    /// <summary>The amount as an object, as after "came to": <c>21 тысячу долларов США</c>.</summary>
    public static string Accusative(Amount amount, string language) =>
        Of(amount, language, AmountCase.Accusative, RoundedNumber.SignificantDigits);

    /// <summary>What a number states: a zero of rounded figures is not nothing, but less than half of the last digit.</summary>
    public static Amount Stated(Amount amount) => amount is { Value: 0, Precision: > 1, Qualifier: Exact }
        ? new((decimal)amount.Precision / 2, amount.Precision / 10, Interval.LessThan, amount.Unit)
        : amount;

    private static string Of(Amount amount, string language, AmountCase form, int digits)
    {
        if (amount.Unit == Rank)
        {
            return Place(amount, language);
        }

        amount = Stated(amount);
        var number = RoundedNumber.Of(amount.Value, amount.Precision, !UnitWords.IsCount(amount.Unit), digits);
        var sign = number.IsNegative ? language == TextLanguages.English ? "minus " : "минус " : string.Empty;
        return language switch
        {
            TextLanguages.Russian => Russian(amount, number, sign, form),
            TextLanguages.Kazakh => Kazakh(amount, number, sign),
            _ => $"{Qualifier(amount.Qualifier, language)}{sign}{number.Text(language)}"
                + $"{UnitWords.EnglishScale(number.Scale)} {UnitWords.English(amount.Unit, number)}",
        };
    }

    /// <summary>An end of a range, of four digits at most, moved away from the range, and without zeros behind its last digit.</summary>
    public static string Bound(decimal value, bool isUpper, string unit, string language)
    {
        var digit = 1L;
        while (Math.Abs(value) / digit >= 10_000)
        {
            digit *= 10;
        }

        var rounded = (isUpper ? Math.Ceiling(value / digit) : Math.Floor(value / digit)) * digit;
        while (rounded != 0 && rounded % (digit * 10) == 0)
        {
            digit *= 10;
        }

        return Of(new(rounded, digit, "exact", unit), language);
    }

    /// <summary>How a number is qualified, with a blank after it; empty for an exact one, and where the words follow the number.</summary>
    public static string Qualifier(string qualifier, string language) => (language, qualifier) switch
    {
        (TextLanguages.English, Approximately) => "about ",
        (TextLanguages.English, Interval.MoreThan) => "more than ",
        (TextLanguages.English, Interval.LessThan) => "less than ",
        (TextLanguages.English, Interval.Almost) => "almost ",
        (TextLanguages.Russian, Approximately) => "около ",
        (TextLanguages.Russian, Interval.MoreThan) => "более ",
        (TextLanguages.Russian, Interval.LessThan) => "менее ",
        (TextLanguages.Russian, Interval.Almost) => "почти ",
        (TextLanguages.Kazakh, Approximately) => "шамамен ",
        _ => string.Empty,
    };

    // After "about", "more than" and "less than" stands the genitive.
    private static string Russian(Amount amount, RoundedNumber number, string sign, AmountCase form)
    {
        var qualifier = Qualifier(amount.Qualifier, TextLanguages.Russian);
        form = qualifier.Length > 0 && amount.Qualifier != Interval.Almost ? AmountCase.Genitive : form;
        var (scale, unit) = (UnitWords.RussianScale(number, form), UnitWords.Russian(amount.Unit, number, form));
        return $"{qualifier}{sign}{number.Text(TextLanguages.Russian)}{NumberFormats.Blank}{(scale.Length > 0 ? $"{scale} {unit}" : unit)}";
    }

    // "More than" and "less than" follow a unit of money, or the number of what is counted one by one; it stands in the ablative. "Almost"
    // follows the unit, which stands in the dative.
    private static string Kazakh(Amount amount, RoundedNumber number, string sign)
    {
        var bound = amount.Qualifier switch
        {
            Interval.MoreThan => "астам",
            Interval.LessThan => "кем",
            _ => null,
        };
        var digits = $"{Qualifier(amount.Qualifier, TextLanguages.Kazakh)}{sign}{number.Text(TextLanguages.Kazakh)}";
        var scale = UnitWords.KazakhScale(number.Scale);
        var scaled = scale.Length > 0 ? $"{digits}{NumberFormats.Blank}{scale}" : digits;
        var blank = scale.Length > 0 ? " " : NumberFormats.Blank;
        return amount.Qualifier == Interval.Almost ? $"{scaled}{blank}{UnitWords.KazakhDative(amount.Unit)} жуық"
            : bound is null ? scaled + blank + UnitWords.Kazakh(amount.Unit, ablative: false)
            : UnitWords.IsCount(amount.Unit)
                ? $"{scaled}{KazakhNumbers.Ablative(number)} {bound} {UnitWords.Kazakh(amount.Unit, ablative: false)}"
            : $"{scaled}{blank}{UnitWords.Kazakh(amount.Unit, ablative: true)} {bound}";
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
