using KzUkApi.Domain.CodeLists;
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
        a.id, a.name, a.sending, a.receiving, a."from"
        """;

    private static readonly string From = $"ambassadors a {SourceSql.Join("a")}";

    private static readonly Orderings Order = new(
        "a.id", new Ordering("from", SortColumn.Date("a.from_start"), SortColumn.Date("a.from_end")));

    public Task<ListResult<Ambassador>> ListAsync(AmbassadorQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("a.id", page.Ids())
                .In("a.sending", Codes.Countries.Read(query.Sending))
                .In("a.receiving", Codes.Countries.Read(query.Receiving))
                .In("a.source_id", SourceSql.Ids(query.Source))
                .Inside("a.from_start", "a.to_end", query.From, query.To)
                .UntilOrRelease("a.from_end", page.AsOfDay())
                .HasWords("a.search_text", query.Q);
            if (query.To is not null)
            {
                // An end after the day of asOf is unknown on that day, so it cannot match.
                filter.Until("a.to_end", page.AsOfDay());
            }

            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.PageAsync<Ambassador, SourceReference>(
                Select(filter, page.AsOfDay()), From, filter, keyset, (ambassador, source) => ambassador with { Source = source });
            return new ListResult<Ambassador>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    private static string Select(SqlFilter filter, DateOnly? asOf) =>
        $"""
        {Columns}, {filter.Known("a.\"to\"", "a.to_end", asOf)} AS "to", {SourceSql.Columns}
        """;
}
