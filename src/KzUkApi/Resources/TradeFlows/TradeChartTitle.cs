using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The titles of pictures of trade series.</summary>
internal static class TradeChartTitle
{
    public static string Of(IReadOnlyList<TradeSeries> all, OpenLists lists, string language)
    {
        var (reporters, flows) = (Distinct(all, series => series.Reporter), Distinct(all, series => series.Flow));
        var of = Commodity(all, lists, language) is { } commodity ? $", {commodity}" : string.Empty;
        return (reporters, flows) switch
        {
            ([], _) => Between(language),
            ([_], [_]) => Letters.Capital(Single(all, language)) + of,
            ([var reporter], _) => $"{Whose(reporter, all[0].Partner, language)}: {What(all, flows, language)}{of}",
            _ => $"{AsEachReports(language)}: {What(all, flows, language)}{of}",
        };
    }

    public static string Flow(string flow, string language) => (flow, language) switch
    {
        ("export", TextLanguages.English) => "exports",
        ("import", TextLanguages.English) => "imports",
        ("total", TextLanguages.English) => "turnover",
        (_, TextLanguages.English) => "balance of trade",
        _ => Letters.Small(Codes.SeriesFlows.Label(flow, language)),
    };

    // As the series itself is titled; of several products or branches without them.
    private static string Single(IReadOnlyList<TradeSeries> all, string language) => FigureHeadings.Trade(
        new(
            all[0].Reporter,
            all[0].Partner,
            all[0].Flow,
            Distinct(all, series => series.ProductType) is [var only] ? only : "unspecified",
            null
        )
        {
            IsReported = all.SelectMany(series => series.Origins).All(figure => !OriginText.IsStatistics(figure.Origin)),
        },
        null,
        language
    );

    private static string What(IReadOnlyList<TradeSeries> all, IReadOnlyList<string> flows, string language)
    {
        var names = ListText.Of([.. flows.Order(StringComparer.Ordinal).Select(flow => Flow(flow, language))], language);
        return Distinct(all, series => series.ProductType) is not [("goods" or "services") and var only] ? names : language switch
        {
            TextLanguages.English => $"{names} {(flows is [TradeSeriesKey.Balance] ? "in" : "of")} {only}",
            _ => $"{names}, {Letters.Small(Codes.ProductTypes.Label(only, language))}",
        };
    }

    // The only commodity, or the branch to which all of them belong.
    private static string? Commodity(IReadOnlyList<TradeSeries> all, OpenLists lists, string language)
    {
        if (all.Any(series => series.Commodity is null) || Distinct(all, series => series.Classification) is not [var classification])
        {
            return null;
        }

        var codes = Distinct(all, series => series.Commodity!);
        var shared = codes.Aggregate((one, other) => one[..one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count()]);
        return shared.Length == 0 || TradeChart.NameOf(shared, lists.Commodities) is null && codes.Count > 1 ? null
            : codes.Count == 1 ? TradeChart.CommodityOf(classification, shared, lists, language)
            : $"{TradeChart.CommodityOf(classification, shared, lists, language)} {AndParts(language)}";
    }

    private static string AndParts(string language) => language switch
    {
        TextLanguages.Russian => "и входящие в неё товары",
        TextLanguages.Kazakh => "және оған кіретін тауарлар",
        _ => "and its parts",
    };

    private static string Between(string language) => language switch
    {
        TextLanguages.Russian => "Торговля между Казахстаном и Великобританией",
        TextLanguages.Kazakh => "Қазақстан мен Ұлыбритания арасындағы сауда",
        _ => "Trade between Kazakhstan and the United Kingdom",
    };

    private static string AsEachReports(string language) => language switch
    {
        TextLanguages.Russian => $"{Between(language)} по данным каждой стороны",
        TextLanguages.Kazakh => $"{Between(language)}, әр тараптың деректері бойынша",
        _ => $"{Between(language)}, as each reports it",
    };

    private static string Whose(string reporter, string partner, string language)
    {
        var with = CountryNames.With(partner, language);
        return language switch
        {
            TextLanguages.Russian => $"Торговля {CountryNames.Whose(reporter, language)} {with}",
            TextLanguages.Kazakh => $"{CountryNames.Whose(reporter, language)} {with} саудасы",
            _ => $"{Codes.Countries.Label(reporter, language)}, trade {with}",
        };
    }

    private static List<string> Distinct(IReadOnlyList<TradeSeries> all, Func<TradeSeries, string> of) =>
        [.. all.Select(of).Distinct(StringComparer.Ordinal)];
}
