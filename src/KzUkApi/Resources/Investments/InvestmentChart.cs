using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
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
        ChartRequest picture
    ) =>
        picture.Chosen(
            found,
            query.HasFilters,
            Chart.MostSeries,
            series => $"{Codes.Measures.Find(series.Measure)!.English}, in {series.Unit}, {ChartWords.Frequency(series.Frequency)}",
            series => series.Points.Count(point => point.Value is not null)
        );

    /// <param name="choice">What is shown of all series, in words; null where all of them are.</param>
    public static Chart Of(
        ListResult<InvestmentSeries> found,
        InvestmentSeriesFilter query,
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
                    ChartSeries.Of(label, series.Unit, series.ValueUnit, series.Points, currency)
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
                        Label = SeriesLabels.Join([.. FacetsOf(series, lists).OfType<string>(), series.Unit]),
                    }
                ),
            ],
        };

    private static string?[] FacetsOf(InvestmentSeries series, OpenLists lists) =>
    [
        Measure(series),
        $"from {RecordTitles.InSentence(series.Investor)} to {RecordTitles.InSentence(series.Host)}",
        series.Sector is { } sector ? Sector(sector, lists) : "all sectors",
        .. Terms(series),
    ];

    private static string?[] Terms(InvestmentSeries series) =>
    [
        $"as stated by {RecordTitles.InSentence(series.Reporter)}",
        ChartWords.Frequency(series.Frequency),
        ChartWords.Programme(series.Dataset, series.Sources),
    ];

    private static IEnumerable<string> Common(IReadOnlyList<InvestmentSeries> all, string? currency)
    {
        var terms = SeriesLabels.Of([.. all.Select(Terms)]).Common;
        return terms.Concat(currency is not null && all.Count > 0 ? [ChartWords.Converted(currency)] : []);
    }

    private static string Title(IReadOnlyList<InvestmentSeries> all, OpenLists lists)
    {
        var measures = all.Select(Measure).Distinct(StringComparer.Ordinal).ToList();
        var ways = all.Select(series => (series.Investor, series.Host)).Distinct().ToList();
        var sectors = all.Select(series => series.Sector).Distinct(StringComparer.Ordinal).ToList();
        var what = measures is [var measure] ? measure : "Investment";
        var where = ways is [var (investor, host)]
            ? $": {RecordTitles.InSentence(investor)} in {RecordTitles.InSentence(host)}"
            : " between Kazakhstan and the United Kingdom";
        return $"{what}{where}{(sectors is [{ } sector] ? $", {Sector(sector, lists)}" : string.Empty)}";
    }

    private static string Measure(InvestmentSeries series) => Codes.Measures.Find(series.Measure)!.English;

    private static string Sector(string sector, OpenLists lists) => lists.Topics.Find(sector)?.English.ToLowerInvariant() ?? sector;
}
