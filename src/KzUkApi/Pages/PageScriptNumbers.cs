using System.Globalization;
using System.Text.Json.Nodes;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>
/// How the charts of the script write numbers, units and months: as the rest of the page does. Browsers know these in English and Russian,
/// but not all of them in Kazakh.
/// </summary>
internal static class PageScriptNumbers
{
    private const int LettersOfMonth = 3;

    private static readonly long[] Scales =
        [RoundedNumber.Trillion, RoundedNumber.Billion, RoundedNumber.Million, RoundedNumber.Thousand];

    public static JsonObject Of(string language) => new()
    {
        ["decimal"] = NumberFormats.Of(language).NumberDecimalSeparator,
        ["group"] = NumberFormats.Of(language).NumberGroupSeparator,
        ["signFirst"] = language == TextLanguages.English,
        ["scales"] = Texts(Scales, scale => scale.ToString(CultureInfo.InvariantCulture), scale => UnitWords.ShortScale(scale, language)),
        ["signs"] = Texts(Codes.Currencies.Values, code => code, UnitWords.Sign),
        ["units"] = Texts(Codes.Units.Values, code => code, code => Codes.Units.Label(code, language)),
        ["months"] = new JsonArray([.. Months(language).Select(month => JsonValue.Create(month[..LettersOfMonth]))]),
    };

    private static string[] Months(string language) => language switch
    {
        TextLanguages.Russian => MonthNames.Russian,
        TextLanguages.Kazakh => MonthNames.Kazakh,
        _ => MonthNames.English,
    };

    private static JsonObject Texts<T>(IEnumerable<T> of, Func<T, string> name, Func<T, string> text) =>
        new(of.Select(one => KeyValuePair.Create(name(one), (JsonNode?)text(one))));
}
