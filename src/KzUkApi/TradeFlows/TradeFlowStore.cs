using KzUkApi.Data;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.TradeFlows;

/// <summary>All SQL of trade figures.</summary>
internal sealed class TradeFlowStore(Database database)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        f.id, f.reporter, f.partner, f.flow, f.product_type, f.classification, f.commodity, f.adjustment, f.valuation,
        f.period, f.frequency, f.period_start, f.period_end, f.value, f.currency, f.qualifier, f.precision, f.status,
        f.as_published, f.dataset, f.published_on, f.note, f.preference_order, f.published_end
        """;

    private static readonly FigureSql Figure = new("trade_flows");

    private static readonly string From = $"trade_flows f {SourceSql.Join("f")}";

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Date("f.period_start"), SortColumn.Of("f.period_end")),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public Task<Found<TradeFlow>> List(TradeFlowQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var filter = Filter(query, page);
            FigureSql.AsOf(filter, "f", page.AsOfDay());
            if (PreferredOnly(query, page))
            {
                Figure.ChoosePreferred(filter, (better, alias) => Candidates(FigureSql.AsOf(better, alias, page.AsOfDay()), alias, query, page));
            }

            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.Page<TradeFlow, SourceReference>(Select(filter, page.AsOfDay()), From, filter, keyset, Join);
            return new Found<TradeFlow>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, await Warnings(snapshot, query, page));
        },
        token);

    /// <summary>The figure as of a day; otherwise when the earliest edition of it that is held was published.</summary>
    public Task<(TradeFlowDetail? Detail, DateOnly? EarliestHeld)> Find(string id, DateOnly? asOf, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var filter = new SqlFilter();
            filter.And($"f.group_key = (SELECT group_key FROM trade_flows WHERE id = {id})");
            var sql = $"""
                SELECT {Select(filter, asOf)}
                FROM {From}
                {filter.Where}
                ORDER BY f.preference_order
                """;
            var group = await snapshot.Rows<TradeFlow, SourceReference>(sql, filter.Parameters, Join);
            return TradeFlowGroup.Find(id, asOf, group);
        },
        token);

    private static TradeFlow Join(TradeFlow figure, SourceReference source) => figure with { Source = source };

    private static string Select(SqlFilter filter, DateOnly? asOf) => $"{Columns}, {Figure.PreferredColumn(filter, asOf)}, {SourceSql.Columns}";

    // Who asks for figures by id gets those figures, unless the choice is asked for as well.
    private static bool PreferredOnly(TradeFlowQuery query, ListParameters page) =>
        (query.Figures ?? (page.Id is null ? FigureSql.Preferred : "all")).Equals(FigureSql.Preferred, StringComparison.OrdinalIgnoreCase);

    private static SqlFilter Filter(TradeFlowQuery query, ListParameters page)
    {
        var filter = new SqlFilter()
            .In("f.reporter", CodeLists.Reporters.Read(query.Reporter))
            .In("f.flow", CodeLists.Flows.Read(query.Flow))
            .In("f.product_type", CodeLists.ProductTypes.Read(query.ProductType))
            .In("f.classification", CodeLists.Classifications.Read(query.Classification))
            .In("f.frequency", CodeLists.Frequencies.Read(query.Frequency))
            .In("f.period", CodeList.Split(query.Period)?.Select(text => text.ToUpperInvariant()).ToArray())
            .Inside("f.period_start", "f.period_end", query.From, query.To);
        AddCommodities(filter, CodeList.Split(query.Commodity));
        if (CodeLists.CommodityLevels.Read(query.Level) is { } levels)
        {
            filter.AndSql($"(f.classification, f.commodity) IN (SELECT classification, code FROM commodities WHERE level IN ({filter.List(levels)}))");
        }

        Candidates(filter, "f", query, page);
        return filter;
    }

    // What can differ within a group, and so decides which figures stand for election.
    private static void Candidates(SqlFilter filter, string alias, TradeFlowQuery query, ListParameters page) => filter
        .In($"{alias}.id", page.Ids())
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

    private static async Task<IReadOnlyList<Warning>> Warnings(Snapshot snapshot, TradeFlowQuery query, ListParameters page)
    {
        var warnings = new List<Warning>();
        if (page.AsOfDay() is { } asOf)
        {
            var later = Filter(query, page);
            var sql = Figure.CountHeldLater(later, asOf, (earlier, alias) => Candidates(FigureSql.AsOf(earlier, alias, asOf), alias, query, page));
            warnings.AddRange(FigureWarnings.HeldLater(await snapshot.First<(long, DateOnly?)>(sql, later.Parameters), asOf));
        }

        if (PreferredOnly(query, page))
        {
            var doubtful = FigureSql.AsOf(Filter(query, page), "f", page.AsOfDay());
            var sql = Figure.CountOnlyDoubtful(doubtful, (sound, alias) => Candidates(FigureSql.AsOf(sound, alias, page.AsOfDay()), alias, query, page));
            warnings.AddRange(FigureWarnings.OnlyDoubtful(await snapshot.Count(sql, doubtful.Parameters)));
        }

        return warnings;
    }
}
