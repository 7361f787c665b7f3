using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Http.Parameters;

/// <summary>What a rule allows, as the contract states it.</summary>
internal sealed record ParameterShape
{
    /// <summary>The most values that a parameter can have.</summary>
    public const int MostItems = 100;

    /// <summary>Whether the parameter must be given.</summary>
    public bool Required { get; init; }

    /// <summary>Whether several values may be given, separated by commas or with the name again for each.</summary>
    public bool Multiple { get; init; }

    /// <summary>
    /// Whether the contract has several values as one text: the parameter began with one value, and clients of then stay right.
    /// </summary>
    public bool IsOneText { get; init; }

    /// <summary>The list that the values are codes of; null where they are no codes.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>The allowed values; null where they are not a short closed list.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public int? MaxLength { get; init; }

    public int? MaxItems { get; init; }

    /// <summary>The bounds of a whole number, both included; null for text.</summary>
    public (int Minimum, int Maximum)? Range { get; init; }

    public string? Default { get; init; }
}
