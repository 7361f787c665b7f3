namespace KzUkApi.Domain.Lists;

/// <summary>The record before or after another in the order of their dates.</summary>
internal sealed record Neighbour
{
    /// <summary>Id of the record.</summary>
    public required string Id { get; init; }

    /// <summary>Its date: a day, month or year; null where none is stated.</summary>
    public required string? Date { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows it to people.</summary>
    public required string HtmlUrl { get; init; }
}

/// <summary>The records before and after another; null at the ends.</summary>
internal readonly record struct Neighbours(Neighbour? Previous, Neighbour? Next);
