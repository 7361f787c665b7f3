using System.ComponentModel;
using System.Text.Json.Serialization;

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

    /// <summary>
    /// Date of the latest event with a known day; a month or year where no event has one; null where no event is held.
    /// </summary>
    public required string? LatestEventOn { get; init; }

    [JsonIgnore]
    public BriefingFact? LatestEvent { get; init; }

    /// <summary>When the newest of the figures shown were published: a day, month or year; null where none is shown.</summary>
    public required string? NewestFiguresOn { get; init; }

    [JsonIgnore]
    public bool NewestAreOfCopy { get; init; }

    /// <summary>The page as sentences in the language asked for, each to be quoted by itself, in the order of the page.</summary>
    public IReadOnlyList<BriefingSentence> Sentences { get; init; } = [];

    /// <summary>
    /// Whether a native reader has read the sentences of the language: false until one has. Null in English, in which they are written.
    /// </summary>
    public bool? NativeReviewed { get; init; }

    /// <summary>Trade as Kazakhstan's side states it, latest year first, at most three years.</summary>
    public required IReadOnlyList<TradeOfPeriod> KazakhTrade { get; init; }

    /// <summary>The latest part of a year that Kazakhstan's side states beyond those years; null where there is none.</summary>
    public required TradeOfPeriod? KazakhTradeInPart { get; init; }

    /// <summary>Trade in goods as the UK's statistics have it, latest year first, at most three years.</summary>
    public required IReadOnlyList<TradeOfPeriod> BritishTrade { get; init; }

    /// <summary>Years of Kazakhstan's side of which figures are held but not shown, latest first.</summary>
    public required IReadOnlyList<string> KazakhYearsNotShown { get; init; }

    /// <summary>Years of UK statistics of which figures are held but not shown, latest first.</summary>
    public required IReadOnlyList<string> BritishYearsNotShown { get; init; }

    /// <summary>Years of Kazakhstan's side that are held only in editions published after the day; null where there are none.</summary>
    public required LaterEditions? KazakhTradeHeldLater { get; init; }

    /// <summary>Years of UK statistics that are held only in editions published after the day; null where there are none.</summary>
    public required LaterEditions? BritishTradeHeldLater { get; init; }

    /// <summary>British investment in Kazakhstan: the latest figure of each measure.</summary>
    public required IReadOnlyList<BriefingFigure> Investment { get; init; }

    /// <summary>Claims of change that had been published, each with what the figures known by then say of it.</summary>
    public required IReadOnlyList<BriefingClaim> Claims { get; init; }

    /// <summary>Recognition and diplomatic relations first, then the latest other milestones but anniversaries, latest first.</summary>
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

    /// <summary>
    /// Exports plus imports of one edition, added by the service, where its source has a better authority than that of `total`, or no
    /// `total` is held; it is then the turnover of the sentences. Null otherwise.
    /// </summary>
    public required DerivedTotal? DerivedTotal { get; init; }

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

/// <summary>Turnover that nobody published: the exports and imports of one edition, added.</summary>
internal sealed record DerivedTotal
{
    /// <summary>The sum, in whole units of `unit`.</summary>
    public required decimal Value { get; init; }

    /// <summary>Sum of the lower bounds; null where a part has none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Sum of the upper bounds; null where a part has none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>Its currency.</summary>
    public required string Unit { get; init; }

    /// <summary>The figures that are added, exports first.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>Where the exports and the imports are valued, `fob` or `cif`, in this order; null where it is not stated.</summary>
    public required IReadOnlyList<string?> Valuations { get; init; }

    /// <summary>The number with its unit as words, in the language asked for.</summary>
    public required string Display { get; init; }

    /// <summary>The value of the last digit that both parts have.</summary>
    [JsonIgnore]
    public long Precision { get; init; }
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
