using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>All SQL of trade figures.</summary>
internal sealed class TradeFlowStore(IStore store)
{
    private const string Columns =
        """
        f.id, f.reporter, f.partner, f.flow, f.product_type, f.classification, f.commodity, f.adjustment, f.valuation,
        f.period, f.frequency, f.period_start, f.period_end, f.value, f.currency, f.qualifier, f.precision, f.status,
        f.as_published, f.dataset, f.published_on, f.note, f.stated_by, f.caveats
        """;

    /// <summary>What series, mirror and commodities read as well.</summary>
    internal static readonly FigureSql<TradeFlow> Figures = new(
        "trade_flows",
        Columns,
        (figure, source) => figure with { Source = source },
        counted: true
    );

    // What a reader takes for one sequence, and what its figures should have in common.
    private static readonly TermColumns Terms = new(
        ["reporter", "flow", "product_type", "classification", "level", "frequency"],
        "currency",
        "valuation",
        "adjustment"
    );

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Number("f.period_order", Period.FirstOpenOrder)),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<ListResult<TradeFlow>> ListAsync(TradeFlowFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
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
                warnings = [.. warnings, .. FigureWarnings.OfMixed(terms, "currency", slice.Total)];
            }

            return new ListResult<TradeFlow>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when its earliest stored edition was published.</summary>
    public Task<(FigureGroup<TradeFlow>? Found, DateOnly? EarliestHeld)> FindAsync(string id, DateOnly? asOf, CancellationToken token) =>
        store.ReadAsync(snapshot => FindAsync(snapshot, id, asOf), token);

    /// <inheritdoc cref="FindAsync(string, DateOnly?, CancellationToken)"/>
    public static async Task<(FigureGroup<TradeFlow>? Found, DateOnly? EarliestHeld)> FindAsync(
        StoreSession snapshot,
        string id,
        DateOnly? asOf
    ) =>
        FigureGroup<TradeFlow>.Find(id, asOf, await WithNamesAsync(snapshot, await Figures.GroupAsync(snapshot, id, asOf)));

    /// <summary>Every figure that passes the filters, for series, whenever it was published; none where there are too many.</summary>
    public static Task<(IReadOnlyList<TradeFlow>? Rows, long Figures)> AllAsync(StoreSession snapshot, TradeFlowFilter query) =>
        Figures.AllAsync(snapshot, Scope(query, null), TooManyFigures.Most);

    // All figures of a group are of one commodity.
    private static async Task<IReadOnlyList<TradeFlow>> WithNamesAsync(StoreSession snapshot, IReadOnlyList<TradeFlow> group)
    {
        if (group.Count == 0 || group[0].Commodity is not { } code)
        {
            return group;
        }

        var filter = new SqlFilter().In("classification", [group[0].Classification]).In("code", [code]);
        var label = await snapshot.FirstAsync<string>($"SELECT name_en FROM commodities {filter.Where}", filter.Parameters);
        return [.. group.Select(figure => figure with { CommodityLabel = label })];
    }

    private static FigureScope Scope(TradeFlowFilter query, string[]? ids) => new(
        [
            new("reporter", query.Reporters),
            new("flow", query.Flows),
            new("product_type", query.ProductTypes),
            new("classification", query.Classifications),
            new("level", query.Levels),
            new("frequency", query.Frequencies),
            new("commodity", query.Commodities, InCells: false),
            new("id", ids, Differs: true, InCells: false),
            new("adjustment", query.Adjustments, Differs: true, FigureRank.BestInAdjustment),
            new("valuation", query.Valuations, Differs: true, FigureRank.BestInValuation),
            new("currency", query.Currencies, Differs: true, FigureRank.BestInCurrency),
            new("dataset", query.Datasets, Differs: true, FigureRank.BestInDataset),
            new("source_id", query.Sources, Differs: true, FigureRank.BestInSource),
            new("status", query.Statuses, Differs: true, FigureRank.BestInStatus),
        ],
        query.Periods, null, false);
}
