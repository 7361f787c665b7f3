using System.Text.Json.Serialization;
using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A dated fact.</summary>
internal sealed record BriefingFact
{
    /// <summary>Id of the record.</summary>
    public required string Id { get; init; }

    /// <summary>Its list: `agreements`, `meetings` or `milestones`.</summary>
    public required string Type { get; init; }

    /// <summary>Kind, series or step, as a code.</summary>
    public required string Kind { get; init; }

    /// <summary>Day, month or year; null where it is not stated.</summary>
    public required string? Date { get; init; }

    /// <summary>What it is, in English.</summary>
    public required string Title { get; init; }

    /// <summary>City; null where it is not stated or has no meaning.</summary>
    public required string? City { get; init; }

    /// <summary>
    /// Of an agreement, where it stands between the two countries on the day (`/v1/codelists/agreement-standings`); null of anything
    /// else, and of an agreement's single steps.
    /// </summary>
    public string? Standing { get; init; }

    /// <summary>
    /// Of an agreement that is `signed-not-in-force`, the sides of which no ratification is held although that of the other is;
    /// empty where both are held, null where it is not known who is awaited, and of anything else.
    /// </summary>
    public IReadOnlyList<string>? Awaits { get; init; }

    /// <summary>The fact as a sentence in the language of `lang`, where it has one: of a session of a dialogue or commission. Null
    /// otherwise.</summary>
    public string? Sentence { get; init; }

    /// <summary>The last session before this one that is held, of a session of a dialogue or commission; null where none is.</summary>
    public string? PreviousHeldId { get; init; }

    /// <summary>
    /// Numbers of the sessions between that one and this one, of which none is held; empty where none is missing, null of anything
    /// but a session.
    /// </summary>
    public IReadOnlyList<int>? MissingSessions { get; init; }

    /// <summary>What comes before the session, as a sentence in the language of `lang`; null where there is nothing to tell.</summary>
    public string? PreviousText { get; init; }

    /// <summary>What limits the use of the record (`/v1/codelists/caveats`); empty where nothing is known.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The publication on which it rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a sentence about it cites: of an agreement, the source of each step that is told, too.</summary>
    [JsonIgnore]
    public IReadOnlyList<BriefingReference> RestsOn { get; init; } = [];

    /// <summary>When a meeting that lasted several days ended; null where that is not known, and of anything else.</summary>
    [JsonIgnore]
    public string? Until { get; init; }

    [JsonIgnore]
    public LocalTitle Titles { get; init; } = null!;

    /// <summary>What is known of its ratification, of an agreement that is signed; null of anything else.</summary>
    [JsonIgnore]
    public Ratification? Ratification { get; init; }

    /// <summary>What is told of an agreement of the European Union; null of anything else.</summary>
    [JsonIgnore]
    public EuropeanPaper? European { get; init; }

    /// <summary>Who lists an agreement as in force, where no event settles that it is; null otherwise, and of anything else.</summary>
    [JsonIgnore]
    public string? ListedBy { get; init; }

    /// <summary>When an agreement that is in force was signed; null where that is not known, and of anything else.</summary>
    [JsonIgnore]
    public string? SignedOn { get; init; }

    /// <summary>The session itself, and what comes before it, of a session of a dialogue or commission; null of anything else.</summary>
    [JsonIgnore]
    public (EventRow Session, SessionsBefore<EventRow> Before)? Told { get; init; }
}

/// <summary>Meetings up to the day.</summary>
internal sealed record BriefingMeetings
{
    /// <summary>How many are held.</summary>
    public required int Count { get; init; }

    /// <summary>Sessions of the Strategic Dialogue, the two latest.</summary>
    public required IReadOnlyList<BriefingFact> StrategicDialogue { get; init; }

    /// <summary>Sessions of the Intergovernmental Commission, the two latest.</summary>
    public required IReadOnlyList<BriefingFact> IntergovernmentalCommission { get; init; }

    /// <summary>The five latest of any kind.</summary>
    public required IReadOnlyList<BriefingFact> Latest { get; init; }
}

/// <summary>What changed between two days.</summary>
internal sealed record BriefingChanges
{
    /// <summary>The earlier day; what had happened by its end is not listed.</summary>
    public required DateOnly After { get; init; }

    /// <summary>The later day, included.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Steps of agreements, meetings and milestones in between, latest first.</summary>
    public required IReadOnlyList<BriefingFact> Events { get; init; }

    /// <summary>
    /// Figures that became the preferred ones in between; not a later edition of a programme that only repeats its number.
    /// </summary>
    public required IReadOnlyList<ChangedFigure> Figures { get; init; }
}

/// <summary>A figure that became the preferred one.</summary>
internal sealed record ChangedFigure
{
    /// <summary>Id of the figure that was preferred before; null where none was known.</summary>
    public required string? ReplacesId { get; init; }

    /// <summary>Its value, in its own unit (`replaced`); null where none was known.</summary>
    public required long? ReplacesValue { get; init; }

    /// <summary>
    /// Where the figure is a later edition of the one before: `revision` (the number is another), `precision` (the same number
    /// with more digits or fewer) or `undetermined`. Null where it comes from another programme, or none was known.
    /// </summary>
    public required string? Revision { get; init; }

    /// <summary>The figure.</summary>
    public required BriefingFigure Figure { get; init; }

    /// <summary>The figure that was preferred before, with its own unit and programme; null where none was known.</summary>
    public required BriefingFigure? Replaced { get; init; }

    /// <summary>Whether the number is another, or was none before: a sentence tells only these.</summary>
    [JsonIgnore]
    public bool IsAnotherNumber { get; init; }
}
