using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Statements;

/// <summary>What somebody said about the relation, in a line.</summary>
internal sealed record Statement : ILocalized<Statement>
{
    /// <summary>Stable id of the statement.</summary>
    /// <example>cleverly-2023-03-18-corridor</example>
    public required string Id { get; init; }

    /// <summary>Who said it: a person, or an office where the source names none.</summary>
    /// <example>James Cleverly</example>
    public required string Speaker { get; init; }

    /// <summary>The office of the speaker at that time, as the source states it; null where it states none.</summary>
    public required string? Office { get; init; }

    /// <summary>The country for which the speaker speaks (ISO 3166-1 alpha-3).</summary>
    public required string Country { get; init; }

    /// <summary>Day, month or year of the statement (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`).</summary>
    public required string Date { get; init; }

    /// <summary>Codes of the topics under which it is filed; `/v1/topics` has their names.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>What was said, in one line in the service's own words. It is no quotation.</summary>
    public required string Paraphrase { get; init; }

    /// <summary>The publication that reports it.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>A few words of the speaker, verbatim; null where none are stored.</summary>
    public Quotation? Quotation => QuotationText is null ? null : new() { Text = QuotationText };

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    [JsonIgnore]
    public string? QuotationText { get; init; }

    /// <summary>Whose statement it is and when it was made, in the language asked for; the speaker is named as in the record.</summary>
    public string Title => Heading.Title;

    /// <summary>
    /// The office of the speaker and what limits its use, in the language asked for; empty where neither is known. The office is in
    /// English; in Kazakh and Russian it stands in quotation marks.
    /// </summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>
    /// The paraphrase, which is in English. In Kazakh and Russian it stands in quotation marks, as all that is not translated; it is
    /// still no quotation.
    /// </summary>
    public string Display => Heading.Display;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Statement(Speaker, Office, Date, Paraphrase, Caveats, Language);

    public Statement In(string language) => this with { Language = language };
}

/// <summary>A few words of a speaker.</summary>
internal sealed record Quotation
{
    /// <summary>The words, at most 25, in the language of the publication.</summary>
    public required string Text { get; init; }

    /// <summary>True: the words stand so in the publication.</summary>
    public bool Verbatim { get; } = true;
}
