using KzUkApi.Data;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.TradeFlows;

/// <summary>All SQL of trade figures.</summary>
internal sealed class TradeFlowStore(Database database)
{
    private const string Columns =
        """
        f.id, f.reporter, f.partner, f.flow, f.product_type, f.classification, f.commodity, f.adjustment, f.valuation,
        f.period, f.frequency, f.period_start, f.period_end, f.value, f.currency, f.qualifier, f.precision, f.status,
        f.as_published, f.dataset, f.published_on, f.note
        """;

    /// <summary>What series, mirror and commodities read as well.</summary>
    internal static readonly FigureSql<TradeFlow> Figures = new("trade_flows", Columns, (figure, source) => figure with { Source = source }, counted: true);

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Number("f.period_order", Period.FirstOpenOrder)),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<Found<TradeFlow>> List(TradeFlowQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var scope = Scope(query, page.Ids()) with { AsOf = page.AsOfDay(), PreferredOnly = FigureQuery.PreferredOnly(query.Figures, page) };
            var (slice, unseen) = await Figures.List(snapshot, scope, Order.Page(query.Sort, page.AfterId(), page.LimitRows()));
            var warnings = FigureWarnings.Of(page.AsOfDay(), unseen.HeldLater, unseen.Earliest, unseen.OnlyDoubtful);
            return new Found<TradeFlow>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when the earliest edition of it that is held was published.</summary>
    public Task<(FigureGroup<TradeFlow>? Found, DateOnly? EarliestHeld)> Find(string id, DateOnly? asOf, CancellationToken token) => database.Read(
        async snapshot => FigureGroup<TradeFlow>.Find(id, asOf, await Figures.Group(snapshot, id, asOf)),
        token);

    /// <summary>Every figure that passes the filters, for series, whenever it was published; none where there are too many.</summary>
    public static Task<(IReadOnlyList<TradeFlow>? Rows, long Figures)> All(Snapshot snapshot, TradeFlowQuery query) =>
        Figures.All(snapshot, Scope(query, null), TooManyFigures.Most);

    private static FigureScope Scope(TradeFlowQuery query, string[]? ids) => new(
        [
            new("reporter", CodeLists.Reporters.Read(query.Reporter)),
            new("flow", CodeLists.Flows.Read(query.Flow)),
            new("product_type", CodeLists.ProductTypes.Read(query.ProductType)),
            new("classification", CodeLists.Classifications.Read(query.Classification)),
            new("level", CodeLists.CommodityLevels.Read(query.Level)),
            new("frequency", CodeLists.Frequencies.Read(query.Frequency)),
            new("commodity", CodeList.Split(query.Commodity)?.Select(code => code.ToUpperInvariant()).ToArray(), InCells: false),
            new("id", ids, Differs: true, InCells: false),
            new("adjustment", CodeLists.Adjustments.Read(query.Adjustment), Differs: true, Standing.BestInAdjustment),
            new("valuation", CodeLists.Valuations.Read(query.Valuation), Differs: true, Standing.BestInValuation),
            new("currency", CodeLists.Currencies.Read(query.Currency), Differs: true, Standing.BestInCurrency),
            new("dataset", CodeLists.Datasets.Read(query.Dataset), Differs: true, Standing.BestInDataset),
            new("source_id", SourceSql.Ids(query.Source), Differs: true, Standing.BestInSource),
            new("status", CodeLists.Statuses.Read(query.Status), Differs: true, Standing.BestInStatus),
        ],
        FigureQuery.Periods(query.Period), query.From, query.To, null, false);
}
