using KzUkApi.Domain.Figures;

namespace KzUkApi.Resources.Ambassadors;

/// <summary>A term of office of an ambassador; who served twice has two.</summary>
internal sealed record Ambassador
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
}
