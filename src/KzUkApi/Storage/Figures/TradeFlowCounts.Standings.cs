using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <content>What each figure is within its group.</content>
internal sealed partial class TradeFlowCounts
{
    // So many standings are written by one statement.
    private const int Batch = 200;

    // The figures of a group have one period, so that no group is in two parts. In this order the table has its rows together.
    private void SetAllStandings()
    {
        var periods = _connection
            .Query<long>("SELECT DISTINCT period_order FROM trade_flows", transaction: _transaction, commandTimeout: 0)
            .AsList();
        foreach (var period in periods)
        {
            SetStandings("trade_flows f", "f.period_order = @period", new { period });
        }
    }

    private void SetStandings(string from, string condition, object parameters)
    {
        var rows = session.Each<RankedRow>(
            $"""
            SELECT
                f.group_key, f.period_order, f.id, f.currency, f.dataset, f.source_id, f.status, f.adjustment, f.valuation,
                f.published_end, f.dropped_end, f.standing
            FROM {from}
            WHERE {condition}
            ORDER BY f.group_key, f.preference_order
            """,
            parameters,
            _ => Row);

        // What is read is not written at the same time.
        WriteStandings([.. Changes(rows)]);
    }

    private void WriteStandings(List<(FigureKey Figure, FigureRank Standing)> changes)
    {
        foreach (var batch in changes.Chunk(Batch).GroupBy(batch => batch.Length))
        {
            using var update = new PreparedCommand(session, Update(batch.Key), 3 * batch.Key);
            foreach (var several in batch)
            {
                foreach (var (index, (figure, standing)) in several.Index())
                {
                    (update[3 * index], update[(3 * index) + 1], update[(3 * index) + 2]) = (figure.Period, figure.Id, (long)standing);
                }

                update.Execute();
            }
        }
    }

    private static string Update(int rows)
    {
        var values = Enumerable.Range(0, rows).Select(row => $"(@p{3 * row}, @p{(3 * row) + 1}, @p{(3 * row) + 2})");
        return $"""
            UPDATE trade_flows
            SET standing = v.column3
            FROM (VALUES {string.Join(", ", values)}) AS v
            WHERE period_order = v.column1 AND id = v.column2
            """;
    }

    // Of a group only those are kept that have a standing, or had one: groups may be very large.
    private static IEnumerable<(FigureKey, FigureRank)> Changes(IEnumerable<RankedRow> rows)
    {
        var (ranking, group, before) = (new FigureRanking<FigureKey>(), string.Empty, new Dictionary<FigureKey, FigureRank>());
        foreach (var row in rows)
        {
            if (row.Group != group)
            {
                foreach (var change in OfGroup())
                {
                    yield return change;
                }

                group = row.Group;
            }

            ranking.Add(row.Figure, row.Candidate);
            if (row.Standing != FigureRank.None)
            {
                before[row.Figure] = row.Standing;
            }
        }

        foreach (var change in OfGroup())
        {
            yield return change;
        }

        List<(FigureKey, FigureRank)> OfGroup()
        {
            var after = ranking.Standings();
            List<(FigureKey, FigureRank)> changes =
            [
                .. after.Where(figure => before.GetValueOrDefault(figure.Key) != figure.Value).Select(figure => (figure.Key, figure.Value)),
                .. before.Keys.Where(figure => !after.ContainsKey(figure)).Select(figure => (figure, FigureRank.None)),
            ];
            before.Clear();
            return changes;
        }
    }

    private static RankedRow Row(DbDataReader row) => new(
        row.GetString(0),
        new(row.GetInt64(1), row.GetString(2)),
        new(
            row.GetString(3),
            Text(row, 4),
            row.GetString(5),
            row.GetString(6),
            Text(row, 7),
            Text(row, 8),
            DayText.Parse(row.GetString(9)),
            !row.IsDBNull(10)),
        (FigureRank)row.GetInt64(11));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private readonly record struct FigureKey(long Period, string Id);

    private readonly record struct RankedRow(string Group, FigureKey Figure, RankCandidate Candidate, FigureRank Standing);
}
