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
        SELECT COALESCE(SUM(figures), 0), MIN(CASE WHEN period_order >> 22 < 3652059 THEN period_order >> 22 END),
            MAX(period_order & 4194303)
        FROM trade_flow_cells
        """;

    private static readonly string Coverage = string.Join(
        "\nUNION ALL ",
        RecordDefinitions.All
            .Where(table => table.Coverage is not null)
            .OrderBy(table => table.Coverage!.Rank)
            .Select(table =>
                $"""
                SELECT '{table.Type}' AS records, COUNT(*) AS count,
                    MIN({table.Coverage!.First}) AS first, MAX({table.Coverage.Last}) AS last
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
                var (figures, first, last) = await snapshot.FirstAsync<(long, long?, long?)>(Trade);
                var trade = new ServiceCoverage { Records = "trade-flows", Count = figures, First = Day(first), Last = Day(last) };
                IReadOnlyList<ServiceCoverage> coverage = [trade, .. await snapshot.RowsAsync<ServiceCoverage>(Coverage)];
                return (version, releasedOn, coverage);
            },
            token
        );

    private static DateOnly? Day(long? number) => number is { } day ? DateOnly.FromDayNumber((int)day) : null;
}
