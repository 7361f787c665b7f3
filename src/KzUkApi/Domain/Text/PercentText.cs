namespace KzUkApi.Domain.Text;

/// <summary>Changes and gaps in per cent, with one decimal: <c>-18.9 per cent</c>, <c>+83,7 процента</c>, <c>−18,9 пайыз</c>.</summary>
internal static class PercentText
{
    public static string Signed(decimal percent, string language)
    {
        var number = Minus(Rounded(percent).ToString("+#,##0.0;-#,##0.0;0.0", NumberFormats.Of(language)), language);
        return language switch
        {
            TextLanguages.Russian => $"{number}{NumberFormats.Blank}процента",
            TextLanguages.Kazakh => $"{number}{NumberFormats.Blank}пайыз",
            _ => $"{number} per cent",
        };
    }

    /// <summary>A percentage without its sign: <c>18.9 per cent</c>, <c>18,9 %</c>, <c>18,9 пайыз</c>.</summary>
    public static string Size(decimal percent, string language)
    {
        var number = Math.Abs(Rounded(percent)).ToString("#,##0.0", NumberFormats.Of(language));
        return language switch
        {
            TextLanguages.Russian => $"{number}{NumberFormats.Blank}%",
            TextLanguages.Kazakh => $"{number}{NumberFormats.Blank}пайыз",
            _ => $"{number} per cent",
        };
    }

    /// <summary>-1 or 1; 0 where nothing but zero is shown.</summary>
    public static int SignOf(decimal percent) => Math.Sign(Rounded(percent));

    /// <summary>A number with the minus sign of its language.</summary>
    public static string Minus(string number, string language) =>
        language == TextLanguages.English ? number : number.Replace('-', '−');

    private static decimal Rounded(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero);
}
