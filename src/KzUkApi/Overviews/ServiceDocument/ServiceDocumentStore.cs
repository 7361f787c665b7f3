using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.ServiceDocument;

/// <summary>All SQL of the service document.</summary>
internal sealed class ServiceDocumentStore(IStore store)
{
    // Trade figures are counted already; the numbers in their period_order are days since 0001-01-01 (Figures/Period).
    // One row a list: its name in addresses, how many records, the first and last day that they cover.
    private const string Coverage =
        """
        SELECT 'trade-flows' AS records, COALESCE(SUM(figures), 0) AS count,
            date(MIN(CASE WHEN period_order >> 22 < 3652059 THEN period_order >> 22 END) + 1721425.5) AS first,
            date(MAX(period_order & 4194303) + 1721425.5) AS last
        FROM trade_flow_cells
        UNION ALL SELECT 'investments', COUNT(*), MIN(period_start), MAX(period_end) FROM investments
        UNION ALL SELECT 'agreements', COUNT(*), MIN(signed_start), MAX(signed_end) FROM agreements
        UNION ALL SELECT 'meetings', COUNT(*), MIN(date_start_start), MAX(last_day) FROM meetings
        UNION ALL SELECT 'milestones', COUNT(*), MIN(date_start), MAX(date_end) FROM milestones
        UNION ALL SELECT 'institutions', COUNT(*), MIN(established_start), MAX(established_end) FROM institutions
        UNION ALL SELECT 'ambassadors', COUNT(*), MIN(from_start), MAX(COALESCE(to_end, from_end)) FROM ambassadors
        UNION ALL SELECT 'statements', COUNT(*), MIN(date_start), MAX(date_end) FROM statements
        UNION ALL SELECT 'topics', COUNT(*), NULL, NULL FROM topics
        UNION ALL SELECT 'sources', COUNT(*), MIN(published_start), MAX(published_end) FROM sources
        UNION ALL SELECT 'rates', COUNT(*), MIN(period_start), MAX(period_end) FROM exchange_rates
        """;

    public Task<(string DataVersion, DateOnly ReleasedOn, IReadOnlyList<ServiceCoverage> Coverage)> ReadAsync(CancellationToken token) =>
        store.ReadAsync(
            async snapshot =>
            {
                var (version, releasedOn) = await snapshot.FirstAsync<(string, DateOnly)>(
                    "SELECT data_version, released_on FROM dataset_state"
                );
                return (version, releasedOn, await snapshot.RowsAsync<ServiceCoverage>(Coverage));
            },
            token
        );
}
