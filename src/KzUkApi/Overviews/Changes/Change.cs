using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Changes;

/// <summary>A record that was added, revised or withdrawn.</summary>
internal sealed record Change
{
    /// <summary>Id of the change in this database: the number of the load, the type and the record.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// `added`: a new record. `revised`: a figure of a later edition with another number than the edition before it (`supersedes`,
    /// `revision`), or a record that a later release of the dataset corrects. `withdrawn`: a record that a later release no
    /// longer has. `dropped`: a figure that a later edition of its programme (`source`) no longer has, although it has the series
    /// before and after.
    /// </summary>
    /// <example>revised</example>
    public required string Kind { get; init; }

    /// <summary>
    /// Kind of record, as in the address of its list; `agreement-events`, `meeting-participants` and
    /// `commodities` are parts of others.
    /// </summary>
    /// <example>trade-flows</example>
    public required string Type { get; init; }

    /// <summary>Id of the record; for a commodity its classification and code, for `disputes` the claim.</summary>
    public required string RecordId { get; init; }

    /// <summary>What the record is, in a line, as it stood in that data version.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The date of the change on the public record: publication of a figure, source, claim or exchange rate, the own date of
    /// what happened, the first event of an agreement; for a correction or withdrawal the release of the dataset. A day, month
    /// or year; null where the record has none.
    /// </summary>
    /// <example>2026-08-13</example>
    public required string? Date { get; init; }

    /// <summary>
    /// The day from which it counts for `since` and `asOf`: the last day of `date`; without a date the release of the dataset.
    /// </summary>
    public required DateOnly CountsFrom { get; init; }

    /// <summary>The data version with which it came into this service.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The release of that data version.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>
    /// For an edition of a figure: the edition before it of the same figure in the same programme, whether it says the same,
    /// perhaps rounded otherwise (`added`), or not (`revised`). Null otherwise.
    /// </summary>
    public required string? Supersedes { get; init; }

    /// <summary>
    /// What the edition does to the one before: `revision` (the number is another), `precision` (the same number with more digits
    /// or fewer) or `undetermined` (both can be right, and neither range contains the other). Null where it repeats that one or
    /// has none before it, and for what was recorded before this was told.
    /// </summary>
    public required string? Revision { get; init; }

    /// <summary>
    /// Each field that changed: for a correction against the record as it was, for an edition against the one
    /// before it. Empty for other records.
    /// </summary>
    public required IReadOnlyList<ChangedField> Fields { get; init; }

    /// <summary>
    /// What limits the use of the record, as codes in alphabetical order, as its own list has them; `/v1/codelists/caveats` has their
    /// wording. Empty where there is nothing, and for what has been withdrawn.
    /// </summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The publication on which the record rests; null where it rests on none, or where that was withdrawn.</summary>
    public required SourceReference? Source { get; init; }

    /// <summary>Address of the record, or of the record of which it is part; null for what has been withdrawn.</summary>
    public required string? Href { get; init; }

    /// <summary>Address of the page that shows it to people; null where its kind has no pages, and for what has been withdrawn.</summary>
    public required string? HtmlUrl { get; init; }

    [JsonIgnore]
    public string? Path { get; init; }
}

/// <summary>A field that changed, as text.</summary>
internal sealed record ChangedField
{
    /// <summary>Name of the field, as answers have it.</summary>
    /// <example>value</example>
    public required string Field { get; init; }

    /// <summary>Its value before; null where it had none. Several values are separated by `;`.</summary>
    /// <example>7000000</example>
    public required string? Before { get; init; }

    /// <summary>Its value after; null where it has none.</summary>
    /// <example>23000000</example>
    public required string? After { get; init; }

    [JsonIgnore]
    public string ChangeId { get; init; } = string.Empty;
}
