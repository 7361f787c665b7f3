using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Ambassadors;

/// <summary>A term of office of an ambassador; who served twice has two.</summary>
internal sealed record Ambassador : ILocalized<Ambassador>
{
    /// <summary>Stable id of the term of office.</summary>
    /// <example>michael-gifford-kaz-2018-01</example>
    public required string Id { get; init; }

    /// <summary>Name of the ambassador.</summary>
    /// <example>Michael Gifford</example>
    public required string Name { get; init; }

    /// <summary>The country that sends the ambassador (ISO 3166-1 alpha-3).</summary>
    public required string Sending { get; init; }

    /// <summary>The country that receives the ambassador.</summary>
    public required string Receiving { get; init; }

    /// <summary>Beginning of the term: a day, month or year; null where no source held states it.</summary>
    public required string? From { get; init; }

    /// <summary>
    /// End of the term: a day, month or year; null where it is not stated, the term goes on, or the end lies after `asOf`.
    /// </summary>
    public required string? To { get; init; }

    /// <summary>The publication on which the term rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The name, and whose ambassador it is to which country, in the language asked for.</summary>
    public string Title => Heading.Title;

    /// <summary>The term of office and what limits its use, in the language asked for; empty where neither is known.</summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>The name.</summary>
    public string Display => Heading.Display;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Ambassador(Name, Sending, Receiving, From, To, Caveats, Language);

    public Ambassador In(string language) => this with { Language = language };
}
