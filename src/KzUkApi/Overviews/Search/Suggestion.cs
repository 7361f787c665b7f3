using KzUkApi.Domain.Lists;

namespace KzUkApi.Overviews.Search;

/// <summary>What a reader who types may be looking for.</summary>
internal sealed record SuggestionList
{
    /// <summary>At most ten, the best first.</summary>
    public required IReadOnlyList<Suggestion> Data { get; init; }

    /// <summary>What holds for the whole answer.</summary>
    public required ListMeta Meta { get; init; }
}

/// <summary>A record whose name begins as what is typed.</summary>
internal sealed record Suggestion
{
    /// <summary>The name that was found, in the script in which it was: of a person or topic in English, Kazakh or Russian.</summary>
    /// <example>Kassym-Jomart Tokayev</example>
    public required string Text { get; init; }

    /// <summary>Kind of record, as in the hits of `/v1/search`.</summary>
    /// <example>people</example>
    public required string Type { get; init; }

    /// <summary>Id of the record, as in the hits of `/v1/search`.</summary>
    /// <example>kassym-jomart-tokayev</example>
    public required string Id { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }
}
