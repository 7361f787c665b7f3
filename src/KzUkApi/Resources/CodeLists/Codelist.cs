using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Resources.CodeLists;

/// <summary>A list of codes that filters take and fields have.</summary>
internal sealed record Codelist
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
internal sealed record CodelistDetail
{
    /// <summary>Id of the list.</summary>
    /// <example>flows</example>
    public required string Id { get; init; }

    /// <summary>What the codes stand for, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>Every code, in order of code.</summary>
    public required IReadOnlyList<CodelistCode> Codes { get; init; }
}

/// <summary>A code.</summary>
internal sealed record CodelistCode
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

    public static CodelistCode Of(Code code, string language)
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
