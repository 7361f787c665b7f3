using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Timeline;

/// <summary>Something that happened on a day, in a month or in a year.</summary>
internal sealed record TimelineEntry
{
    /// <summary>Kind of entry: {timeline-types}.</summary>
    /// <example>meetings</example>
    public required string Type { get; init; }

    /// <summary>
    /// Id of the entry, unique over the whole timeline: its type and the id of the record; for a term of
    /// office `from` or `to` after it.
    /// </summary>
    /// <example>meetings:strategic-dialogue-7-2023-10-02</example>
    public required string Id { get; init; }

    /// <summary>Id of the record, as its own list has it.</summary>
    /// <example>strategic-dialogue-7-2023-10-02</example>
    public required string RecordId { get; init; }

    /// <summary>Day, month or year as published (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); of a meeting, when it began.</summary>
    /// <example>2023-10-02</example>
    public required string Date { get; init; }

    /// <summary>The first day that the entry can cover: the first of the month or year where the date is partial.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>
    /// The last day that the entry can cover, that day included: the last of the month or year where the date is partial, the
    /// end of a meeting that lasted several days (as of a day before its end, the day on which it began).
    /// </summary>
    public required DateOnly End { get; init; }

    /// <summary>
    /// What happened, in a line of English: the title of the record, or one made of its fields; after `Announced: ` where only the
    /// announcement is held, and not that it took place.
    /// </summary>
    /// <example>7th session of the Strategic Dialogue, Astana</example>
    public required string Title { get; init; }

    /// <summary>
    /// When it was and what limits its use, in the language asked for, as the record's own list has it; of a statement the office
    /// of the speaker, of an institution, a term of office or a publication what it is.
    /// </summary>
    public required string Subtitle { get; init; }

    /// <summary>
    /// What happened, in the language asked for: as the record's own list displays it, after what the entry tells of it
    /// (`Established: ...`). People are named as the record names them.
    /// </summary>
    public required string Display { get; init; }

    /// <summary>
    /// What limits its use, as codes; `/v1/codelists/caveats` has them. A step by which an agreement was concluded has those on its
    /// signature that stand with the agreement, too. Empty where nothing does.
    /// </summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>
    /// Areas of cooperation under which the record (of a step, its agreement) is filed; empty for
    /// {timeline-without-topics}, which are filed under none.
    /// </summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Address of the record; of a step in an agreement's life, that of the agreement.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows it to people, of a step that of the agreement; null where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }

    /// <summary>The publication on which the entry rests; of a publication, itself. It may be of a later day than `asOf`.</summary>
    public required SourceReference Source { get; init; }
}
