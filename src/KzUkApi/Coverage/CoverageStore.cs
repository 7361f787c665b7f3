using KzUkApi.Data;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.Coverage;

/// <summary>All SQL of coverage.</summary>
internal sealed class CoverageStore(Database database)
{
    private const string Series =
        """
        f.records, f.dataset, f.reporter, f.flow, f.product_type, f.classification, f.level, f.adjustment, f.valuation,
        f.currency, f.measure, f.sector, f.unit, f.frequency
        """;

    private const string Figures =
        """
        (
            SELECT 'trade-flows' AS records, t.dataset, t.reporter, t.flow, t.product_type, t.classification, c.level, t.adjustment,
                t.valuation, t.currency, NULL AS measure, NULL AS sector, NULL AS unit, t.frequency,
                t.period, t.period_end, t.status, t.source_id, t.published_on, t.published_start, t.published_end
            FROM trade_flows t
            LEFT JOIN commodities c ON c.classification = t.classification AND c.code = t.commodity
            UNION ALL
            SELECT 'investments', i.dataset, i.reporter, NULL, NULL, NULL, NULL, NULL,
                NULL, NULL, i.measure, i.sector, i.unit, i.frequency,
                i.period, i.period_end, i.status, i.source_id, i.published_on, i.published_start, i.published_end
            FROM investments i
        ) f
        """;

    private static readonly WholeOrder<SeriesCoverage> Order = new(
        series => series.Id,
        ("dataset", [series => series.Dataset]),
        ("first", [series => Start(series.First), series => End(series.First)]),
        ("last", [series => End(series.Last), series => Start(series.Last)]),
        ("figures", [series => series.Figures]));

    public static IReadOnlyList<string> Orders => Order.Names;

    // A gap is told only from the whole: every series is read, then filtered and paged.
    public Task<Found<SeriesCoverage>> List(CoverageQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var asOf = page.AsOfDay();
            var editions = (await Editions(snapshot, asOf)).ToLookup(row => row.Id, StringComparer.Ordinal);
            var all = (await Periods(snapshot, asOf)).GroupBy(row => row.Id, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.ToList());
            var held = all.Select(rows => new HeldSeries(rows.Value[0], rows.Value)).Where(series => series.Periods.Count > 0).ToList();
            var bySubject = held.ToLookup(series => series.Key.Subject);
            var passes = Passes(query, page);
            var rows = held.Where(series => passes(series.Key)).Select(series => series.Cover([.. editions[series.Key.Id]], [.. bySubject[series.Key.Subject]]));
            var later = all.Values.SelectMany(series => series).Where(row => passes(row) && row.Figures == 0 && HasEnded(row.Period, asOf)).ToList();
            return WholeList.Page(Order.Sort(rows, query.Sort), series => series.Id, page, await snapshot.DataVersion(), Warnings(asOf, later));
        },
        token);

    private static Task<IReadOnlyList<PeriodRow>> Periods(Snapshot snapshot, DateOnly? asOf)
    {
        var filter = new SqlFilter();
        var known = filter.Nested().Until("f.published_end", asOf).All;
        return snapshot.Rows<PeriodRow>(
            $"""
            SELECT {Series}, f.period,
                SUM(CASE WHEN {known} THEN 1 ELSE 0 END) AS figures,
                SUM(CASE WHEN {known} AND f.status = 'doubtful' THEN 1 ELSE 0 END) AS doubtful,
                MIN(CASE WHEN {known} THEN NULL ELSE f.published_end END) AS later
            FROM {Figures}
            GROUP BY {Series}, f.period
            """,
            filter.Parameters);
    }

    private static Task<IReadOnlyList<EditionRow>> Editions(Snapshot snapshot, DateOnly? asOf)
    {
        var filter = new SqlFilter().Until("f.published_end", asOf);
        return snapshot.Rows<EditionRow>(
            $"""
            SELECT DISTINCT {Series}, f.source_id, f.published_on, f.published_start, f.published_end
            FROM {Figures}
            {filter.Where}
            """,
            filter.Parameters);
    }

    private static Func<SeriesKey, bool> Passes(CoverageQuery query, ListParameters page)
    {
        var ids = page.Ids();
        var records = CodeLists.FigureRecords.Read(query.Records);
        var datasets = CodeLists.Datasets.Read(query.Dataset);
        var reporters = CodeLists.Reporters.Read(query.Reporter);
        var frequencies = CodeLists.Frequencies.Read(query.Frequency);
        return series =>
            (ids is null || ids.Contains(series.Id))
            && (records is null || records.Contains(series.Records))
            && (datasets is null || datasets.Contains(series.Dataset))
            && (reporters is null || reporters.Contains(series.Reporter))
            && (frequencies is null || frequencies.Contains(series.Frequency));
    }

    private static IReadOnlyList<Warning> Warnings(DateOnly? asOf, List<PeriodRow> later) => later.Count == 0
        ? []
        : [Warning.Of(
            "held-only-in-later-editions",
            later.Count,
            $"{later.Count} period(s) of series that had ended by {asOf:yyyy-MM-dd} are held only in editions published later, the earliest on {later.Min(row => row.Later):yyyy-MM-dd}, and do not count. Earlier editions may have existed.",
            later.Min(row => row.Later))];

    private static bool HasEnded(string period, DateOnly? asOf) => End(period) <= asOf;

    private static DateOnly? Start(string period) => Period.TryParse(period, out var read) ? read.Start : null;

    private static DateOnly? End(string period) => Period.TryParse(period, out var read) ? read.End : null;
}
