using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Indicators;

/// <summary>One published figure of people-to-people relations.</summary>
internal sealed record Indicator : IShownFigure
{
    /// <summary>Stable id of the figure.</summary>
    /// <example>seasonal-workers-kaz-gbr-2021-kursiv</example>
    public required string Id { get; init; }

    /// <summary>What is measured: `flights`, `remittances`, `seasonal-workers`, `students`, `visas` or `workers`.</summary>
    public required string Measure { get; init; }

    /// <summary>The country from which people or money come (ISO 3166-1 alpha-3).</summary>
    public required string Origin { get; init; }

    /// <summary>The country to which they go.</summary>
    public required string Destination { get; init; }

    /// <summary>
    /// Reference period: `2022`, `2023-Q1`, `2023-05`, a span `2023-01/2023-08`, or `../2013` where the start is not stated; both
    /// ends included.
    /// </summary>
    public required string Period { get; init; }

    /// <summary>`A` year, `Q` quarter, `M` month, `span` anything else.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period; null where the source does not state the start.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The value in whole units of `unit`.</summary>
    /// <example>391</example>
    public required long Value { get; init; }

    /// <summary>Unit of the value: a currency (ISO 4217) for remittances, otherwise `persons`, `visas` or `flights`.</summary>
    public required string Unit { get; init; }

    /// <summary>How the source qualifies the number: `exact`, `approximately`, `more-than`, `less-than`, `almost`.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of the last published digit: `5,000` as a round figure has 1000. 1 means that the value is exact.</summary>
    public required long Precision { get; init; }

    /// <summary>
    /// Lower bound of the true value, from precision and qualifier (itself excluded for `more-than`), never below 0; null where
    /// there is none.
    /// </summary>
    public long? Lower => Interval.Of(Value, Precision, Qualifier).Lower;

    /// <summary>
    /// Upper bound of the true value, from precision and qualifier (itself excluded for `less-than`); null where there is none.
    /// </summary>
    public long? Upper => Interval.Of(Value, Precision, Qualifier).Upper;

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
    /// <example>Workers: from Kazakhstan to the United Kingdom, 2021</example>
    public string Title => FigureHeadings.Indicator(Measure, Origin, Destination, Period, Language);

    /// <summary>
    /// Who publishes it, how it was made, when it was published, and every caveat in words, in the language of `lang`, separated by
    /// semicolons.
    /// </summary>
    /// <example>Kursiv Media; published on 16 July 2025; from one source, not an official one</example>
    public string Subtitle => FigureHeadings.Subtitle(
        new(Domain.Text.Origin.Of(null, Source, StatedBy), null, null, "normal", PublishedOn, Caveats),
        Language
    );

    /// <summary>The value in words, as exact as it was published, at most four digits, in the language of `lang`.</summary>
    /// <example>391 persons</example>
    public string Display => AmountText.Of(new(Value, Precision, Qualifier, Unit), Language);

    /// <summary>Address of the page that shows the figure to people.</summary>
    public string HtmlUrl => Link(RecordPages.Figures + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    string IShownFigure.Type => "indicators";
}
