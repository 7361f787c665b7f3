using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>What of the material was known by the end of a day.</summary>
/// <param name="day">The day; null for all that is stored.</param>
internal sealed class AsOfView(BriefingMaterial material, DateOnly? day)
{
    /// <summary>The preferred figure of each published fact, best programme first within a period.</summary>
    public IReadOnlyList<BriefingRow> Trade { get; } = [.. Preference.OfEach(material.Trade, row => row.Group, day)];

    public IReadOnlyList<BriefingRow> Investment { get; } = [.. Preference.OfEach(material.Investment, row => row.Group, day)];

    /// <summary>Steps of agreements, which are named as on the day.</summary>
    public IReadOnlyList<EventRow> Events { get; } = [.. EventsOn(material, day)];

    public IReadOnlyList<EventRow> Meetings { get; } =
        [.. material.Meetings.Where(row => Visibility.On(day, row.DateEnd)).Select(row => row.EndedBy(day))];

    /// <summary>Facts that have a title of their own.</summary>
    public IReadOnlyList<EventRow> Others { get; } = [.. material.Others.Where(row => Visibility.On(day, row.DateEnd))];

    /// <summary>Agreements that had begun by the day, with what they were on it.</summary>
    public IReadOnlyList<(AgreementRow Agreement, string Status)> Agreements { get; } =
        [
            .. material
                .Agreements.Select(agreement => (agreement.On(day), agreement.Life.On(day)?.Code))
                .Where(pair => pair.Code is not null)
                .Select(pair => (pair.Item1, pair.Code!)),
        ];

    /// <summary>
    /// What happened last: a step of an agreement, a meeting or a fact of its own; null where nothing had. What has a known day comes
    /// before what is dated by a month or year; what was only announced is none.
    /// </summary>
    /// <param name="today">What is dated by a year or month that has not ended is left out: whether it happened yet is not known.</param>
    public BriefingFact? LatestEvent(DateOnly today) =>
        Events.Select(row => (Row: row, Type: "agreements"))
            .Concat(Meetings.Select(row => (Row: row, Type: "meetings")))
            .Concat(Others.Select(row => (Row: row, row.Type)))
            .Where(one => one.Row.DateEnd <= (day ?? today) && !Announcement.IsOnly(one.Row.Caveats))
            .OrderByDescending(one => one.Row.DateStart == one.Row.DateEnd)
            .ThenByDescending(one => one.Row.DateEnd)
            .ThenByDescending(one => one.Row.DateStart)
            .ThenBy(one => one.Row.Id, StringComparer.Ordinal)
            .Select(one => one.Type == "agreements" ? BriefingFacts.Step(one.Row) : BriefingFacts.Of(one.Row, one.Type))
            .FirstOrDefault();

    /// <summary>Years of a side's figures whose stored editions were all published after the day.</summary>
    public LaterEditions? HeldLater(string reporter)
    {
        var later = material
            .Trade.Where(row =>
                day is not null
                && row.Reporter == reporter
                && row.Frequency == Period.Year
                && row.PeriodEnd <= day
                && Soundness.IsSound(row.Status)
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

    private static IEnumerable<EventRow> EventsOn(BriefingMaterial material, DateOnly? day)
    {
        var lives = material.Agreements.ToDictionary(agreement => agreement.Id, agreement => agreement.Life, StringComparer.Ordinal);
        return material.Events.Where(row => Visibility.On(day, row.DateEnd)).Select(row => row.Named(lives[row.RecordId], day));
    }
}
