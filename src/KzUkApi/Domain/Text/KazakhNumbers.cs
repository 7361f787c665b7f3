namespace KzUkApi.Domain.Text;

/// <summary>Case endings of Kazakh numbers: they follow the word that is spoken last.</summary>
internal static class KazakhNumbers
{
    private static readonly string[] Digits = ["ден", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"];

    // 0 stands for none: ten, twenty and so on, up to ninety.
    private static readonly string[] Tens = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"];

    /// <summary>
    /// The ending of the ablative, with a hyphen behind digits: <c>-ден</c> for 500, <c>-тан</c> for 40, <c>нан</c> for 1.5 million.
    /// </summary>
    public static string Ablative(RoundedNumber number) => number.Scale switch
    {
        RoundedNumber.Trillion => "нан",
        RoundedNumber.Billion => "тан",
        RoundedNumber.Million => "нан",
        RoundedNumber.Thousand => "нан",
        _ => $"-{OfWhole((long)number.Digits)}",
    };

    private static string OfWhole(long number) =>
        number % 10 != 0 ? Digits[number % 10]
        : number % 100 != 0 ? Tens[number / 10 % 10]
        : number == 0 || number % 1000 != 0 ? "ден"
        : "нан";
}
