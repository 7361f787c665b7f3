using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Search;

/// <summary>A record in which the words were found.</summary>
internal sealed record SearchHit
{
    /// <summary>Kind of record, as in the address of its list: {search-types}.</summary>
    /// <example>agreements</example>
    public required string Type { get; init; }

    /// <summary>Id of the record, as its own list has it; of a topic its code.</summary>
    /// <example>strategic-partnership-and-cooperation-agreement-2024</example>
    public required string Id { get; init; }

    /// <summary>The title of the record, as published; where it has none, a line of English made of its fields.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The date that a reader looks for: an agreement's signature (before it, or without one, its first event), a meeting's or
    /// term's beginning, an institution's establishment, the publication of a figure, claim or source. A day, month or year;
    /// null where it is not stated, and for topics.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>
    /// The part of the record in which most of the words were found, up to about 200 characters, as published. Each found word
    /// stands between two pairs of asterisks (`**`; words without a blank between them, as in `1.5`, share them), and an
    /// ellipsis (`…`) where text is left out; no other asterisks are in it. It is plain text, not HTML: escape it as any text.
    /// </summary>
    /// <example>**Strategic** **Partnership** and Cooperation Agreement between Kazakhstan and the United Kingdom</example>
    public required string Snippet { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>
    /// The publication on which the record rests; of a source, itself; null for topics. It may be of a later day than `asOf`.
    /// </summary>
    public required SourceReference? Source { get; init; }
}
