using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Sources;

/// <summary>All SQL of sources.</summary>
internal sealed class SourceStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private static readonly string Columns =
        $"""
        s.id, s.publisher, s.title, s.url, s.publisher_url, s.published_on, s.published_on_basis, s.language, s.kind, s.authority,
        s.dataset,
        s.caveats,
        {SqlFilter.OrRelease("s.published_end")} AS known_from
        """;

    private const string From = "sources s";

    private static readonly Orderings Order = new(
        "s.id",
        new Ordering("publishedOn", SortColumn.Date("s.published_start"), SortColumn.Date("s.published_end")),
        new Ordering("publisher", SortColumn.Of("s.publisher_search")));

    public Task<ListResult<Source>> ListAsync(SourceFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("s.id", page.Ids)
                .In("s.kind", query.Kinds)
                .In("s.language", query.Languages)
                .In("s.authority", query.Authorities)
                .In("s.dataset", query.Datasets)
                .In("s.published_on_basis", query.PublishedOnBases)
                .Inside("s.published_start", "s.published_end", query.During)
                .UntilOrRelease("s.published_end", page.AsOf)
                .HasWords("s.publisher_search", query.PublisherWords)
                .HasWords("s.search_text", query.Words);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Source>(Columns, From, filter, keyset);
            return new ListResult<Source>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    /// <summary>The source with all that rests on it; null where no source has the id.</summary>
    /// <param name="link">Makes an address of the service from a path.</param>
    public Task<SourceDetail?> FindAsync(string id, Func<string, string> link, CancellationToken token) =>
        store.ReadAsync(snapshot => FindAsync(snapshot, id, link), token);

    /// <inheritdoc cref="FindAsync(string, Func{string, string}, CancellationToken)"/>
    public static async Task<SourceDetail?> FindAsync(StoreSession snapshot, string id, Func<string, string> link)
    {
        var filter = new SqlFilter();
        filter.And($"s.id = {id}");
        var source = await snapshot.FirstAsync<Source>($"SELECT {Columns} FROM {From} {filter.Where}", filter.Parameters);
        return source is null ? null : new SourceDetail(source, await SourceRecordsSql.OfAsync(snapshot, id, link));
    }
}
