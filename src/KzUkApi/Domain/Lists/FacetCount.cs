namespace KzUkApi.Domain.Lists;

/// <summary>How many rows of a list a parameter would leave.</summary>
internal sealed record FacetCount
{
    /// <summary>The parameter; `from,to` where both together take the value, a year.</summary>
    /// <example>types</example>
    public required string Parameter { get; init; }

    /// <summary>Its value.</summary>
    /// <example>meetings</example>
    public required string Value { get; init; }

    /// <summary>Rows that the list has with it, and with all other filters as they are.</summary>
    /// <example>12</example>
    public required long Count { get; init; }
}
