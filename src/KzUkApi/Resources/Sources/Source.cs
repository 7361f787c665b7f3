using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Sources;

/// <summary>A publication on which figures and facts rest.</summary>
internal record Source : ILocalized<Source>
{
    /// <summary>Stable id of the source.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    /// <example>Kazinform</example>
    public required string Publisher { get; init; }

    /// <summary>Title in the language of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Address of the publication; null where none is known.</summary>
    public required string? Url { get; init; }

    /// <summary>The publisher's own page, where `url` is that of a copy and the page is known; null otherwise.</summary>
    public required string? PublisherUrl { get; init; }

    /// <summary>Day, month or year of publication (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); null where the source is undated.</summary>
    public required string? PublishedOn { get; init; }

    /// <summary>Whose date that is: `publisher`, or `copy` of a third party; null where the source is undated.</summary>
    public required string? PublishedOnBasis { get; init; }

    /// <summary>Language of the source (ISO 639-1).</summary>
    public required string Language { get; init; }

    /// <summary>
    /// `dataset`, `encyclopedia`, `news`, `official-statistics`, `parliament`, `press-release`, `report`,
    /// `treaty-list` or `treaty-text`.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>
    /// 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, 4 other
    /// press and third-party data sets.
    /// </summary>
    /// <example>3</example>
    public required int Authority { get; init; }

    /// <summary>The statistical programme of which the source is one edition; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The last day that `publishedOn` can mean; the release of the dataset where the source is undated.</summary>
    [JsonIgnore]
    public DateOnly KnownFrom { get; init; }

    /// <summary>Its publisher, date, kind and what limits its use, in the language asked for.</summary>
    [JsonPropertyOrder(3)]
    public string Subtitle => Heading.Subtitle;

    /// <summary>Its title as it is, whatever the language asked for; in Kazakh and Russian in quotation marks.</summary>
    [JsonPropertyOrder(3)]
    public string Display => Heading.Display;

    [JsonIgnore]
    public string WordLanguage { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Source(
        Title, Publisher, PublishedOn, Kind, Caveats, WordLanguage, PublishedOnBasis);

    public Source In(string language) => this with { WordLanguage = language };
}

/// <summary>A source, how to cite it, and what rests on it.</summary>
internal sealed record SourceDetail : Source
{
    [SetsRequiredMembers]
    public SourceDetail(Source source, IReadOnlyList<SourceRecordIds> records)
        : base(source) => Records = records;

    /// <summary>The source as a reference, ready for use.</summary>
    [JsonPropertyOrder(1)]
    public Citation Citation => Citation.Of(this);

    /// <summary>Every record that rests on the source, by kind; kinds without a record are left out.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<SourceRecordIds> Records { get; }
}

/// <summary>The records of a kind that rest on a source.</summary>
[DisplayName("SourceRecords")]
internal sealed record SourceRecordIds
{
    /// <summary>Ids that are named at most.</summary>
    public const int MostIds = 2000;

    /// <summary>Kind of record: {source-record-types}.</summary>
    /// <example>trade-flows</example>
    public required string Type { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <summary>Their ids, sorted: all of them, or the first 2,000 where there are more; the list at `href` has every one.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>
    /// Address of the list of these records. Steps of agreements stand in the timeline, each with its id as `recordId`; the claims in
    /// disputes under the disputes in which they are made.
    /// </summary>
    public required string Href { get; init; }
}
