using KzUkApi.Domain.CodeLists;
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
        f.value, f.unit, f.qualifier, f.precision, f.status, f.as_published, f.dataset, f.published_on, f.note
        """;

    private static readonly FigureSql<Investment> Figures = new("investments", Columns, (figure, source) =>
        figure with
        {
            Source = source,
        }
    );

    private static readonly Orderings Order = new(
        "f.id",
        new Ordering("period", SortColumn.Date("f.period_start"), SortColumn.Of("f.period_end")),
        new Ordering("value", SortColumn.Of("f.value")),
        new Ordering("publishedOn", SortColumn.Of("f.published_start"), SortColumn.Of("f.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    public Task<ListResult<Investment>> ListAsync(InvestmentQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var scope = Scope(query, page.Ids()) with
            {
                AsOf = page.AsOfDay(),
                PreferredOnly = FigureQuery.PreferredOnly(query.Figures, page),
            };
            var (slice, unseen) = await Figures.ListAsync(snapshot, scope, Order.Page(query.Sort, page.AfterId(), page.LimitRows()));
            var warnings = FigureWarnings.Of(page.AsOfDay(), unseen.HeldLater, unseen.Earliest, unseen.OnlyDoubtful);
            return new ListResult<Investment>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, warnings);
        },
        token);

    /// <summary>The figure as of a day; otherwise when the earliest edition of it that is held was published.</summary>
    public Task<(FigureGroup<Investment>? Found, DateOnly? EarliestHeld)> FindAsync(string id, DateOnly? asOf, CancellationToken token) =>
        store.ReadAsync(async snapshot => FigureGroup<Investment>.Find(id, asOf, await Figures.GroupAsync(snapshot, id, asOf)), token);

    /// <summary>Every figure that passes the filters, for series, whenever it was published.</summary>
    public static async Task<IReadOnlyList<Investment>> AllAsync(StoreSession snapshot, InvestmentQuery query) =>
        (await Figures.AllAsync(snapshot, Scope(query, null), long.MaxValue)).Rows!;

    private static FigureScope Scope(InvestmentQuery query, string[]? ids) => new(
        [
            new("measure", Codes.Measures.Read(query.Measure)),
            new("investor", Codes.Countries.Read(query.Investor)),
            new("host", Codes.Countries.Read(query.Host)),
            new("reporter", Codes.Reporters.Read(query.Reporter)),
            new("sector", CodeList.Split(query.Sector)?.Select(code => code.ToLowerInvariant()).ToArray()),
            new("frequency", Codes.Frequencies.Read(query.Frequency)),
            new("id", ids, Differs: true),
            new("unit", Codes.Units.Read(query.Unit), Differs: true),
            new("dataset", Codes.Datasets.Read(query.Dataset), Differs: true),
            new("source_id", SourceSql.Ids(query.Source), Differs: true),
            new("status", Codes.Statuses.Read(query.Status), Differs: true),
        ],
        FigureQuery.Periods(query.Period), query.From, query.To, null, false);
}
