namespace KzUkApi.Domain.Text;

/// <summary>A number as sentences show it: at most four significant digits, of thousands, millions, billions or trillions.</summary>
/// <remarks>Never more digits than were published. The exact number stands beside the sentence.</remarks>
/// <param name="Digits">The number in units of <paramref name="Scale"/>, without its sign.</param>
/// <param name="Decimals">How many decimals are shown.</param>
/// <param name="Scale">1, or a thousand, million, billion or trillion.</param>
/// <param name="IsNegative">Whether it is below zero.</param>
internal readonly record struct RoundedNumber(decimal Digits, int Decimals, long Scale, bool IsNegative)
{
    public const long Thousand = 1_000;
    public const long Million = 1_000_000;
    public const long Billion = 1_000_000_000;
    public const long Trillion = 1_000_000_000_000;

    public const int SignificantDigits = 4;
    private const decimal FirstInThousands = 10_000;

    /// <param name="value">The number.</param>
    /// <param name="precision">The value of the last digit that was published.</param>
    /// <param name="inThousands">Whether thousands are a scale: of money; persons and companies are counted one by one.</param>
    /// <param name="most">How many digits are shown at most.</param>
    public static RoundedNumber Of(decimal value, long precision, bool inThousands, int most = SignificantDigits)
    {
        var size = Math.Abs(value);
        var scale = ScaleOf(Math.Max(size, precision), inThousands);
        var rounded = Round(size, scale, precision, most);
        var next = ScaleOf(rounded.Digits * scale, inThousands);
        return Signed(value, next > scale ? Round(size, next, precision, most) : rounded);
    }

    /// <summary>The digits with the separators of the language: <c>1,234.5</c>, <c>1 234,5</c>.</summary>
    public string Text(string language) =>
        Digits.ToString($"N{Decimals}", NumberFormats.Of(language));

    public PluralForm Form(string language) => PluralForms.Of(Digits, Decimals, language);

    // What is rounded to zero has no sign.
    private static RoundedNumber Signed(decimal value, RoundedNumber size) => size with { IsNegative = value < 0 && size.Digits > 0 };

    private static RoundedNumber Round(decimal size, long scale, long precision, int most)
    {
        var digits = size / scale;
        var before = digits < 1 ? 1 : (int)Math.Floor(Math.Log10((double)digits)) + 1;
        var decimals = Math.Max(0, Math.Min(most - before, Published(scale, precision)));
        // Where even the last digit before the point was not published, it is a zero.
        var step = precision > scale ? (decimal)precision / scale : 1;
        var rounded = Shown(decimals);

        // 99.999 of four digits is 100.0: a digit more before the point is one less behind it.
        return decimals > 0 && rounded >= (decimal)Math.Pow(10, before)
            ? new(Shown(decimals - 1), decimals - 1, scale, false)
            : new(rounded, decimals, scale, false);

        decimal Shown(int places) => Math.Round(digits / step, places, MidpointRounding.AwayFromZero) * step;
    }

    private static long ScaleOf(decimal size, bool inThousands) => size switch
    {
        >= Trillion => Trillion,
        >= Billion => Billion,
        >= Million => Million,
        >= FirstInThousands when inThousands => Thousand,
        _ => 1,
    };

    // How many decimals the published digits allow.
    private static int Published(long scale, long precision)
    {
        var decimals = 0;
        for (var digit = scale; digit > precision; digit /= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
