namespace KzUkApi.Domain.Text;

/// <summary>Amounts as labels of pictures have them: the digits of the words, with signs: <c>&gt; £1.8 bn</c>, <c>1,8 млрд £</c>.</summary>
internal static class ShortAmount
{
    private const string Minus = "\u2212";

    public static string Of(Amount amount, string language)
    {
        if (amount.Unit == "rank")
        {
            return AmountText.Of(amount, language);
        }

        var stated = AmountText.Stated(amount);
        var number = RoundedNumber.Of(stated.Value, stated.Precision, !UnitWords.IsCount(stated.Unit));
        var (sign, scale) = (UnitWords.Sign(stated.Unit), UnitWords.ShortScale(number.Scale, language));
        var digits = number.Text(language);
        var qualifier = UnitWords.QualifierSign(stated.Qualifier);
        var minus = number.IsNegative ? Minus : string.Empty;
        return language == TextLanguages.English
            ? $"{qualifier}{minus}{sign}{digits}{Spaced(scale)}"
            : $"{qualifier}{minus}{digits}{Spaced(scale)}{Spaced(sign)}";
    }

    /// <summary>A change in per cent: <c>+5.3%</c>, <c>+5,3 %</c>.</summary>
    public static string Percent(decimal percent, string language)
    {
        var rounded = Math.Round(percent, 1, MidpointRounding.AwayFromZero);
        var number = rounded.ToString("+#,##0.0;-#,##0.0;0.0", NumberFormats.Of(language)).Replace("-", Minus, StringComparison.Ordinal);
        return language == TextLanguages.English ? $"{number}%" : $"{number}{NumberFormats.Blank}%";
    }

    private static string Spaced(string text) => text.Length == 0 ? text : NumberFormats.Blank + text;
}
