using System.ComponentModel;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Resources.CodeLists;

/// <summary>A list of codes that filters take and fields have.</summary>
[DisplayName("Codelist")]
internal sealed record CodeListSummary
{
    /// <summary>Id of the list.</summary>
    /// <example>flows</example>
    public required string Id { get; init; }

    /// <summary>What the codes stand for, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>How many codes it has.</summary>
    public required int Count { get; init; }

    /// <summary>Address of the list with its codes.</summary>
    public required string Href { get; init; }
}

/// <summary>A list of codes with all its codes.</summary>
[DisplayName("CodelistDetail")]
internal sealed record CodeListDetail
{
    /// <summary>Id of the list.</summary>
    /// <example>flows</example>
    public required string Id { get; init; }

    /// <summary>What the codes stand for, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>Every code, in order of code.</summary>
    public required IReadOnlyList<CodeListCode> Codes { get; init; }
}

/// <summary>A code.</summary>
[DisplayName("CodelistCode")]
internal sealed record CodeListCode
{
    /// <summary>The code as fields have it; filters take it in any case.</summary>
    /// <example>export</example>
    public required string Code { get; init; }

    /// <summary>Its label in the language asked for; in English where it is missing.</summary>
    public required string Label { get; init; }

    /// <summary>The language in which the label really is: `en`, `kk` or `ru`.</summary>
    public required string LabelLanguage { get; init; }

    /// <summary>What the code means, where the label does not say it; null otherwise.</summary>
    public required string? Note { get; init; }

    /// <summary>Of a commodity code, the classification to which it belongs; null in other lists.</summary>
    public required string? Classification { get; init; }

    /// <summary>Of a commodity code, its level: a number of digits, or `end-use`; null in other lists.</summary>
    public required string? Level { get; init; }

    /// <summary>Of a commodity code, the code above it in the same classification; null at the top, and in other lists.</summary>
    public required string? Parent { get; init; }

    public static CodeListCode Of(Code code, string language)
    {
        var (label, labelLanguage) = code.Label(language);
        return new()
        {
            Code = code.Value,
            Label = label,
            LabelLanguage = labelLanguage,
            Note = code.Note,
            Classification = null,
            Level = null,
            Parent = null,
        };
    }
}
