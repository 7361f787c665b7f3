using System.Globalization;

namespace KzUkApi.Domain.Text;

/// <summary>The separators of numbers: <c>1,234.5</c> in English, <c>1 234,5</c> in Kazakh and Russian.</summary>
internal static class NumberFormats
{
    /// <summary>A blank at which no line is broken: between the digits of a number, and before its unit in Kazakh and Russian.</summary>
    public const string Blank = "\u00A0";

    private static readonly NumberFormatInfo European = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = Blank };

    public static NumberFormatInfo Of(string language) =>
        language == TextLanguages.English ? NumberFormatInfo.InvariantInfo : European;
}
