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
        f.as_published, f.dataset, f.published_on, f.note, f.preference_order, f.published_end
        """;

    /// <summary>What series, mirror and commodities read as well.</summary>
    internal static readonly FigureSql<TradeFlow> Figures = new("trade_flows", Columns, (figure, source) => figure with { Source = source });

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Date("f.period_start"), SortColumn.Of("f.period_end")),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<Found<TradeFlow>> List(TradeFlowQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var scope = new FigureScope(
                filter => InGroup(filter, query),
                (filter, alias) => Candidates(filter, alias, query, page.Ids()),
                page.AsOfDay(),
                FigureQuery.PreferredOnly(query.Figures, page));
            var (slice, unseen) = await Figures.List(snapshot, scope, Order.Page(query.Sort, page.AfterId(), page.LimitRows()));
            var warnings = FigureWarnings.Of(page.AsOfDay(), unseen.HeldLater, unseen.Earliest, unseen.OnlyDoubtful);
            return new Found<TradeFlow>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when the earliest edition of it that is held was published.</summary>
    public Task<(FigureGroup<TradeFlow>? Found, DateOnly? EarliestHeld)> Find(string id, DateOnly? asOf, CancellationToken token) => database.Read(
        async snapshot => FigureGroup<TradeFlow>.Find(id, asOf, await Figures.Group(snapshot, id, asOf)),
        token);

    /// <summary>Every figure that passes the filters, for series, whenever it was published.</summary>
    public static Task<IReadOnlyList<TradeFlow>> All(Snapshot snapshot, TradeFlowQuery query)
    {
        var filter = new SqlFilter();
        InGroup(filter, query);
        Candidates(filter, "f", query, null);
        return Figures.All(snapshot, filter);
    }

    private static void InGroup(SqlFilter filter, TradeFlowQuery query)
    {
        filter
            .In("f.reporter", CodeLists.Reporters.Read(query.Reporter))
            .In("f.flow", CodeLists.Flows.Read(query.Flow))
            .In("f.product_type", CodeLists.ProductTypes.Read(query.ProductType))
            .In("f.classification", CodeLists.Classifications.Read(query.Classification))
            .In("f.frequency", CodeLists.Frequencies.Read(query.Frequency))
            .In("f.period", FigureQuery.Periods(query.Period))
            .Inside("f.period_start", "f.period_end", query.From, query.To);
        AddCommodities(filter, CodeList.Split(query.Commodity));
        if (CodeLists.CommodityLevels.Read(query.Level) is { } levels)
        {
            filter.AndSql($"(f.classification, f.commodity) IN (SELECT classification, code FROM commodities WHERE level IN ({filter.List(levels)}))");
        }
    }

    private static void Candidates(SqlFilter filter, string alias, TradeFlowQuery query, string[]? ids) => filter
        .In($"{alias}.id", ids)
        .In($"{alias}.adjustment", CodeLists.Adjustments.Read(query.Adjustment))
        .In($"{alias}.valuation", CodeLists.Valuations.Read(query.Valuation))
        .In($"{alias}.currency", CodeLists.Currencies.Read(query.Currency))
        .In($"{alias}.dataset", CodeLists.Datasets.Read(query.Dataset))
        .In($"{alias}.source_id", SourceSql.Ids(query.Source))
        .In($"{alias}.status", CodeLists.Statuses.Read(query.Status));

    private static void AddCommodities(SqlFilter filter, string[]? commodities)
    {
        if (commodities is null)
        {
            return;
        }

        var either = filter.Nested();
        foreach (var code in commodities.Select(code => code.ToUpperInvariant()))
        {
            // A prefix is a range of texts, which an index serves; '~' sorts after every character of a code.
            _ = code[^1] == '*'
                ? either.And($"f.commodity >= {code[..^1]} AND f.commodity < {code[..^1] + '~'}")
                : either.And($"f.commodity = {code}");
        }

        filter.AndSql($"({either.Any})");
    }
}
