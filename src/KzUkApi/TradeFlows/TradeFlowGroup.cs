using KzUkApi.Figures;

namespace KzUkApi.TradeFlows;

/// <summary>Reads one figure in its group: which are its revisions, which compete with it.</summary>
internal static class TradeFlowGroup
{
    /// <summary>The fields in which competing figures can differ, by the name that they have on the wire.</summary>
    private static readonly IReadOnlyList<(string Name, Func<TradeFlow, object?> Read)> Fields =
    [
        ("dataset", figure => figure.Dataset),
        ("adjustment", figure => figure.Adjustment),
        ("valuation", figure => figure.Valuation),
        ("currency", figure => figure.Currency),
        ("qualifier", figure => figure.Qualifier),
        ("precision", figure => figure.Precision),
        ("status", figure => figure.Status),
        ("value", figure => figure.Value),
    ];

    /// <param name="group">Every figure held of the group, best first.</param>
    public static (TradeFlowDetail? Detail, DateOnly? EarliestHeld) Find(string id, DateOnly? asOf, IReadOnlyList<TradeFlow> group)
    {
        if (group.FirstOrDefault(member => member.Id == id) is not { } figure)
        {
            return (null, null);
        }

        var known = group.Where(member => asOf is null || member.PublishedEnd <= asOf).ToList();
        if (!known.Contains(figure))
        {
            return (null, group.Where(member => IsRevision(member, figure)).Min(member => member.PublishedEnd));
        }

        var revisions = known.Where(member => IsRevision(member, figure));
        return (new TradeFlowDetail(
            figure,
            [.. revisions.OrderBy(member => member.PublishedEnd).ThenBy(member => member.Id, StringComparer.Ordinal)],
            [.. known.Where(member => !IsRevision(member, figure)).Select(member => new CompetingTradeFlow(member, Differences(member, figure)))],
            FigureChoice.Explain([.. known.Select(member => new FigureChoice.Candidate(member.Id, member.Status, member.PreferenceOrder))]),
            group.Min(member => member.PublishedEnd)), null);
    }

    // Another adjustment, valuation or currency in one programme is another series, not a revision of this one.
    private static bool IsRevision(TradeFlow member, TradeFlow figure) =>
        (member.Dataset, member.Adjustment, member.Valuation, member.Currency) == (figure.Dataset, figure.Adjustment, figure.Valuation, figure.Currency)
        && (figure.Dataset is not null || member.Id == figure.Id);

    private static IReadOnlyList<string> Differences(TradeFlow member, TradeFlow figure) =>
        [.. Fields.Where(field => !Equals(field.Read(member), field.Read(figure))).Select(field => field.Name)];
}
