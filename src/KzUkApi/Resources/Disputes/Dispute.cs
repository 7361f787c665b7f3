using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Resources.Disputes;

/// <summary>A fact on which sources disagree, with what each of them says.</summary>
internal sealed record Dispute
{
    /// <summary>Stable id of the dispute.</summary>
    /// <example>sd7-date</example>
    public required string Id { get; init; }

    /// <summary>
    /// What is in dispute, in English: the record and the field, the same on every route and with every `asOf`.
    /// </summary>
    /// <example>7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko: date</example>
    public required string Title { get; init; }

    /// <summary>
    /// Where the chosen value stands: `record` (in the record named, as it is served), `event` (in an event of an agreement),
    /// `unrecorded` (no table has the field) or `open` (nowhere: none is chosen).
    /// </summary>
    /// <example>record</example>
    public required string Scope { get; init; }

    /// <summary>The table of the record: {dispute-tables}.</summary>
    /// <example>meetings</example>
    public required string Table { get; init; }

    /// <summary>
    /// The record in dispute: its id; for `meeting_participants` the meeting, for `agreement_events` the agreement.
    /// Null where the claims concern several records: each claim names its own.
    /// </summary>
    /// <example>strategic-dialogue-7-2023-10-02</example>
    public required string? RecordId { get; init; }

    /// <summary>
    /// The field in dispute, as the dataset names it; for `agreement_events` the event whose date it is. Null where the claims
    /// concern several fields: each claim names its own.
    /// </summary>
    /// <example>date_start</example>
    public required string? Field { get; init; }

    /// <summary>
    /// Everything that sources held say of it, in the order of the dataset; with `asOf`, what had been published by then.
    /// </summary>
    public required IReadOnlyList<DisputeClaim> Claims { get; init; }

    /// <summary>
    /// What this service takes to be right: the chosen value of each field in dispute. Empty where none is chosen, and as of a
    /// day before the chosen one was published.
    /// </summary>
    public required IReadOnlyList<ChosenValue> Chosen { get; init; }

    /// <summary>
    /// Why that value was chosen: what the notes of the chosen claims say, else that the better authority is shown, else what speaks
    /// against the others, else that no rule decides and it stands first without preference. Null where none is chosen.
    /// </summary>
    /// <example>The better authority is shown.</example>
    public required string? Reason { get; init; }

    /// <summary>Address of the record; null where it has none here, or where the claims concern several records.</summary>
    public required string? Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null where `href` is, or where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }

    /// <summary>Publication of the latest claim shown; null where that source is undated.</summary>
    [JsonIgnore]
    public DateOnly? Latest { get; init; }
}

/// <summary>What one source says of a fact in dispute.</summary>
internal sealed record DisputeClaim
{
    /// <summary>Stable id of the claim.</summary>
    /// <example>sd7-date-1</example>
    public required string Id { get; init; }

    /// <summary>The record of which it speaks.</summary>
    public required string RecordId { get; init; }

    /// <summary>The field of which it speaks.</summary>
    public required string Field { get; init; }

    /// <summary>The value that the source gives, as text.</summary>
    /// <example>2023-10-02</example>
    public required string Value { get; init; }

    /// <summary>The publication that says so.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>Whether this service takes it to be right.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Why it is chosen or not; null where the dataset does not say.</summary>
    public required string? Note { get; init; }

    /// <summary>What limits the use of the claim, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    [JsonIgnore]
    public string DisputeId { get; init; } = string.Empty;

    [JsonIgnore]
    public string Title { get; init; } = string.Empty;

    [JsonIgnore]
    public string Scope { get; init; } = string.Empty;

    [JsonIgnore]
    public string Table { get; init; } = string.Empty;

    /// <summary>Where the record is served; null where it is not.</summary>
    [JsonIgnore]
    public string? Path { get; init; }

    [JsonIgnore]
    public DateOnly? PublishedEnd { get; init; }
}

/// <summary>The value that is taken to be right.</summary>
internal sealed record ChosenValue
{
    /// <summary>The claim that gives it.</summary>
    public required string ClaimId { get; init; }

    /// <summary>The field of which it is the value.</summary>
    public required string Field { get; init; }

    /// <summary>The value, as text.</summary>
    public required string Value { get; init; }

    /// <summary>The publication that says so.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>Why it is chosen; null where the dataset does not say.</summary>
    public required string? Note { get; init; }
}
