using System.Globalization;
using KzUkApi.Domain.Series;

namespace KzUkApi.Charts;

/// <summary>The unit of an axis: what it is called, and by how much its numbers are divided to be readable.</summary>
/// <param name="Code">A currency, <c>percent</c>, <c>companies</c> or <c>rank</c>.</param>
/// <param name="Divisor">A power of a thousand.</param>
internal sealed record ChartUnit(string Code, decimal Divisor)
{
    public const string Rank = "rank";
    private const string Companies = "companies";

    private static readonly (decimal Divisor, string Word)[] Scales =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    public static bool IsMoney(string unit) => unit is not (SeriesView.Percent or Rank or Companies);

    /// <summary>The unit whose numbers have the fewest digits for values up to this size.</summary>
    public static ChartUnit For(string code, decimal largest) => new(
        code, IsMoney(code) ? Scales.Select(scale => scale.Divisor).FirstOrDefault(divisor => Math.Abs(largest) >= divisor, 1) : 1);

    /// <summary>The title of the axis: <c>Million pounds sterling</c>.</summary>
    public string AxisTitle(string units)
    {
        var unit = SeriesLabels.Sentence(string.Join(' ', new[] { Scale, Name(2) }.OfType<string>()));
        return units switch
        {
            SeriesView.Change => $"Change on the previous period, {LowerFirst(unit)}",
            SeriesView.PercentChange => "Change on the previous period, per cent",
            SeriesView.YearOnYear => "Change on the same period a year before, per cent",
            _ => unit,
        };
    }

    /// <summary>A value in a sentence: <c>1.8 billion US dollars</c>.</summary>
    public static string InWords(decimal value, string code)
    {
        if (code == Rank)
        {
            return Invariant($"rank {value:0}");
        }

        var unit = For(code, value);
        var number = (value / unit.Divisor).ToString(
            Math.Abs(value / unit.Divisor) < 100 ? "#,##0.##" : "#,##0.#",
            CultureInfo.InvariantCulture
        );
        return string.Join(' ', new[] { number, unit.Scale, unit.Name(value) }.OfType<string>());
    }

    private string? Scale => Scales.FirstOrDefault(scale => scale.Divisor == Divisor).Word;

    private string Name(decimal count) => Code switch
    {
        "EUR" => Plural(count, "euro", "euros"),
        "GBP" => Plural(count, "pound sterling", "pounds sterling"),
        "USD" => Plural(count, "US dollar", "US dollars"),
        "KZT" => "tenge",
        SeriesView.Percent => "per cent",
        Companies => Plural(count, "company", "companies"),
        Rank => "place among investor countries (1 is the largest)",
        _ => Code,
    };

    private string Plural(decimal count, string one, string many) => count == 1 && Divisor == 1 ? one : many;

    // GBP and US keep their capitals.
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
