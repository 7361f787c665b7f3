using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Benchmarks.Synthetic;

/// <summary>
/// What synthetic figures refer to: editions of statistical programmes, and commodities; as cells of the dataset's files.
/// </summary>
internal static class SyntheticCatalogue
{
    public const int FirstYear = 1990;
    public const int LastYear = 2026;

    /// <summary>Programmes with what their figures are in; a weight of 1 is rare.</summary>
    public static readonly IReadOnlyList<Programme> Programmes =
    [
        new("ons-trade-by-commodity", "GBR", "GBP", 1, 40, "SITC", 1998, LastYear),
        new("un-comtrade", "GBR", "USD", 2, 30, "HS", FirstYear, LastYear),
        new("un-comtrade", "KAZ", "USD", 2, 30, "HS", 1995, LastYear),
        new("wits", "KAZ", "USD", 3, 15, "HS", 1995, 2022),
        new("wits", "GBR", "USD", 3, 8, "SITC", 1995, 2022),
        new("unctadstat", "GBR", "USD", 3, 6, "SITC", 1995, 2018),
        new("imf-dots", "KAZ", "USD", 3, 4, "SITC", FirstYear, 1999),
        new("official-statements", "KAZ", "KZT", 3, 2, "MTN", 2001, 2004),
        new("oec", "KAZ", "USD", 4, 1, "HS", 2010, 2011),
    ];

    /// <summary>The editions of a programme that hold figures of a year: one in each of the four years after it.</summary>
    public static IEnumerable<int> EditionsOf(int year) =>
        Enumerable.Range(year + 1, 4).Where(published => published <= LastYear).DefaultIfEmpty(LastYear);

    public static string SourceId(Programme programme, int published) =>
        Invariant($"synthetic-{programme.Dataset}-{programme.Reporter.ToLowerInvariant()}-{published}");

    public static IEnumerable<IReadOnlyDictionary<string, string>> Sources() =>
        from programme in Programmes
        from published in Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(published => published >= programme.First)
        select new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = SourceId(programme, published),
            ["publisher"] = "Synthetic data generator",
            ["title"] = Invariant($"Synthetic figures in the manner of {programme.Dataset}, edition of {published}"),
            ["url"] = string.Empty,
            ["published_on"] = PublishedOn(published),
            ["language"] = "en",
            ["kind"] = "dataset",
            ["published_on_basis"] = "publisher",
            ["authority"] = Invariant($"{programme.Authority}"),
            ["dataset"] = programme.Dataset,
        };

    public static string PublishedOn(int year) => Invariant($"{year}-03-15");

    /// <summary>Commodities of a classification, most traded first: chapters, then what is in them.</summary>
    public static IReadOnlyList<(string Code, string Level)> Commodities(string classification) => classification switch
    {
        "SITC" => [.. Codes("S", 1, 10, 1), .. Codes("S", 2, 70, 1), .. Codes("S", 3, 260, 3)],
        "HS" => [.. Codes("H", 2, 97, 1), .. Codes("H", 6, 2900, 311)],
        _ => [.. Codes("M", 2, 40, 2)],
    };

    public static IEnumerable<IReadOnlyDictionary<string, string>> Commodities() =>
        from classification in Programmes.Select(programme => programme.Classification).Distinct()
        from commodity in Commodities(classification)
        select new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["classification"] = classification,
            ["code"] = commodity.Code,
            ["name_en"] = $"Synthetic commodity {commodity.Code}",
            ["level"] = commodity.Level,
            ["parent"] = string.Empty,
            ["note"] = string.Empty,
        };

    /// <summary>Years, quarters and months in order, and a few spans; later ones have more figures.</summary>
    public static IReadOnlyList<(Period Period, int Weight)> Periods()
    {
        var years = Enumerable.Range(FirstYear, LastYear - FirstYear).ToList();
        return
        [
            .. years.Select(year => (Period.OfYear(year), Weight(year) * 4))
                .Concat(years.SelectMany(year => Enumerable.Range(1, 4).Select(quarter => (Period.OfQuarter(year, quarter), Weight(year)))))
                .Concat(years.SelectMany(year => Enumerable.Range(1, 12).Select(month => (Period.OfMonth(year, month), Weight(year)))))
                .Concat(years.Where(year => year % 6 == 0).Select(year => (Span(year), 1)))
                .Concat(years.Where(year => year % 12 == 0).Select(year => (OpenSpan(year), 1)))
                .OrderBy(period => period.Item1),
        ];
    }

    private static int Weight(int year) => 10 + year - FirstYear;

    private static Period Span(int year) => Period.TryParse(Invariant($"{year}-01/{year}-08"), out var period) ? period : default;

    private static Period OpenSpan(int year) => Period.TryParse(Invariant($"../{year}"), out var period) ? period : default;

    private static IEnumerable<(string, string)> Codes(string letter, int digits, int count, int step) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                ($"SYN-{letter}{(number * step).ToString($"D{digits}", CultureInfo.InvariantCulture)}", Invariant($"{digits}"))
            );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A statistical programme in whose manner figures are made up.</summary>
/// <param name="Weight">How often it publishes, against the others.</param>
/// <param name="First">The first and (<paramref name="Last"/>) the last year of its figures.</param>
internal sealed record Programme(
    string Dataset, string Reporter, string Currency, int Authority, int Weight, string Classification, int First, int Last);
