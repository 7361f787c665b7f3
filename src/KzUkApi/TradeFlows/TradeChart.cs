using KzUkApi.Charts;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.TradeFlows;

/// <summary>Series of trade as a picture: what it is called, and what tells its lines apart.</summary>
internal static class TradeChart
{
    private const string NoClassification = "TOTAL";

    public static Chart Of(Found<TradeSeries> found, TradeSeriesQuery query, ChartParameters picture, OpenLists lists)
    {
        var currency = ChartParameters.Currency(query.ConvertTo);
        var facets = Facets.Of([.. found.Rows.Select(series => FacetsOf(series, lists, currency is null))]);
        return new()
        {
            Title = Title(found.Rows, lists),
            Subtitle = string.Join(", ", Common(found.Rows, currency)),
            Units = CodeLists.SeriesUnits.Read(query.Units)?[0] ?? SeriesView.Level,
            Series = [.. found.Rows.Zip(facets.Labels, (series, label) => ChartSeries.Of(label, series.Currency, series.ValueUnit, series.Points, currency))],
            Notes = picture.Notes(found, series => series.Id),
            Sources = [.. found.Rows.SelectMany(series => series.Sources).DistinctBy(source => source.Id)],
            Imprint = picture.Imprint(found),
        };
    }

    // In the order in which a reader looks for the difference.
    private static string?[] FacetsOf(TradeSeries series, OpenLists lists, bool inOwnCurrency) =>
    [
        Country(series.Reporter),
        Flow(series.Flow),
        series.ProductType == "unspecified" ? null : series.ProductType,
        series.Commodity is { } commodity ? CommodityOf(series.Classification, commodity, lists) : "all commodities",
        .. Terms(series),
        inOwnCurrency ? series.Currency : null,
    ];

    private static string?[] Terms(TradeSeries series) =>
    [
        series.Adjustment is { } adjustment ? CodeLists.Adjustments.Find(adjustment)!.English.ToLowerInvariant() : null,
        series.Valuation?.ToUpperInvariant(),
        ChartWords.Frequency(series.Frequency),
        ChartWords.Programme(series.Dataset, series.Sources),
    ];

    private static IEnumerable<string> Common(IReadOnlyList<TradeSeries> all, string? currency)
    {
        var terms = Facets.Of([.. all.Select(Terms)]).Common;
        return terms.Concat(currency is not null && all.Count > 0 ? [ChartWords.Converted(currency)] : []).Select((term, number) => number == 0 ? Facets.Sentence(term) : term);
    }

    private static string Title(IReadOnlyList<TradeSeries> all, OpenLists lists)
    {
        var reporters = Distinct(all, series => series.Reporter);
        var goods = Distinct(all, series => series.ProductType);
        var what = $"{ChartWords.List([.. Distinct(all, series => series.Flow).Order(StringComparer.Ordinal).Select(Flow)])}{(goods is ["goods" or "services"] ? $" of {goods[0]}" : string.Empty)}";
        var commodities = Distinct(all, series => series.Commodity is { } commodity ? CommodityOf(series.Classification, commodity, lists) : string.Empty);
        var of = commodities is [{ Length: > 0 } one] ? $": {one}" : string.Empty;
        return reporters switch
        {
            [] => "Trade between Kazakhstan and the United Kingdom",
            [var reporter] => $"{Country(reporter)}: {what} {With(all)} {RecordTitles.InSentence(all[0].Partner)}{of}",
            _ => $"{ChartWords.List([.. reporters.Select(Country)])}: {what}, as each side has it{of}",
        };
    }

    private static string With(IReadOnlyList<TradeSeries> all) => Distinct(all, series => series.Flow) switch
    {
        ["export"] => "to",
        ["import"] => "from",
        _ => "with",
    };

    private static string Flow(string flow) => flow switch
    {
        "export" => "exports",
        "import" => "imports",
        "total" => "turnover",
        _ => "trade balance",
    };

    private static string CommodityOf(string classification, string code, OpenLists lists) =>
        classification == NoClassification ? code : $"{lists.Commodities.Find(code)?.English.ToLowerInvariant() ?? "commodity"} ({classification} {code})";

    private static string Country(string code) => CodeLists.Countries.Find(code)!.English;

    private static List<string> Distinct(IReadOnlyList<TradeSeries> all, Func<TradeSeries, string> of) => [.. all.Select(of).Distinct(StringComparer.Ordinal)];
}
