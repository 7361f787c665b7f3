using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Indicators;

/// <summary>All SQL of people-to-people figures.</summary>
internal sealed class IndicatorStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        i.id, i.measure, i.origin, i.destination, i.period, i.frequency, i.period_start, i.period_end, i.value, i.unit, i.qualifier,
        i.precision, i.published_on, i.note, i.stated_by, i.caveats
        """;

    private static readonly string From = $"indicators i {SourceSql.Join("i")}";

    private static readonly Orderings Order = new(
        "i.id",
        new Ordering("period", SortColumn.Date("i.period_start"), SortColumn.Of("i.period_end")),
        new Ordering("value", SortColumn.Of("i.value")),
        new Ordering("publishedOn", SortColumn.Of("i.published_start"), SortColumn.Of("i.published_end")));

    public Task<ListResult<Indicator>> ListAsync(IndicatorFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("i.id", page.Ids)
                .In("i.measure", query.Measures)
                .In("i.origin", query.Origins)
                .In("i.destination", query.Destinations)
                .In("i.unit", query.Units)
                .In("i.period", query.Periods.Texts)
                .Inside("i.period_start", "i.period_end", query.Periods.During)
                .In("i.source_id", query.Sources)
                .Until("i.published_end", page.AsOf)
                .HasWords("i.search_text", query.Words);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Indicator, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", From, filter, keyset, (indicator, source) => indicator with { Source = source });
            return new ListResult<Indicator>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);
}
