using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Milestones;

/// <summary>A step in the relation: recognition, diplomatic relations, an embassy, an anniversary.</summary>
internal sealed record Milestone : ILocalized<Milestone>
{
    // The titles as they are stored, which do not say that it was only announced.
    private readonly LocalTitle _stored = new(string.Empty, null, null);

    /// <summary>Stable id of the milestone.</summary>
    /// <example>diplomatic-relations-1992</example>
    public required string Id { get; init; }

    /// <summary>Day, month or year of it (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`).</summary>
    public required string Date { get; init; }

    /// <summary>`recognition`, `diplomatic-relations`, `embassy`, `partnership`, `anniversary` or `other`.</summary>
    public required string Kind { get; init; }

    /// <summary>What happened, in English; after `Announced: ` where only the announcement is known.</summary>
    public required string Title
    {
        get => Announcement.Title(_stored.English, Caveats);
        init => _stored = _stored with { English = value };
    }

    /// <summary>Our translation of the title into Kazakh, not read by a native speaker; null where there is none.</summary>
    public required string? TitleKk
    {
        get => _stored.Kazakh is { } title ? Announcement.Title(title, Caveats, TextLanguages.Kazakh) : null;
        init => _stored = _stored with { Kazakh = value };
    }

    /// <summary>Our translation of the title into Russian, not read by a native speaker; null where there is none.</summary>
    public required string? TitleRu
    {
        get => _stored.Russian is { } title ? Announcement.Title(title, Caveats, TextLanguages.Russian) : null;
        init => _stored = _stored with { Russian = value };
    }

    /// <summary>The publication on which it rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>When it was and what limits its use, in the language asked for.</summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>
    /// Its title in the language asked for; in Kazakh and Russian the English one in quotation marks where none is held. After
    /// `Announced: ` where only the announcement is held, and not that it took place.
    /// </summary>
    public string Display => Heading.Display;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Dated(_stored.In(Language), Date, Caveats, Language);

    public Milestone In(string language) => this with { Language = language };
}
