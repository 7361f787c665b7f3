using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Mirror;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Overviews.People;
using KzUkApi.Overviews.Timeline;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Ambassadors;

namespace KzUkApi.Pages;

/// <summary>Everything that the first page shows.</summary>
internal sealed record HomePage
{
    public required BriefingPage Briefing { get; init; }

    public required HomeTrade Trade { get; init; }

    /// <summary>Figures by their ids, as they are titled and displayed.</summary>
    public required IReadOnlyDictionary<string, PageFigure> Figures { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required HomeTimeline Timeline { get; init; }

    /// <summary>Agreements by their standing, in the order in which a reader asks for them.</summary>
    public required IReadOnlyList<(Code Standing, IReadOnlyList<Agreement> Agreements)> Agreements { get; init; }

    /// <summary>Of each country the term as ambassador that began last, as far as one is known.</summary>
    public required IReadOnlyList<Ambassador> Ambassadors { get; init; }

    /// <summary>People, those first who were named last.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>How many people there are.</summary>
    public required long PeopleCount { get; init; }

    /// <summary>The day since which changes are shown.</summary>
    public required DateOnly Since { get; init; }

    public string DataVersion => Briefing.DataVersion;
}

/// <summary>Trade as both sides tell it.</summary>
/// <param name="Rows">The years that are shown, latest first.</param>
/// <param name="Export">
/// The address of the picture of what goes from Kazakhstan to the United Kingdom; null where nothing can be drawn.
/// </param>
/// <param name="Import">The same for what goes the other way.</param>
internal sealed record HomeTrade(IReadOnlyList<MirrorPeriod> Rows, string? Export, string? Import);

/// <summary>The latest entries of the timeline.</summary>
/// <param name="Types">The kinds of entries that are shown; null for the usual ones.</param>
/// <param name="Counts">How many entries there are of each kind, by the day.</param>
internal sealed record HomeTimeline(
    IReadOnlyList<TimelineEntry> Entries,
    long Total,
    string[]? Types,
    IReadOnlyDictionary<string, long> Counts
);
