using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Institutions;

/// <summary>A lasting body of the relation: a university branch, school, chamber, council, programme, embassy or company.</summary>
internal sealed record Institution : ILocalized<Institution>
{
    /// <summary>Stable id of the institution.</summary>
    /// <example>cardiff-university-kazakhstan</example>
    public required string Id { get; init; }

    /// <summary>Its name in English.</summary>
    /// <example>Cardiff University Kazakhstan</example>
    public required string Name { get; init; }

    /// <summary>`company`, `council`, `other`, `school` or `university-branch`.</summary>
    public required string Kind { get; init; }

    /// <summary>The country to which it belongs, wherever it works; null where it belongs to both or the source does not say.</summary>
    public required string? HomeCountry { get; init; }

    /// <summary>The city where it works; null where it has none or the source does not say.</summary>
    public required string? LocationCity { get; init; }

    /// <summary>
    /// Day, month or year of its foundation or opening (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); null where it is
    /// not stated or only planned.
    /// </summary>
    public required string? EstablishedOn { get; init; }

    /// <summary>Codes of the topics under which it is filed; `/v1/topics` has their names.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The publication on which it rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>
    /// What a reader should know. It tells what the source knew, so it is null as of a day before the source was published;
    /// null too where there is nothing.
    /// </summary>
    public required string? Note { get; init; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Its name, which is in English; in Kazakh and Russian it stands in quotation marks.</summary>
    public string Title => Heading.Title;

    /// <summary>Its kind, city, date of foundation and what limits its use, in the language asked for.</summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>The same as `title`.</summary>
    public string Display => Heading.Display;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Institution(Name, Kind, LocationCity, EstablishedOn, Caveats, Language);

    public Institution In(string language) => this with { Language = language };
}
