using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Claims;

/// <summary>Reads claims of change and the figures that may serve to check them. Only <see cref="ClaimVerdict"/> decides.</summary>
internal static class StoredClaims
{
    private const string Columns =
        """
        c.id, c.subject, c.measure, c.reporter, c.period, c.period_start, c.period_end, c.base_period,
        c.change_percent_units, c.change_percent_scale, c.qualifier, c.precision_units, c.precision_scale, c.direction,
        c.stated_by, c.caveats, s.published_end
        """;

    // Totals of trade and figures for the whole economy: what a claim without further words speaks of.
    private static string Trade(StoreSession session, string index) =>
        $"""
        SELECT 'trade' AS subject, f.flow AS measure, f.reporter, f.id AS figure_id, f.period, f.value, f.currency AS unit, f.product_type,
               f.classification, f.commodity, f.adjustment, f.valuation, f.qualifier, f.precision, f.status, f.dataset, f.published_on,
               f.published_end, f.preference_order, f.source_id, f.stated_by, f.caveats
        FROM {FigurePath.By(session, index)}
        """;

    private const string Investment =
        """
        SELECT 'investment' AS subject, f.measure, f.reporter, f.id AS figure_id, f.period, f.value, f.unit, NULL AS product_type,
               NULL AS classification, NULL AS commodity, NULL AS adjustment, NULL AS valuation, f.qualifier, f.precision, f.status,
               f.dataset, f.published_on, f.published_end, f.preference_order, f.source_id, f.stated_by, f.caveats
        FROM investments f
        """;

    /// <summary>The claims that pass a filter and had been published by the end of a day.</summary>
    /// <remarks>Undated ones count from the release of the dataset.</remarks>
    /// <param name="filter">Conditions on the claims, with the alias <c>c</c>, and on their sources, with the alias <c>s</c>.</param>
    /// <param name="orderBy">The order, with its <c>ORDER BY</c>.</param>
    public static Task<IReadOnlyList<ClaimRow>> ReadAsync(StoreSession session, SqlFilter filter, DateOnly? asOf, string orderBy)
    {
        filter.UntilOrRelease("s.published_end", asOf);
        var sql = $"""
            SELECT {Columns}, {SourceSql.Columns}
            FROM claims c {SourceSql.Join("c")}
            {filter.Where}
            {orderBy}
            """;
        return session.RowsAsync<ClaimRow, SourceReference>(sql, filter.Parameters, (claim, source) => claim with { Source = source });
    }

    /// <summary>
    /// Every figure that may serve to check claims of totals by the end of a day, best first; none is doubtful or a forecast.
    /// </summary>
    public static Task<IReadOnlyList<CandidateRow>> CandidatesAsync(StoreSession session, DateOnly? asOf, IEnumerable<ClaimTerms> claims) =>
        CandidatesAsync(
            session,
            asOf,
            "classification",
            trade => trade.AndSql("f.classification = 'TOTAL'"),
            Periods(claims)
        );

    /// <summary>Every figure that may serve to check one claim, stored or not.</summary>
    public static Task<IReadOnlyList<CandidateRow>> CandidatesAsync(StoreSession session, DateOnly? asOf, ClaimTerms claim) =>
        claim.Commodity is { } commodity
            ? CandidatesAsync(session, asOf, "commodity", trade => trade.In("f.commodity", [commodity]), Periods([claim]))
            : CandidatesAsync(session, asOf, [claim]);

    // Months can be added to the period where no figure of the whole is published.
    private static string[] Periods(IEnumerable<ClaimTerms> claims) =>
    [
        .. claims
            .SelectMany(claim => new[] { claim.Period, claim.BasePeriod })
            .Distinct(StringComparer.Ordinal)
            .SelectMany(period => ClaimPairs.MonthsOf(period).Prepend(period))
            .Distinct(StringComparer.Ordinal),
    ];

    private static Task<IReadOnlyList<CandidateRow>> CandidatesAsync(
        StoreSession session,
        DateOnly? asOf,
        string index,
        Func<SqlFilter, SqlFilter> what,
        string[] periods
    )
    {
        var trade = FigureConditions.Sound(what(new SqlFilter()).In("f.period", periods), "f", asOf);
        var investment = FigureConditions.Sound(trade.Nested().AndSql("f.sector IS NULL").In("f.period", periods), "f", asOf);
        var sql = $"""
            SELECT f.subject, f.measure, f.reporter, f.figure_id, f.period, f.value, f.unit, f.product_type, f.classification, f.commodity,
                   f.adjustment, f.valuation, f.qualifier, f.precision, f.status, f.dataset, f.published_on, f.published_end,
                   f.preference_order, f.stated_by, f.caveats, {SourceSql.Columns}
            FROM (
                {Trade(session, index)} {trade.Where}
                UNION ALL
                {Investment} {investment.Where}
            ) f {SourceSql.Join("f")}
            ORDER BY f.preference_order
            """;
        return session.RowsAsync<CandidateRow, SourceReference>(sql, trade.Parameters, (row, source) => row with { Source = source });
    }
}
