using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.ServiceDocument;

/// <summary>All SQL of the service document.</summary>
internal sealed class ServiceDocumentStore(IStore store)
{
    // Trade figures are counted already; the numbers in their period_order are days since 0001-01-01 (Figures/Period).
    // One row a list: its name in addresses, how many records, the first and last day that they cover.
    private const string Trade =
        """
        SELECT 'trade-flows' AS records, COALESCE(SUM(figures), 0) AS count,
            date(MIN(CASE WHEN period_order >> 22 < 3652059 THEN period_order >> 22 END) + 1721425.5) AS first,
            date(MAX(period_order & 4194303) + 1721425.5) AS last
        FROM trade_flow_cells
        """;

    private static readonly string Coverage =
        Trade
        + string.Concat(
            RecordDefinitions.All
                .Where(table => table.Coverage is not null)
                .OrderBy(table => table.Coverage!.Rank)
                .Select(table =>
                    $"""

                    UNION ALL SELECT '{table.Type}', COUNT(*), MIN({table.Coverage!.First}), MAX({table.Coverage.Last})
                    FROM {table.Name}
                    """
                )
        );

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
