using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Investments;

/// <summary>All SQL of investment figures.</summary>
internal sealed class InvestmentStore(IStore store)
{
    private const string Columns =
        """
        f.id, f.measure, f.investor, f.host, f.reporter, f.sector, f.period, f.frequency, f.period_start, f.period_end,
        f.value, f.unit, f.qualifier, f.precision, f.status, f.as_published, f.dataset, f.published_on, f.note, f.stated_by,
        f.caveats
        """;

    private static readonly FigureSql<Investment> Figures = new("investments", Columns, (figure, source) =>
        figure with
        {
            Source = source,
        }
    );

    // What a reader takes for one sequence, and what its figures should have in common.
    private static readonly TermColumns Terms = new(["reporter", "measure", "investor", "host", "sector", "frequency"], "unit");

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Date("f.period_start"), SortColumn.Of("f.period_end")),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<ListResult<Investment>> ListAsync(InvestmentFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var scope = Scope(query, page.Ids) with
            {
                AsOf = page.AsOf,
                PreferredOnly = FigureQuery.PreferredOnly(query.PreferredOnly, page),
            };
            var (slice, unseen) = await Figures.ListAsync(snapshot, scope, Order.Page(query.Sort, page.AfterId, page.Limit));
            var warnings = FigureWarnings.Of(
                page.AsOf,
                unseen.HeldLater,
                unseen.Earliest,
                unseen.OnlyDoubtful,
                unseen.OnlyForecasts,
                unseen.OnlyDropped
            );
            if (page.Chunk is null)
            {
                var terms = await Figures.TermsAsync(snapshot, scope, Terms, FigureWarnings.MostLookedThrough);
                warnings = [.. warnings, .. FigureWarnings.OfMixed(terms, "unit", slice.Total)];
            }

            return new ListResult<Investment>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when its earliest stored edition was published.</summary>
    public Task<(FigureGroup<Investment>? Found, DateOnly? EarliestHeld)> FindAsync(string id, DateOnly? asOf, CancellationToken token) =>
        store.ReadAsync(snapshot => FindAsync(snapshot, id, asOf), token);

    /// <inheritdoc cref="FindAsync(string, DateOnly?, CancellationToken)"/>
    public static async Task<(FigureGroup<Investment>? Found, DateOnly? EarliestHeld)> FindAsync(
        StoreSession snapshot,
        string id,
        DateOnly? asOf
    ) =>
        FigureGroup<Investment>.Find(id, asOf, await WithNamesAsync(snapshot, await Figures.GroupAsync(snapshot, id, asOf)));

    /// <summary>Every figure that passes the filters, for series, whenever it was published.</summary>
    public static async Task<IReadOnlyList<Investment>> AllAsync(StoreSession snapshot, InvestmentFilter query) =>
        (await Figures.AllAsync(snapshot, Scope(query, null), long.MaxValue)).Rows!;

    // All figures of a group are of one sector.
    private static async Task<IReadOnlyList<Investment>> WithNamesAsync(StoreSession snapshot, IReadOnlyList<Investment> group)
    {
        if (group.Count == 0 || group[0].Sector is not { } sector)
        {
            return group;
        }

        var filter = new SqlFilter().In("code", [sector]);
        var names = await snapshot.FirstAsync<(string English, string? Kazakh, string? Russian)>(
            $"SELECT name_en, name_kk, name_ru FROM topics {filter.Where}",
            filter.Parameters
        );
        return [.. group.Select(figure => figure with { SectorName = new(sector, names.English, names.Kazakh, names.Russian) })];
    }

    private static FigureScope Scope(InvestmentFilter query, string[]? ids) => new(
        [
            new("measure", query.Measures),
            new("investor", query.Investors),
            new("host", query.Hosts),
            new("reporter", query.Reporters),
            new("sector", query.Sectors),
            new("frequency", query.Frequencies),
            new("id", ids, Differs: true),
            new("unit", query.Units, Differs: true),
            new("dataset", query.Datasets, Differs: true),
            new("source_id", query.Sources, Differs: true),
            new("status", query.Statuses, Differs: true),
        ],
        query.Periods, null, false);
}
