using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>Changes and gaps in per cent, with one decimal: <c>-18.9 per cent</c>, <c>+83,7 процента</c>, <c>-18,9 пайыз</c>.</summary>
internal static class PercentText
{
    private static readonly NumberFormatInfo European = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0" };

    public static string Signed(decimal percent, string language) => language switch
    {
        TextLanguages.Russian => $"{Number(percent, European)} процента",
        TextLanguages.Kazakh => $"{Number(percent, European)} пайыз",
        _ => $"{Number(percent, NumberFormatInfo.InvariantInfo)} per cent",
    };

    private static string Number(decimal percent, NumberFormatInfo format) =>
        Math.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("+#,##0.0;-#,##0.0;0.0", format);
}
