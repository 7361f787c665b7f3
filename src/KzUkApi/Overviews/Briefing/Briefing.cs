using System.ComponentModel;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The whole relation on one page, as of a day.</summary>
internal sealed record BriefingPage
{
    /// <summary>The day that the page describes: that of `asOf`, or today (UTC).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day of `asOf`; null where all that is held today was asked for.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Version of the data.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Trade as Kazakhstan's side states it, latest year first, at most three years.</summary>
    public required IReadOnlyList<TradeOfPeriod> KazakhTrade { get; init; }

    /// <summary>The latest part of a year that Kazakhstan's side states beyond those years; null where there is none.</summary>
    public required TradeOfPeriod? KazakhTradeInPart { get; init; }

    /// <summary>Trade in goods as the UK's statistics have it, latest year first, at most three years.</summary>
    public required IReadOnlyList<TradeOfPeriod> BritishTrade { get; init; }

    /// <summary>Years of UK statistics that are held only in editions published after the day; null where there are none.</summary>
    public required LaterEditions? BritishTradeHeldLater { get; init; }

    /// <summary>British investment in Kazakhstan: the latest figure of each measure.</summary>
    public required IReadOnlyList<BriefingFigure> Investment { get; init; }

    /// <summary>Claims of change that had been published, each with what the figures known by then say of it.</summary>
    public required IReadOnlyList<BriefingClaim> Claims { get; init; }

    /// <summary>Recognition and diplomatic relations, and the latest other milestones.</summary>
    public required IReadOnlyList<BriefingFact> Milestones { get; init; }

    /// <summary>Agreements by what they are on the day.</summary>
    public required BriefingAgreements Agreements { get; init; }

    /// <summary>The latest meetings.</summary>
    public required BriefingMeetings Meetings { get; init; }

    /// <summary>What a reader should know about what is not on the page.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What changed between `compareTo` and the day; null without `compareTo`.</summary>
    public required BriefingChanges? Changes { get; init; }

    /// <summary>Whom to name when the data are used.</summary>
    public required string Attribution { get; init; }
}

/// <summary>Trade of one period.</summary>
internal sealed record TradeOfPeriod
{
    /// <summary>The period.</summary>
    public required string Period { get; init; }

    /// <summary>Exports plus imports as published; null where no such figure is held.</summary>
    public required BriefingFigure? Total { get; init; }

    /// <summary>Exports of the reporter; null where no figure is held.</summary>
    public required BriefingFigure? Export { get; init; }

    /// <summary>Imports of the reporter; null where no figure is held.</summary>
    public required BriefingFigure? Import { get; init; }

    /// <summary>
    /// Whether some of these figures are of goods and others do not state the product type: the better authority is shown for
    /// each flow.
    /// </summary>
    public required bool ProductTypesDiffer { get; init; }
}

/// <summary>Figures of which only later editions are held.</summary>
[DisplayName("HeldLater")]
internal sealed record LaterEditions
{
    /// <summary>How many figures.</summary>
    public required int Count { get; init; }

    /// <summary>The first period concerned.</summary>
    public required string First { get; init; }

    /// <summary>The last period concerned.</summary>
    public required string Last { get; init; }

    /// <summary>Publication of the earliest of those editions (a partial date by its last day).</summary>
    public required DateOnly EarliestHeld { get; init; }
}

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

    /// <summary>The fact as an English sentence, where it has one: of a session of a dialogue or commission. Null otherwise.</summary>
    public string? Sentence { get; init; }

    /// <summary>The last session before this one that is held, of a session of a dialogue or commission; null where none is.</summary>
    public string? PreviousHeldId { get; init; }

    /// <summary>
    /// Numbers of the sessions between that one and this one, of which none is held; empty where none is missing, null of anything
    /// but a session.
    /// </summary>
    public IReadOnlyList<int>? MissingSessions { get; init; }

    /// <summary>What comes before the session, as an English sentence; null where there is nothing to tell.</summary>
    public string? PreviousText { get; init; }

    /// <summary>The publication on which it rests.</summary>
    public required SourceReference Source { get; init; }
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

    /// <summary>Steps of agreements, meetings and milestones in between, in order of date.</summary>
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

    /// <summary>Its value; null where none was known.</summary>
    public required long? ReplacesValue { get; init; }

    /// <summary>
    /// Where the figure is a later edition of the one before: `revision` (the number is another), `precision` (the same number
    /// with more digits or fewer) or `undetermined`. Null where it comes from another programme, or none was known.
    /// </summary>
    public required string? Revision { get; init; }

    /// <summary>The figure.</summary>
    public required BriefingFigure Figure { get; init; }
}
