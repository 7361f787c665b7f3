using KzUkApi.Data;
using KzUkApi.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Vocabulary;

namespace KzUkApi.Investments;

/// <summary>All SQL of investment figures.</summary>
internal sealed class InvestmentStore(Database database)
{
    private const string Columns =
        """
        f.id, f.measure, f.investor, f.host, f.reporter, f.sector, f.period, f.frequency, f.period_start, f.period_end,
        f.value, f.unit, f.qualifier, f.precision, f.status, f.as_published, f.dataset, f.published_on, f.note,
        f.preference_order, f.published_end
        """;

    private static readonly FigureSql<Investment> Figures = new("investments", Columns, (figure, source) => figure with { Source = source });

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Date("f.period_start"), SortColumn.Of("f.period_end")),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<Found<Investment>> List(InvestmentQuery query, ListParameters page, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var scope = new FigureScope(
                filter => InGroup(filter, query),
                (filter, alias) => Candidates(filter, alias, query, page.Ids()),
                page.AsOfDay(),
                FigureQuery.PreferredOnly(query.Figures, page));
            var (slice, unseen) = await Figures.List(snapshot, scope, Order.Page(query.Sort, page.AfterId(), page.LimitRows()));
            var warnings = FigureWarnings.Of(page.AsOfDay(), unseen.HeldLater, unseen.Earliest, unseen.OnlyDoubtful);
            return new Found<Investment>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when the earliest edition of it that is held was published.</summary>
    public Task<(FigureGroup<Investment>? Found, DateOnly? EarliestHeld)> Find(string id, DateOnly? asOf, CancellationToken token) => database.Read(
        async snapshot => FigureGroup<Investment>.Find(id, asOf, await Figures.Group(snapshot, id, asOf)),
        token);

    /// <summary>Every figure that passes the filters, for series, whenever it was published.</summary>
    public static Task<IReadOnlyList<Investment>> All(Snapshot snapshot, InvestmentQuery query)
    {
        var filter = new SqlFilter();
        InGroup(filter, query);
        Candidates(filter, "f", query, null);
        return Figures.All(snapshot, filter);
    }

    private static void InGroup(SqlFilter filter, InvestmentQuery query) => filter
        .In("f.measure", CodeLists.Measures.Read(query.Measure))
        .In("f.investor", CodeLists.Countries.Read(query.Investor))
        .In("f.host", CodeLists.Countries.Read(query.Host))
        .In("f.reporter", CodeLists.Reporters.Read(query.Reporter))
        .In("f.sector", CodeList.Split(query.Sector)?.Select(code => code.ToLowerInvariant()).ToArray())
        .In("f.frequency", CodeLists.Frequencies.Read(query.Frequency))
        .In("f.period", FigureQuery.Periods(query.Period))
        .Inside("f.period_start", "f.period_end", query.From, query.To);

    private static void Candidates(SqlFilter filter, string alias, InvestmentQuery query, string[]? ids) => filter
        .In($"{alias}.id", ids)
        .In($"{alias}.unit", CodeLists.Units.Read(query.Unit))
        .In($"{alias}.dataset", CodeLists.Datasets.Read(query.Dataset))
        .In($"{alias}.source_id", SourceSql.Ids(query.Source))
        .In($"{alias}.status", CodeLists.Statuses.Read(query.Status));
}
