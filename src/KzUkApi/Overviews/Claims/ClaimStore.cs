using KzUkApi.Domain.Claims;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Claims;

/// <summary>All SQL of claims and of the figures with which they are checked.</summary>
internal sealed class ClaimStore(IStore store)
{
    private const string Columns =
        """
        c.id, c.subject, c.measure, c.reporter, c.period, c.period_start, c.period_end, c.base_period,
        c.change_percent_units, c.change_percent_scale, c.qualifier, c.precision_units, c.precision_scale
        """;

    // Totals of trade and figures for the whole economy: what a claim without further words speaks of.
    private const string Trade =
        """
        SELECT 'trade' AS subject, f.flow AS measure, f.reporter, f.id AS figure_id, f.period, f.value, f.currency AS unit, f.product_type,
               f.qualifier, f.precision, f.preference_order, f.source_id
        FROM trade_flows f
        """;

    private const string Investment =
        """
        SELECT 'investment' AS subject, f.measure, f.reporter, f.id AS figure_id, f.period, f.value, f.unit, NULL AS product_type,
               f.qualifier, f.precision, f.preference_order, f.source_id
        FROM investments f
        """;

    private static readonly Orderings Order = new(
        "c.id",
        new Ordering("period", SortColumn.Date("c.period_start"), SortColumn.Of("c.period_end")),
        new Ordering("change", SortColumn.Of("CAST(c.change_percent_units AS REAL) / POWER(10, c.change_percent_scale)")),
        new Ordering("publishedOn", SortColumn.Date("s.published_start"), SortColumn.Date("s.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    // Claims are few, and the verdict is known only after the check: the whole list is checked, then paged.
    public Task<ListResult<Claim>> ListAsync(ClaimQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("c.id", page.Ids())
                .In("c.subject", Codes.ClaimSubjects.Read(query.Subject))
                .In("c.reporter", Codes.Reporters.Read(query.Reporter))
                .In("c.period", FigureQuery.Periods(query.Period))
                .In("c.source_id", SourceSql.Ids(query.Source))
                .UntilOrRelease("s.published_end", page.AsOfDay());
            var sql = $"""
                SELECT {Columns}, {SourceSql.Columns}
                FROM claims c {SourceSql.Join("c")}
                {filter.Where}
                {Order.Page(query.Sort, null, 0).OrderBy}
                """;
            var claims = await snapshot.RowsAsync<ClaimRow, SourceReference>(sql, filter.Parameters, (claim, source) =>
                    claim with
                    {
                        Source = source,
                    }
                );
            var candidates = await CandidatesAsync(snapshot, page.AsOfDay());
            var verdicts = Codes.Verdicts.Read(query.Verdict);
            var checkedClaims = claims
                    .Select(claim => ClaimVerdict.Check(claim, candidates))
                    .Where(claim => verdicts is null || verdicts.Contains(claim.Verdict));
            return ComputedList.Page([.. checkedClaims], claim => claim.Id, page, await snapshot.DataVersionAsync(), []);
        },
        token);

    private static Task<IReadOnlyList<CandidateRow>> CandidatesAsync(StoreSession snapshot, DateOnly? asOf)
    {
        var trade = new SqlFilter()
            .AndSql("f.classification = 'TOTAL'")
            .AndSql("f.status <> 'doubtful'")
            .AndSql("f.period IN (SELECT period FROM claims UNION SELECT base_period FROM claims)")
            .Until("f.published_end", asOf);
        var investment = trade.Nested()
            .AndSql("f.sector IS NULL")
            .AndSql("f.status <> 'doubtful'")
            .AndSql("f.period IN (SELECT period FROM claims UNION SELECT base_period FROM claims)")
            .Until("f.published_end", asOf);
        var sql = $"""
            SELECT f.subject, f.measure, f.reporter, f.figure_id, f.period, f.value, f.unit, f.product_type, f.qualifier, f.precision,
                   {SourceSql.Columns}
            FROM (
                {Trade} {trade.Where}
                UNION ALL
                {Investment} {investment.Where}
            ) f {SourceSql.Join("f")}
            ORDER BY f.preference_order
            """;
        return snapshot.RowsAsync<CandidateRow, SourceReference>(sql, trade.Parameters, (row, source) => row with { Source = source });
    }
}
