using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Search;

/// <summary>A record in which the words were found.</summary>
internal sealed record SearchHit
{
    /// <summary>Kind of record, as in the address of its list: {search-types}.</summary>
    /// <example>agreements</example>
    public required string Type { get; init; }

    /// <summary>
    /// Id of the record, as its own list has it; of a topic its code, of a commodity its classification and code (`sitc-33o`).
    /// </summary>
    /// <example>strategic-partnership-and-cooperation-agreement-2024</example>
    public required string Id { get; init; }

    /// <summary>
    /// The title of the record, as published; where it has none, a line of English made of its fields. Of a person the name.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>
    /// The date that a reader looks for: an agreement's signature (before it, or without one, its first event), a meeting's or
    /// term's beginning, an institution's establishment, the publication of a figure, claim or source. A day, month or year;
    /// null where it is not stated, and for topics, people and commodities.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>
    /// The part of the record in which most of the words were found, up to about 200 characters, as published, in one language.
    /// Words that stand elsewhere in the record follow with a few words around them, after ` · `; an ellipsis (`…`) stands where
    /// text is left out. It is plain text without any markup, neither Markdown nor HTML: escape it as any text.
    /// </summary>
    /// <example>Strategic Partnership and Cooperation Agreement between Kazakhstan and the United Kingdom</example>
    public required string Snippet { get; init; }

    /// <summary>
    /// Where the words, or other spellings of them, stand in the snippet: `[start, length]` of each, in order, counted in UTF-16 code
    /// units from 0, as strings are indexed in JavaScript, Java and C#. Words without a blank between them, as in `1.5`, are one.
    /// </summary>
    /// <example>[[0,9],[10,11]]</example>
    public required IReadOnlyList<IReadOnlyList<int>> Matches { get; init; }

    /// <summary>
    /// What limits the use of the record, as codes in alphabetical order, as its own list has them; `/v1/codelists/caveats` has their
    /// wording. Empty where there is nothing, and for topics, people and commodities.
    /// </summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }

    /// <summary>
    /// The publication on which the record rests; of a source, itself; null for topics, people and commodities. It may be of a
    /// later day than `asOf`.
    /// </summary>
    public required SourceReference? Source { get; init; }
}
