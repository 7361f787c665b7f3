using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Series of trade as a picture: what tells its lines apart, and what they have in common.</summary>
internal static class TradeChart
{
    private const string NoClassification = "TOTAL";

    /// <summary>What the picture shows where nothing is asked for (<see cref="ChartRequest.Chosen"/>).</summary>
    public static (ListResult<TradeSeries> Found, string? Choice) Chosen(
        ListResult<TradeSeries> found,
        TradeSeriesFilter query,
        ChartRequest picture,
        string language
    ) =>
        picture.Chosen(
            found,
            query.HasFilters,
            Chart.MostSeries,
            series => series.Commodity is null
                ? $"{AllCommodities(language)}, {series.Currency}, {ChartWords.Frequency(series.Frequency, language)}"
                : null,
            series => series.Points.Count(point => point.Value is not null),
            language
        );

    /// <param name="choice">What is shown of all series, in words; null where all of them are.</param>
    /// <param name="emptying">Where nothing passes the filters: each parameter that, left out, would give figures.</param>
    public static Chart Of(
        ListResult<TradeSeries> found,
        TradeSeriesFilter query,
        ChartRequest picture,
        OpenLists lists,
        string language,
        string? choice,
        IReadOnlyList<string> emptying
    )
    {
        var currency = query.Series.Currency;
        var labels = SeriesLabels.Of(
            [.. found.Rows.Select(series => FacetsOf(series, lists, language))],
            [.. found.Rows.Select(series => TermsOf(series, language, currency))],
            language
        );
        string?[] subtitle =
        [
            choice,
            .. labels.Common.Where(term => choice?.Contains(term, StringComparison.Ordinal) != true),
            currency is not null && found.Rows.Count > 0 ? ChartWords.Converted(currency, language) : null,
        ];
        return new()
        {
            Title = TradeChartTitle.Of(found.Rows, lists, language),
            Subtitle = SeriesLabels.Join(subtitle.OfType<string>()),
            Units = query.Series.Units,
            Series =
            [
                .. found.Rows.Zip(labels.Labels, (series, label) =>
                    ChartSeries.Of(label, series.Currency, series.ValueUnit, series.Points, currency) with
                    {
                        Country = series.Reporter,
                        IsBalance = series.Flow == TradeSeriesKey.Balance,
                        IsReported = series.Origins.Count > 0
                            && series.Origins.All(figure => !OriginText.IsStatistics(figure.Origin)),
                    }
                ),
            ],
            Notes =
            [
                .. labels.Terms,
                .. picture.Notes(found, series => series.Id, language),
                .. ChartWords.Caveats(found.Rows.SelectMany(series => series.Origins).Select(figure => figure.Caveats), language),
            ],
            Sources = [.. found.Rows.SelectMany(series => series.Sources).DistinctBy(source => source.Id)],
            Edition = picture.Edition(found, language),
            Licence = ListResponses.Attribution,
            Language = language,
            Theme = picture.Theme,
            IsLogarithmic = picture.IsLogarithmic,
            Emptying = emptying,
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
                        Label = SeriesLabels.Join([.. Whole(series, lists).OfType<string>(), series.Currency]),
                    }
                ),
            ],
        };

    // In the order in which a reader looks for the difference.
    private static string?[] Whole(TradeSeries series, OpenLists lists) =>
    [
        .. FacetsOf(series, lists, TextLanguages.English),
        Adjustment(series, TextLanguages.English),
        series.Derivation ?? series.Valuation?.ToUpperInvariant(),
        ChartWords.Frequency(series.Frequency, TextLanguages.English),
        ChartWords.Programme(series.Dataset, series.Sources, TextLanguages.English),
    ];

    private static string?[] FacetsOf(TradeSeries series, OpenLists lists, string language) =>
    [
        Codes.Countries.Label(series.Reporter, language),
        TradeChartTitle.Flow(series.Flow, language),
        Product(series.ProductType, language),
        series.Commodity is { } commodity
            ? CommodityOf(series.Classification, commodity, lists, language)
            : AllCommodities(language),
    ];

    // Who made the figures tells most of two series of one country.
    private static string?[] TermsOf(TradeSeries series, string language, string? currency)
    {
        var (producer, rest) = ChartWords.ProgrammeParts(series.Dataset, series.Sources, language);
        return
        [
            producer,
            rest,
            Adjustment(series, language),
            series.Valuations is { } valuations
                ? Turnover.TitlePart(valuations, language)
                : series.Valuation is { } valuation ? Turnover.Valuation(valuation, language) : null,
            ChartWords.Frequency(series.Frequency, language),
            currency is null ? null : series.Currency,
        ];
    }

    private static string? Adjustment(TradeSeries series, string language) =>
        series.Adjustment is { } adjustment ? FigureHeadings.Adjustment(adjustment, language) : null;

    private static string Product(string type, string language) => (type, language) switch
    {
        ("unspecified", TextLanguages.Russian) => "товары или услуги, не указано",
        ("unspecified", TextLanguages.Kazakh) => "тауар не қызмет екені көрсетілмеген",
        ("unspecified", _) => "product not stated",
        (_, TextLanguages.English) => type,
        _ => Letters.Small(Codes.ProductTypes.Label(type, language)),
    };

    private static string AllCommodities(string language) => language switch
    {
        TextLanguages.Russian => "все товары",
        TextLanguages.Kazakh => "барлық тауар",
        _ => "all commodities",
    };

    /// <summary>A commodity with its classification: <c>SITC 33 (Oil)</c>.</summary>
    public static string CommodityOf(string classification, string code, OpenLists lists, string language) =>
        classification == NoClassification ? code
        : CommodityNames.Of(classification, code, language) is { } local ? $"{classification} {code} ({local})"
        : NameOf(code, lists.Commodities) is { } name ? $"{classification} {code} ({OriginText.Quoted(name, language)})"
        : $"{classification} {code}";

    /// <summary>The English name of a commodity, without its classification; null where the list has none.</summary>
    public static string? NameOf(string code, CodeList commodities) => commodities.Find(code)?.English;
}
