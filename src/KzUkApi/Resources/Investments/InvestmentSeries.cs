using System.Text.Json.Serialization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Series;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Representations;

namespace KzUkApi.Resources.Investments;

/// <summary>A time series of investment: one programme, measure, investor, host, reporter, sector, unit and frequency throughout.</summary>
internal sealed record InvestmentSeries : ISeriesRow
{
    /// <summary>Stable id of the series, made of its codes.</summary>
    /// <example>kaz--fdi-gross-inflow--gbr--kaz--official-statements--usd--a</example>
    public required string Id { get; init; }

    /// <summary>The statistical programme; null where the source belongs to none, and the series is that source's.</summary>
    public required string? Dataset { get; init; }

    /// <summary>
    /// What is measured: `fdi-gross-inflow`, `fdi-cumulative-inflow`, `fdi-net-inflow`, `fdi-inward-stock`, `investor-rank`,
    /// `companies-with-foreign-capital`, `company-investment`, `project-value`.
    /// </summary>
    public required string Measure { get; init; }

    /// <summary>The country the investment comes from (ISO 3166-1 alpha-3).</summary>
    public required string Investor { get; init; }

    /// <summary>The country the investment goes to.</summary>
    public required string Host { get; init; }

    /// <summary>The country whose statistics or statements these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>The sector, as a code of `/v1/topics`; null for the whole economy or where the source does not say.</summary>
    public required string? Sector { get; init; }

    /// <summary>Unit of the figures: a currency (ISO 4217), `companies`, or `rank` (1 is the largest investor).</summary>
    public required string Unit { get; init; }

    /// <summary>`A` years, `Q` quarters, `M` months.</summary>
    public required string Frequency { get; init; }

    /// <summary>What the points show: `level`, `change`, `percent-change` or `year-on-year`.</summary>
    public required string Units { get; init; }

    /// <summary>Unit of the points' values: the `unit`, or `percent`.</summary>
    public required string ValueUnit { get; init; }

    /// <summary>Period of the first point.</summary>
    public required string First { get; init; }

    /// <summary>Period of the last point.</summary>
    public required string Last { get; init; }

    /// <summary>The publications on which the points rest.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    [JsonIgnore]
    public IReadOnlyList<SeriesFacet> Facets =>
    [
        SeriesFacet.Of("measure", Codes.Measures, Measure, Language),
        SeriesFacet.Of("reporter", Codes.Reporters, Reporter, Language),
        SeriesFacet.Of("investor", Codes.Countries, Investor, Language),
        SeriesFacet.Of("host", Codes.Countries, Host, Language),
        SeriesFacet.Plain("sector", Sector, SectorText ?? AllSectors, Language),
        SeriesFacet.Of("dataset", Codes.Datasets, Dataset, Language),
        SeriesFacet.Of("frequency", Codes.SeriesFrequencies, Frequency, Language),
        SeriesFacet.Of("unit", Codes.Units, ConvertedTo ?? ValueUnit, Language),
    ];

    /// <summary>The points in order; a period for which no figure is held is a point without value.</summary>
    [UnrollRows]
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    /// <summary>What the series measures, without a period, in the language of `lang`.</summary>
    /// <example>Foreign direct investment, gross inflow: from the United Kingdom to Kazakhstan</example>
    [JsonPropertyOrder(2)]
    public string Title => FigureHeadings.Investment(new(Measure, Investor, Host, SectorText), null, Language);

    /// <summary>
    /// Who publishes the figures, how they were made, what the points show, and every caveat of any figure in words, in the language
    /// of `lang`, separated by semicolons; a caveat of some figures only says so.
    /// </summary>
    /// <example>Tengrinews; annual; published on 23 November 2015</example>
    [JsonPropertyOrder(2)]
    public string Subtitle => SeriesHeadings.Subtitle(Origins, Frequency, Units, Language);

    /// <summary>The periods from the first to the last point and the latest value in words, in the language of `lang`.</summary>
    /// <example>2019 to 2023; 2023: 795 million US dollars</example>
    [JsonPropertyOrder(2)]
    public string Display => SeriesHeadings.Display(Points, ValueUnit, Units, Language);

    [JsonIgnore]
    public IReadOnlyList<FigureOrigin> Origins { get; init; } = [];

    [JsonIgnore]
    public Code? SectorName { get; init; }

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    [JsonIgnore]
    public string Label { get => field ?? Id; init; }

    [JsonIgnore]
    public string? ConvertedTo { get; init; }

    private string? SectorText => SectorName?.Label(Language).Text ?? Sector;

    private string AllSectors => Language switch
    {
        TextLanguages.Kazakh => "Барлық салалар",
        TextLanguages.Russian => "Все отрасли",
        _ => "All sectors",
    };

    public static InvestmentSeries Of(ShownSeries<InvestmentSeriesKey> series, SeriesView view) => new()
    {
        Id = series.Key.Id,
        Dataset = series.Key.Dataset,
        Measure = series.Key.Measure,
        Investor = series.Key.Investor,
        Host = series.Key.Host,
        Reporter = series.Key.Reporter,
        Sector = series.Key.Sector,
        Unit = series.Key.Unit,
        Frequency = series.Key.Frequency,
        Units = view.Units,
        ConvertedTo = view.ConvertTo,
        ValueUnit = view.ValueUnit(series.Key.Unit),
        First = series.Points[0].Period,
        Last = series.Points[^1].Period,
        Sources = series.Sources,
        Points = series.Points,
        Origins = [.. series.Figures.Select(figure => FigureOrigin.Of(figure, null, null))],
    };
}

/// <summary>What tells one investment series from another.</summary>
/// <param name="Programme">The dataset; the source where it belongs to none.</param>
internal sealed record InvestmentSeriesKey(
    string Programme,
    string? Dataset,
    string Measure,
    string Investor,
    string Host,
    string Reporter,
    string? Sector,
    string Unit,
    string Frequency
) : ISeriesKey<InvestmentSeriesKey>
{
    // The sector alone may be missing, and a sector is never a programme.
    public string Id => string.Join(
        "--", new[] { Reporter, Measure, Investor, Host, Sector, Programme, Unit, Frequency }.OfType<string>()).ToLowerInvariant();

    public static InvestmentSeriesKey Of(Investment figure) =>
        new(
            figure.Dataset ?? figure.Source.Id,
            figure.Dataset,
            figure.Measure,
            figure.Investor,
            figure.Host,
            figure.Reporter,
            figure.Sector,
            figure.Unit,
            figure.Frequency
        );

    /// <summary>The id of the series of a figure; null for spans, which are points of no series.</summary>
    public static string? IdOf(Investment figure) => figure.Frequency == Period.Span ? null : Of(figure).Id;

    public bool IsBreak(Period period) => InvestmentMeasure.IsBreak(Measure, period);

    public InvestmentSeriesKey WithFrequency(string frequency) => this with { Frequency = frequency };
}
