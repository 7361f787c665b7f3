using System.Text.Json.Serialization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Investments;

/// <summary>One published investment figure.</summary>
internal record Investment : IFigure, IShownFigure
{
    /// <summary>Stable id of the figure.</summary>
    /// <example>fdi-gross-2022-kazinform-2023-10</example>
    public required string Id { get; init; }

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

    /// <summary>
    /// Reference period: `2022`, a span `2005/2022` or `2021-01/2021-06`, or `../2013` where the start is not
    /// stated; both ends included.
    /// </summary>
    public required string Period { get; init; }

    /// <summary>`A` year, `Q` quarter, `M` month, `span` anything else.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period; null where the source does not state the start.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The value in whole units of `unit`.</summary>
    /// <example>661000000</example>
    public required long Value { get; init; }

    /// <summary>Unit of the value: a currency (ISO 4217), `companies`, or `rank` (1 is the largest investor).</summary>
    public required string Unit { get; init; }

    /// <summary>How the source qualifies the number: `exact`, `approximately`, `more-than`, `less-than`, `almost`, `top-n`.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of the last published digit: `661 million` has 1000000. 1 means that the value is exact.</summary>
    public required long Precision { get; init; }

    /// <summary>
    /// Lower bound of the true value, from precision and qualifier (itself excluded for `more-than`); null where there is none.
    /// A rank among the `top-n` is 1 to n. Below 0 only for `fdi-net-inflow` and `fdi-inward-stock`.
    /// </summary>
    public long? Lower => Interval.Of(Value, Precision, Qualifier, Signed).Lower;

    /// <summary>
    /// Upper bound of the true value, from precision and qualifier (itself excluded for `less-than`); null where there is none.
    /// </summary>
    public long? Upper => Interval.Of(Value, Precision, Qualifier, Signed).Upper;

    /// <summary>The number as the source words it.</summary>
    /// <example>661 million</example>
    public required string AsPublished { get; init; }

    /// <summary>
    /// `normal`, `estimated` (the compiler's model), `forecast` (made before the period began) or `doubtful` (the note says
    /// why).
    /// </summary>
    public required string Status { get; init; }

    /// <summary>Whether this is the preferred figure of its group without filters, as of the day asked.</summary>
    public required bool Preferred { get; init; }

    /// <summary>
    /// The first later edition of its programme that has the same series before and after the period, but no longer this figure,
    /// as of the day asked; the figure is then not preferred. Null where there is none, and for single sectors.
    /// </summary>
    public DroppingEdition? DroppedBy =>
        DroppedEdition is { } edition && DroppedEnd is { } day ? new() { Edition = edition, PublishedOn = day } : null;

    /// <summary>The statistical programme of which the source is one edition; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>When the figure became public: a day, month or year.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The publication in which the figure stands.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a reader of the figure should know; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>What it measures and for which period, in the language of `lang`.</summary>
    /// <example>Foreign direct investment, gross inflow: from the United Kingdom to Kazakhstan, 2022</example>
    [JsonPropertyOrder(2)]
    public string Title => FigureHeadings.Investment(new(Measure, Investor, Host, SectorText), Period, Language);

    /// <summary>
    /// Who publishes it, how it was made, when it was published, and every caveat in words, in the language of `lang`, separated by
    /// semicolons.
    /// </summary>
    /// <example>Khabar 24; published in 2023; another source states another number</example>
    [JsonPropertyOrder(2)]
    public string Subtitle => FigureHeadings.Subtitle(FigureOrigin.Of(this, null, null), Language);

    /// <summary>The value in words, as exact as it was published, at most four digits, in the language of `lang`.</summary>
    /// <example>661 million US dollars</example>
    [JsonPropertyOrder(2)]
    public string Display => AmountText.Of(new(Value, Precision, Qualifier, Unit), Language);

    /// <summary>
    /// The series that this figure belongs to: `id` of `/v1/investments/series`. Null for the frequency `span`, since such figures
    /// are points of no series.
    /// </summary>
    [JsonPropertyOrder(2)]
    public string? SeriesId => InvestmentSeriesKey.IdOf(this);

    /// <summary>Address of the page that shows the figure to people.</summary>
    [JsonPropertyOrder(2)]
    public string HtmlUrl => Link(RecordPages.Figures + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    [JsonIgnore]
    public Code? SectorName { get; init; }

    [JsonIgnore]
    public string PreferenceOrder { get; init; } = string.Empty;

    [JsonIgnore]
    public DateOnly PublishedEnd { get; init; }

    [JsonIgnore]
    public string? DroppedEdition { get; init; }

    [JsonIgnore]
    public DateOnly? DroppedEnd { get; init; }

    [JsonIgnore]
    public bool Signed => InvestmentMeasure.IsSigned(Measure);

    [JsonIgnore]
    public object Series => Unit;

    [JsonIgnore]
    public IReadOnlyList<(string Name, object? Value)> Comparable =>
    [
        ("dataset", Dataset), ("unit", Unit), ("qualifier", Qualifier), ("precision", Precision), ("status", Status), ("value", Value),
    ];

    string IShownFigure.Type => "investments";

    private string? SectorText => SectorName?.Label(Language).Text ?? Sector;

    /// <summary>The figure in words of a language.</summary>
    /// <param name="sectors">The names of sectors, from the list of topics.</param>
    /// <param name="link">Makes links of paths; null where none is followed.</param>
    public Investment In(string language, CodeList sectors, Func<string, string>? link = null) => this with
    {
        Language = language,
        Link = link ?? Link,
        SectorName = Sector is { } sector ? sectors.Find(sector) : null,
    };
}
