using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Series of trade as a picture: what it is called, and what tells its lines apart.</summary>
internal static class TradeChart
{
    private const string NoClassification = "TOTAL";

    /// <summary>What the picture shows where nothing is asked for (<see cref="ChartRequest.Chosen"/>).</summary>
    public static (ListResult<TradeSeries> Found, string? Choice) Chosen(
        ListResult<TradeSeries> found,
        TradeSeriesFilter query,
        ChartRequest picture
    ) =>
        picture.Chosen(
            found,
            query.HasFilters,
            Chart.MostSeries,
            series => series.Commodity is null ? $"all commodities, in {series.Currency}, {ChartWords.Frequency(series.Frequency)}" : null,
            series => series.Points.Count(point => point.Value is not null)
        );

    /// <param name="choice">What is shown of all series, in words; null where all of them are.</param>
    public static Chart Of(
        ListResult<TradeSeries> found,
        TradeSeriesFilter query,
        ChartRequest picture,
        OpenLists lists,
        string? choice = null
    )
    {
        var currency = query.Series.Currency;
        var facets = SeriesLabels.Of([.. found.Rows.Select(series => FacetsOf(series, lists))]);
        return new()
        {
            Title = Title(found.Rows, lists),
            Subtitle = SeriesLabels.Join([.. choice is null ? [] : new[] { choice }, .. Common(found.Rows, currency)]),
            Units = query.Series.Units,
            Series =
            [
                .. found.Rows.Zip(facets.Labels, (series, label) =>
                    ChartSeries.Of(label, series.Currency, series.ValueUnit, series.Points, currency)
                ),
            ],
            Notes =
            [
                .. picture.Notes(found, series => series.Id),
                .. ChartWords.Caveats(found.Rows.SelectMany(series => series.Origins).Select(figure => figure.Caveats)),
            ],
            Sources = [.. found.Rows.SelectMany(series => series.Sources).DistinctBy(source => source.Id)],
            Edition = picture.Edition(found),
            Licence = ListResponses.Attribution,
        };
    }

    /// <summary>The series with names for readers: everything that tells any two of them apart.</summary>
    public static ListResult<TradeSeries> Named(ListResult<TradeSeries> found, OpenLists lists, string language) =>
        found with
        {
            Rows =
            [
                .. found.Rows.Select(series =>
                    series with
                    {
                        Language = language,
                        CommodityLabel = series.Commodity is { } code ? NameOf(code, lists.Commodities) : null,
                        Label = SeriesLabels.Join([.. FacetsOf(series, lists).OfType<string>(), series.Currency]),
                    }
                ),
            ],
        };

    // In the order in which a reader looks for the difference.
    private static string?[] FacetsOf(TradeSeries series, OpenLists lists) =>
    [
        Country(series.Reporter),
        Flow(series.Flow),
        series.ProductType == "unspecified" ? "product not stated" : series.ProductType,
        series.Commodity is { } commodity ? CommodityOf(series.Classification, commodity, lists) : "all commodities",
        .. Terms(series),
    ];

    private static string?[] Terms(TradeSeries series) =>
    [
        series.Adjustment is { } adjustment ? Codes.Adjustments.Find(adjustment)!.English.ToLowerInvariant() : null,
        series.Derivation ?? series.Valuation?.ToUpperInvariant(),
        ChartWords.Frequency(series.Frequency),
        ChartWords.Programme(series.Dataset, series.Sources),
    ];

    private static IEnumerable<string> Common(IReadOnlyList<TradeSeries> all, string? currency)
    {
        var terms = SeriesLabels.Of([.. all.Select(Terms)]).Common;
        return terms.Concat(currency is not null && all.Count > 0 ? [ChartWords.Converted(currency)] : []);
    }

    private static string Title(IReadOnlyList<TradeSeries> all, OpenLists lists)
    {
        var reporters = Distinct(all, series => series.Reporter);
        var flows = Distinct(all, series => series.Flow).Order(StringComparer.Ordinal).ToList();
        var product = Distinct(all, series => series.ProductType) is [("goods" or "services") and var only]
            ? $" {(flows is [TradeSeriesKey.Balance] ? "in" : "of")} {only}"
            : string.Empty;
        var what = ListText.Of([.. flows.Select(Flow)], TextLanguages.English) + product;
        var commodities = Distinct(all, series =>
            series.Commodity is { } commodity ? CommodityOf(series.Classification, commodity, lists) : string.Empty
        );
        var of = commodities is [{ Length: > 0 } one] ? $", {one}" : string.Empty;
        return reporters switch
        {
            [] => "Trade between Kazakhstan and the United Kingdom",
            [var reporter] when Direction(all) is { } direction =>
                $"{Country(reporter)}: {what} {direction} {RecordTitles.InSentence(all[0].Partner)}{of}",
            [var reporter] => $"{Country(reporter)}, trade with {RecordTitles.InSentence(all[0].Partner)}: {what}{of}",
            _ => $"Trade between Kazakhstan and the United Kingdom, as each reports it: {what}{of}",
        };
    }

    private static string? Direction(IReadOnlyList<TradeSeries> all) => Distinct(all, series => series.Flow) switch
    {
        ["export"] => "to",
        ["import"] => "from",
        _ => null,
    };

    private static string Flow(string flow) => flow switch
    {
        "export" => "exports",
        "import" => "imports",
        "total" => "turnover",
        _ => "balance of trade",
    };

    private static string CommodityOf(string classification, string code, OpenLists lists) =>
        classification == NoClassification ? code
        : NameOf(code, lists.Commodities) is { } name ? $"{classification} {code} ({name})"
        : $"{classification} {code}";

    /// <summary>The English name of a commodity, without its classification; null where the list has none.</summary>
    public static string? NameOf(string code, CodeList commodities) => commodities.Find(code)?.English;

    private static string Country(string code) => Codes.Countries.Find(code)!.English;

    private static List<string> Distinct(IReadOnlyList<TradeSeries> all, Func<TradeSeries, string> of) =>
        [.. all.Select(of).Distinct(StringComparer.Ordinal)];
}
