using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Ambassadors;

/// <summary>All SQL of ambassadors.</summary>
internal sealed class AmbassadorStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        a.id, a.name, a.sending, a.receiving, a."from", a.caveats
        """;

    private static readonly string From = $"ambassadors a {SourceSql.Join("a")}";

    private static readonly Orderings Order = new(
        "a.id", new Ordering("from", SortColumn.Date("a.from_start"), SortColumn.Date("a.from_end")));

    public Task<ListResult<Ambassador>> ListAsync(AmbassadorFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("a.id", page.Ids)
                .In("a.sending", query.SendingCountries)
                .In("a.receiving", query.ReceivingCountries)
                .In("a.source_id", query.Sources)
                .Inside("a.from_start", "a.to_end", query.During)
                .UntilOrRelease("a.from_end", page.AsOf)
                .HasWords("a.search_text", query.Words);
            if (query.During.Last is not null)
            {
                // An end after the day of asOf is unknown on that day, so it cannot match.
                filter.Until("a.to_end", page.AsOf);
            }

            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Ambassador, SourceReference>(
                Select(filter, page.AsOf), From, filter, keyset, (ambassador, source) => ambassador with { Source = source });
            return new ListResult<Ambassador>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    private static string Select(SqlFilter filter, DateOnly? asOf) =>
        $"""
        {Columns}, {filter.Known("a.\"to\"", "a.to_end", asOf)} AS "to", {SourceSql.Columns}
        """;
}
