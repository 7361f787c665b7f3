namespace KzUkApi.Domain.Text;

/// <summary>Changes and gaps in per cent: <c>-18.9 per cent</c>, <c>+83,7 процента</c>, <c>-18,9 пайыз</c>.</summary>
internal static class PercentText
{
    /// <param name="decimals">How many digits follow the point.</param>
    public static string Signed(decimal percent, string language, int decimals = 1)
    {
        var digits = new string('0', decimals);
        var number = Math.Round(percent, decimals, MidpointRounding.AwayFromZero)
            .ToString($"+#,##0.{digits};-#,##0.{digits};0.{digits}", NumberFormats.Of(language));
        return language switch
        {
            TextLanguages.Russian => $"{number} процента",
            TextLanguages.Kazakh => $"{number} пайыз",
            _ => $"{number} per cent",
        };
    }
}
