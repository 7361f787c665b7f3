using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Overviews.Briefing;

/// <summary>What of the material was known by the end of a day.</summary>
/// <param name="day">The day; null for all that is held.</param>
internal sealed class AsOfView(BriefingMaterial material, DateOnly? day)
{
    /// <summary>The preferred figure of each published fact, best programme first within a period.</summary>
    public IReadOnlyList<BriefingRow> Trade { get; } = Preferred(material.Trade, day);

    public IReadOnlyList<BriefingRow> Investment { get; } = Preferred(material.Investment, day);

    /// <summary>Figures that are not doubtful, best first: what claims are checked with.</summary>
    public IReadOnlyList<BriefingRow> Candidates { get; } =
        [.. material.Trade.Concat(material.Investment).Where(row => row.Status != Preference.Doubtful && Is(row.PublishedEnd, day))];

    public IReadOnlyList<BriefingClaimRow> Claims { get; } = [.. material.Claims.Where(claim => Is(claim.KnownFrom, day))];

    public IReadOnlyList<EventRow> Events { get; } = [.. material.Events.Where(row => Is(row.DateEnd, day))];

    public IReadOnlyList<EventRow> Meetings { get; } = [.. material.Meetings.Where(row => Is(row.DateEnd, day))];

    public IReadOnlyList<EventRow> Milestones { get; } = [.. material.Milestones.Where(row => Is(row.DateEnd, day))];

    /// <summary>Agreements that had begun by the day, with what they were on it.</summary>
    public IReadOnlyList<(AgreementRow Agreement, string Status)> Agreements() =>
        [
            .. material
                .Agreements.Select(agreement => (agreement, StatusOf(agreement)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.agreement, pair.Item2!)),
        ];

    /// <summary>Years of UK statistics of which only editions published after the day are held.</summary>
    public LaterEditions? BritishHeldLater()
    {
        var later = material
            .Trade.Where(row =>
                day is not null
                && row is { Reporter: "GBR", Frequency: Period.Year }
                && row.PeriodEnd <= day
                && row.Status != Preference.Doubtful
            )
            .GroupBy(row => row.Group)
            .Where(group => group.All(row => row.PublishedEnd > day))
            .Select(group => group.MinBy(row => row.PublishedEnd)!)
            .OrderBy(row => row.PeriodEnd)
            .ToList();
        return later.Count == 0 ? null : new()
        {
            Count = later.Count,
            First = later[0].Period,
            Last = later[^1].Period,
            EarliestHeld = later.Min(row => row.PublishedEnd),
        };
    }

    private static bool Is(DateOnly end, DateOnly? day) => day is null || end <= day;

    private static IReadOnlyList<BriefingRow> Preferred(IEnumerable<BriefingRow> rows, DateOnly? day) =>
        [
            .. rows.Where(row => row.Status != Preference.Doubtful && Is(row.PublishedEnd, day))
                .GroupBy(row => row.Group)
                .Select(group => group.First()),
        ];

    // Without a day the recorded status; on a day what the events up to it give; null before the first of them.
    private string? StatusOf(AgreementRow agreement)
    {
        if (day is null)
        {
            return agreement.Status;
        }

        if (!material.Events.Any(row => row.RecordId == agreement.Id))
        {
            return agreement.ReleasedOn <= day ? agreement.Status : null;
        }

        var steps = Events.Where(row => row.RecordId == agreement.Id).ToList();
        var ended = steps.LastOrDefault(row => row.Kind is "terminated" or "superseded");
        return steps.Count == 0 ? null
            : ended is not null ? ended.Kind
            : steps.Exists(row => row.Kind == "entered-into-force") ? "in-force"
            : steps.Exists(row => row.Kind == "signed") ? "signed"
            : steps.Exists(row => row.Kind is "negotiations-opened" or "negotiations-reported" or "initialled") ? "under-negotiation"
            : "unknown";
    }
}
