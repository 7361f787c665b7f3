using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>The unit of an axis: what it is called, and by how much its numbers are divided to be readable.</summary>
/// <param name="Code">A currency, <c>percent</c>, <c>companies</c> or <c>rank</c>.</param>
/// <param name="Divisor">A power of a thousand.</param>
internal sealed record ChartUnit(string Code, long Divisor)
{
    public const string Rank = "rank";
    private const string Companies = "companies";

    private static readonly long[] Divisors =
        [RoundedNumber.Trillion, RoundedNumber.Billion, RoundedNumber.Million, RoundedNumber.Thousand];

    public static bool IsMoney(string unit) => unit is not (SeriesView.Percent or Rank or Companies);

    /// <summary>The unit whose numbers have the fewest digits for values up to this size.</summary>
    public static ChartUnit For(string code, decimal largest) =>
        new(code, IsMoney(code) ? Divisors.FirstOrDefault(divisor => Math.Abs(largest) >= divisor, 1) : 1);

    /// <summary>The title of the axis: <c>Million pounds sterling</c>, <c>Млн фунтов стерлингов</c>.</summary>
    public string AxisTitle(string units, string language) => units switch
    {
        SeriesView.Change => Letters.Capital($"{SeriesHeadings.Units(units, language)}, {Name(language)}"),
        SeriesView.PercentChange or SeriesView.YearOnYear when language == TextLanguages.English =>
            Letters.Capital($"{SeriesHeadings.Units(units, language)}, per cent"),
        SeriesView.PercentChange or SeriesView.YearOnYear => Codes.SeriesUnits.Label(units, language),
        _ => Letters.Capital(Name(language)),
    };

    /// <summary>A mark of the axis, all with the same number of decimals.</summary>
    public static string Mark(double value, int decimals, string language)
    {
        var digits = value.ToString($"N{decimals}", NumberFormats.Of(language)).Replace('-', '\u2212');
        return value == 0 ? 0.ToString($"N{decimals}", NumberFormats.Of(language)) : digits;
    }

    private string Name(string language) => (language, Code) switch
    {
        (_, Rank) => $"{PlaceAmong(language)}",
        (TextLanguages.English, Companies) => "companies",
        (_, Companies) => Letters.Small(Codes.Units.Label(Companies, language)),
        (TextLanguages.English, "GBP") => Scaled(UnitWords.EnglishScale(Divisor).Trim(), "pounds sterling"),
        (TextLanguages.English, _) => Scaled(UnitWords.EnglishScale(Divisor).Trim(), UnitWords.English(Code, Many)),
        (TextLanguages.Russian, _) => Scaled(
            UnitWords.ShortScale(Divisor, language), UnitWords.Russian(Code, Many, AmountCase.Nominative)),
        _ => Scaled(UnitWords.ShortScale(Divisor, language), UnitWords.Kazakh(Code, ablative: false)),
    };

    private static RoundedNumber Many => new(5, 0, RoundedNumber.Million, false);

    private static string Scaled(string scale, string unit) => scale.Length == 0 ? unit : string.Create(
        CultureInfo.InvariantCulture, $"{scale} {unit}");

    private static string PlaceAmong(string language) => language switch
    {
        TextLanguages.Russian => "место среди стран-инвесторов (1 – самое высокое)",
        TextLanguages.Kazakh => "инвестор елдер арасындағы орны (1 – ең жоғарғысы)",
        _ => "place among investor countries (1 is the largest)",
    };
}
