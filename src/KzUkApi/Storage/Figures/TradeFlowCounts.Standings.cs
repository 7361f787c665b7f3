using Dapper;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Storage.Figures;

/// <content>What each figure is within its group.</content>
internal sealed partial class TradeFlowCounts
{
    private void SetStandings(string condition, object? parameters)
    {
        var rows = session.Each<CountRow>(
            $"""
            SELECT
                f.group_key, f.period_order, f.id, f.currency, f.dataset, f.source_id, f.status, f.adjustment, f.valuation,
                f.published_end, f.dropped_end, f.standing
            FROM trade_flows f
            {condition}
            ORDER BY f.group_key, f.preference_order
            """,
            parameters);

        // What is read is not written at the same time.
        var changes = Groups(rows).SelectMany(Changes).ToList();
        _connection.Execute(
            "UPDATE trade_flows SET standing = @Standing WHERE period_order = @PeriodOrder AND id = @Id",
            changes,
            _transaction
        );
    }

    private static IEnumerable<List<CountRow>> Groups(IEnumerable<CountRow> rows)
    {
        List<CountRow> group = [];
        foreach (var row in rows)
        {
            if (group.Count > 0 && group[0].GroupKey != row.GroupKey)
            {
                yield return group;
                group = [];
            }

            group.Add(row);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static IEnumerable<object> Changes(List<CountRow> group)
    {
        var standings = FigureRanks.Of([.. group.Select(row => row.Contender)]);
        return group.Zip(standings)
            .Where(row => row.First.Standing != (long)row.Second)
            .Select(row => (object)new { Standing = (long)row.Second, row.First.PeriodOrder, row.First.Id });
    }

    private sealed record CountRow
    {
        public required string GroupKey { get; init; }

        public long PeriodOrder { get; init; }

        public required string Id { get; init; }

        public required string Currency { get; init; }

        public string? Dataset { get; init; }

        public required string SourceId { get; init; }

        public required string Status { get; init; }

        public string? Adjustment { get; init; }

        public string? Valuation { get; init; }

        public DateOnly PublishedEnd { get; init; }

        public DateOnly? DroppedEnd { get; init; }

        public long Standing { get; init; }

        public RankCandidate Contender =>
            new(Currency, Dataset, SourceId, Status, Adjustment, Valuation, PublishedEnd, DroppedEnd is not null);
    }
}
