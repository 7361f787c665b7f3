using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;

namespace KzUkApi.Resources.Investments;

/// <summary>Series of investment as a picture: what it is called, and what tells its lines apart.</summary>
internal static class InvestmentChart
{
    /// <summary>What the picture shows where nothing is asked for (<see cref="ChartRequest.Chosen"/>).</summary>
    public static (ListResult<InvestmentSeries> Found, string? Choice) Chosen(
        ListResult<InvestmentSeries> found,
        InvestmentSeriesFilter query,
        ChartRequest picture,
        string language
    ) =>
        picture.Chosen(
            found,
            query.HasFilters,
            Chart.MostSeries,
            series => $"{Measure(series, language)}, {series.Unit}, {ChartWords.Frequency(series.Frequency, language)}",
            series => series.Points.Count(point => point.Value is not null),
            language
        );

    /// <param name="choice">What is shown of all series, in words; null where all of them are.</param>
    /// <param name="emptying">Where nothing passes the filters: each parameter that, left out, would give figures.</param>
    public static Chart Of(
        ListResult<InvestmentSeries> found,
        InvestmentSeriesFilter query,
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
            Title = Title(found.Rows, lists, language),
            Subtitle = SeriesLabels.Join(subtitle.OfType<string>()),
            Units = query.Series.Units,
            Series =
            [
                .. found.Rows.Zip(labels.Labels, (series, label) =>
                    ChartSeries.Of(label, series.Unit, series.ValueUnit, series.Points, currency) with
                    {
                        Country = series.Reporter,
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
    public static ListResult<InvestmentSeries> Named(ListResult<InvestmentSeries> found, OpenLists lists, string language) =>
        found with
        {
            Rows =
            [
                .. found.Rows.Select(series =>
                    series with
                    {
                        Language = language,
                        SectorName = series.Sector is { } sector ? lists.Topics.Find(sector) : null,
                        Label = SeriesLabels.Join([.. Whole(series, lists).OfType<string>(), series.Unit]),
                    }
                ),
            ],
        };

    private static string?[] Whole(InvestmentSeries series, OpenLists lists) =>
    [
        Measure(series, TextLanguages.English),
        Way(series, TextLanguages.English),
        Sector(series, lists, TextLanguages.English),
        AsStated(series, TextLanguages.English),
        ChartWords.Frequency(series.Frequency, TextLanguages.English),
        ChartWords.Programme(series.Dataset, series.Sources, TextLanguages.English),
    ];

    private static string?[] FacetsOf(InvestmentSeries series, OpenLists lists, string language) =>
        [Measure(series, language), Way(series, language), Sector(series, lists, language)];

    // Who says so tells most of two series of one kind.
    private static string?[] TermsOf(InvestmentSeries series, string language, string? currency)
    {
        var (producer, rest) = ChartWords.ProgrammeParts(series.Dataset, series.Sources, language);
        return
        [
            AsStated(series, language),
            producer,
            rest,
            ChartWords.Frequency(series.Frequency, language),
            currency is null ? null : series.Unit,
        ];
    }

    private static string Title(IReadOnlyList<InvestmentSeries> all, OpenLists lists, string language)
    {
        var measures = all.Select(series => series.Measure).Distinct(StringComparer.Ordinal).ToList();
        var ways = all.Select(series => (series.Investor, series.Host)).Distinct().ToList();
        var sectors = all.Select(series => series.Sector).Distinct(StringComparer.Ordinal).ToList();
        var sector = sectors is [{ } code] ? $", {Letters.Small(lists.Topics.Label(code, language))}" : string.Empty;
        return (measures, ways) switch
        {
            ([var measure], [var (investor, host)]) =>
                FigureHeadings.Investment(new(measure, investor, host, null), null, language) + sector,
            ([var measure], _) => $"{Codes.Measures.Label(measure, language)}: {Between(language)}{sector}",
            (_, [var (investor, host)]) =>
                $"{Investment(language)} {CountryNames.From(investor, language)} {CountryNames.To(host, language)}{sector}",
            _ => $"{Investment(language)} {Between(language)}{sector}",
        };
    }

    private static string Investment(string language) => language switch
    {
        TextLanguages.Russian => "Инвестиции",
        TextLanguages.Kazakh => "Инвестициялар:",
        _ => "Investment",
    };

    private static string Between(string language) => language switch
    {
        TextLanguages.Russian => "между Казахстаном и Великобританией",
        TextLanguages.Kazakh => "Қазақстан мен Ұлыбритания арасында",
        _ => "between Kazakhstan and the United Kingdom",
    };

    private static string Measure(InvestmentSeries series, string language) => Codes.Measures.Label(series.Measure, language);

    private static string Way(InvestmentSeries series, string language) =>
        $"{CountryNames.From(series.Investor, language)} {CountryNames.To(series.Host, language)}";

    private static string AsStated(InvestmentSeries series, string language) => language switch
    {
        TextLanguages.Russian => $"данные стороны: {CountryNames.Of(series.Reporter, language)}",
        TextLanguages.Kazakh => $"дерек берген тарап: {CountryNames.Of(series.Reporter, language)}",
        _ => $"as stated by {CountryNames.Of(series.Reporter, language)}",
    };

    private static string Sector(InvestmentSeries series, OpenLists lists, string language) => (series.Sector, language) switch
    {
        ({ } sector, _) => Letters.Small(lists.Topics.Label(sector, language)),
        (_, TextLanguages.Russian) => "все отрасли",
        (_, TextLanguages.Kazakh) => "барлық салалар",
        _ => "all sectors",
    };
}
