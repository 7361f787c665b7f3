using System.Text.Json.Serialization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>One published trade figure.</summary>
internal partial record TradeFlow : IFigure, IShownFigure, ITurnoverPart
{
    /// <summary>Stable id of the figure.</summary>
    /// <example>kaz-total-unspecified-total-2022-kazinform-2023-10</example>
    public required string Id { get; init; }

    /// <summary>The country whose statistics these are (ISO 3166-1 alpha-3).</summary>
    public required string Reporter { get; init; }

    /// <summary>The other country.</summary>
    public required string Partner { get; init; }

    /// <summary>`export`, `import` or `total` (exports plus imports), from the reporter's point of view.</summary>
    public required string Flow { get; init; }

    /// <summary>`goods`, `services`, or `unspecified` where the source does not say.</summary>
    public required string ProductType { get; init; }

    /// <summary>`TOTAL`, `SITC` (Rev. 4, with ONS sub-codes), `HS` (2017) or `MTN` (WTO categories).</summary>
    public required string Classification { get; init; }

    /// <summary>Commodity code in that classification; null for `TOTAL`.</summary>
    public required string? Commodity { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; null where the source does not say.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>`fob` or `cif`; null where the source does not say.</summary>
    public required string? Valuation { get; init; }

    /// <summary>
    /// Reference period: `2022`, `2023-Q1`, `2023-05`, a span `2023-01/2023-08`, or `../2013` where the start is not
    /// stated; both ends included.
    /// </summary>
    public required string Period { get; init; }

    /// <summary>`A` year, `Q` quarter, `M` month, `span` anything else.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period; null where the source does not state the start.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The value in whole units of `currency`.</summary>
    /// <example>1800000000</example>
    public required long Value { get; init; }

    /// <summary>Currency of the value (ISO 4217).</summary>
    public required string Currency { get; init; }

    /// <summary>How the source qualifies the number: `exact`, `approximately`, `more-than`, `less-than`, `almost`, `top-n`.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of the last published digit: `1.8 billion` has 100000000. 1 means that the value is exact.</summary>
    public required long Precision { get; init; }

    /// <summary>
    /// Lower bound of the true value, from precision and qualifier (itself excluded for `more-than`); null where there is none.
    /// </summary>
    public long? Lower => Interval.Of(Value, Precision, Qualifier).Lower;

    /// <summary>
    /// Upper bound of the true value, from precision and qualifier (itself excluded for `less-than`); null where there is none.
    /// </summary>
    public long? Upper => Interval.Of(Value, Precision, Qualifier).Upper;

    /// <summary>The number as the source words it.</summary>
    /// <example>1.8 billion</example>
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
    /// as of the day asked; the figure is then not preferred. Null where there is none. Told of all commodities together only: of
    /// single ones it is not known whether an edition was imported as complete, and an absent row may mean nil.
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
    /// <example>Trade turnover of Kazakhstan with the United Kingdom, Kazakhstan's figures, 2022</example>
    [JsonPropertyOrder(2)]
    public string Title => FigureHeadings.Trade(Subject, Period, Language);

    /// <summary>
    /// Who publishes it, how it was made, when it was published, and every caveat in words, in the language of `lang`, separated by
    /// semicolons.
    /// </summary>
    /// <example>Kazinform; published on 18 March 2023; whether services are included is not stated</example>
    [JsonPropertyOrder(2)]
    public string Subtitle => FigureHeadings.Subtitle(FigureOrigin.Of(this, Adjustment, Valuation), Language);

    /// <summary>The value in words, as exact as it was published, at most four digits, in the language of `lang`.</summary>
    /// <example>1.8 billion US dollars</example>
    [JsonPropertyOrder(2)]
    public string Display => AmountText.Of(new(Value, Precision, Qualifier, Currency), Language);

    /// <summary>
    /// Name of the commodity: in the language of `lang` where the dataset has one, else in English. Null for all commodities together.
    /// </summary>
    /// <example>Oil</example>
    public string? CommodityName =>
        Commodity is { } code ? CommodityNames.Of(Classification, code, Language) ?? CommodityLabel : null;

    /// <summary>
    /// The series that this figure belongs to: `id` of `/v1/trade-flows/series`. Null for the frequency `span`, since such figures
    /// are points of no series.
    /// </summary>
    [JsonPropertyOrder(2)]
    public string? SeriesId => TradeSeriesKey.IdOf(this);

    /// <summary>Address of the page that shows the figure to people.</summary>
    [JsonPropertyOrder(2)]
    public string HtmlUrl => Link(RecordPages.Figures + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    [JsonIgnore]
    public string? CommodityLabel { get; init; }

    /// <summary>The figure in words of a language.</summary>
    /// <param name="commodities">The names of commodities, as <see cref="OpenLists"/> has them.</param>
    /// <param name="link">Makes links of paths; null where none is followed.</param>
    public TradeFlow In(string language, CodeList commodities, Func<string, string>? link = null) => this with
    {
        Language = language,
        Link = link ?? Link,
        CommodityLabel = Commodity is { } code ? TradeChart.NameOf(code, commodities) : null,
    };

    private TradeSubject Subject => new(
        Reporter, Partner, Flow, ProductType, Commodity is { } code ? (Classification, code, CommodityLabel) : null)
    {
        IsReported = !OriginText.IsStatistics(Origin.Of(Dataset, Source, StatedBy)),
    };
}
