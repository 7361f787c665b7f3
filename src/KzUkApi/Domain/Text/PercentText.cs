namespace KzUkApi.Domain.Text;

/// <summary>Changes and gaps in per cent, with one decimal: <c>-18.9 per cent</c>, <c>+83,7 процента</c>, <c>-18,9 пайыз</c>.</summary>
internal static class PercentText
{
    public static string Signed(decimal percent, string language)
    {
        var number = Math.Round(percent, 1, MidpointRounding.AwayFromZero)
            .ToString("+#,##0.0;-#,##0.0;0.0", NumberFormats.Of(language));
        return language switch
        {
            TextLanguages.Russian => $"{number} процента",
            TextLanguages.Kazakh => $"{number} пайыз",
            _ => $"{number} per cent",
        };
    }
}
