using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Coverage;

/// <summary>All SQL of coverage.</summary>
internal sealed class CoverageStore(IStore store)
{
    // Trade figures are counted already, by series of one edition and period. Each investment figure is a series by itself.
    private const string Series =
        """
        SELECT 'trade-flows' AS records, t.number, t.dataset, t.reporter, t.flow, t.product_type, t.classification, t.level, t.adjustment,
            t.valuation, t.currency, NULL AS measure, NULL AS sector, NULL AS unit, t.frequency,
            t.status, t.source_id, t.published_on, t.published_start, t.published_end
        FROM trade_flow_series t
        UNION ALL
        SELECT 'investments', -ROW_NUMBER() OVER (ORDER BY i.id), i.dataset, i.reporter, NULL, NULL, NULL, NULL, NULL,
            NULL, NULL, i.measure, i.sector, i.unit, i.frequency,
            i.status, i.source_id, i.published_on, i.published_start, i.published_end
        FROM investments i
        """;

    private const string Cells =
        """
        SELECT c.series, c.period, SUM(c.figures)
        FROM trade_flow_cells c
        GROUP BY c.series, c.period_order, c.period
        UNION ALL
        SELECT -ROW_NUMBER() OVER (ORDER BY i.id), i.period, 1
        FROM investments i
        """;

    private static readonly ComputedOrder<SeriesCoverage> Order = new(
        series => series.Id,
        ("dataset", [series => series.Dataset]),
        ("first", [series => Start(series.First), series => End(series.First)]),
        ("last", [series => End(series.Last), series => Start(series.Last)]),
        ("figures", [series => series.Figures]));

    public static IReadOnlyList<string> Orders => Order.Names;

    // A gap is told only from the whole: every series is read, then filtered and paged.
    public Task<ListResult<SeriesCoverage>> ListAsync(CoverageFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var asOf = page.AsOf;
            var counted = await CountFiguresAsync(snapshot);
            var editions = counted
                    .Select(series => series.Edition)
                    .Where(edition => IsKnown(edition, asOf))
                    .ToLookup(edition => edition.Id, StringComparer.Ordinal);
            var all = Periods(counted, asOf);
            var held = all.Select(rows => new StoredSeries(rows.Key, rows.Value)).Where(series => series.Periods.Count > 0).ToList();
            var bySubject = held.ToLookup(series => series.Key.Subject);
            var rows = held.Where(series => Passes(series.Key, query, page.Ids))
                    .Select(series => series.Cover([.. editions[series.Key.Id]], [.. bySubject[series.Key.Subject]]));
            var later = all.Where(series => Passes(series.Key, query, page.Ids))
                    .SelectMany(series => series.Value)
                    .Where(row => row.Figures == 0 && HasEnded(row.Period, asOf))
                    .ToList();
            return ComputedList.Page(
                    Order.Sort(rows, query.Sort),
                    series => series.Id,
                    page,
                    await snapshot.DataVersionAsync(),
                    Warnings(asOf, later)
                );
        },
        token);

    private static async Task<IReadOnlyList<(EditionRow Edition, IReadOnlyList<(string Period, long Figures)> Periods)>> CountFiguresAsync(
        StoreSession snapshot
    )
    {
        var cells = (await snapshot.RowsAsync<(long Series, string Period, long Figures)>(Cells)).ToLookup(
            cell => cell.Series,
            cell => (cell.Period, cell.Figures)
        );
        return
        [
            .. (await snapshot.RowsAsync<EditionRow>(Series))
                .Where(edition => cells.Contains(edition.Number))
                .Select(edition => (edition, (IReadOnlyList<(string, long)>)[.. cells[edition.Number]])),
        ];
    }

    // What of each period of a series had been published by the day, over all its editions.
    private static Dictionary<SeriesKey, IReadOnlyCollection<PeriodRow>> Periods(
        IReadOnlyList<(EditionRow Edition, IReadOnlyList<(string Period, long Figures)> Periods)> counted, DateOnly? asOf)
    {
        var all = new Dictionary<SeriesKey, IReadOnlyCollection<PeriodRow>>();
        foreach (var series in counted.GroupBy(one => one.Edition.Id, StringComparer.Ordinal))
        {
            var periods = new Dictionary<string, PeriodRow>(StringComparer.Ordinal);
            foreach (var (edition, cells) in series)
            {
                foreach (var (period, figures) in cells)
                {
                    var row = periods.GetValueOrDefault(period) ?? new PeriodRow { Period = period };
                    periods[period] = row.With(edition, figures, IsKnown(edition, asOf));
                }
            }

            all.Add(series.First().Edition, periods.Values);
        }

        return all;
    }

    private static bool IsKnown(EditionRow edition, DateOnly? asOf) => Visibility.On(asOf, edition.PublishedEnd);

    private static bool Passes(SeriesKey series, CoverageFilter query, string[]? ids) =>
        (ids is null || ids.Contains(series.Id))
        && (query.Records is null || query.Records.Contains(series.Records))
        && (query.Datasets is null || query.Datasets.Contains(series.Dataset))
        && (query.Reporters is null || query.Reporters.Contains(series.Reporter))
        && (query.Frequencies is null || query.Frequencies.Contains(series.Frequency));

    private static IReadOnlyList<Warning> Warnings(DateOnly? asOf, List<PeriodRow> later) => later.Count == 0
        ? []
        : [Warning.Of(
            "held-only-in-later-editions",
            later.Count,
            $"{later.Count} period(s) of series that had ended by {asOf:yyyy-MM-dd} are held only in editions published later, "
                + $"the earliest on {later.Min(row => row.Later):yyyy-MM-dd}, and do not count. Earlier editions may have existed.",
            later.Min(row => row.Later))];

    private static bool HasEnded(string period, DateOnly? asOf) => End(period) <= asOf;

    private static DateOnly? Start(string period) => Period.TryParse(period, out var read) ? read.Start : null;

    private static DateOnly? End(string period) => Period.TryParse(period, out var read) ? read.End : null;
}
