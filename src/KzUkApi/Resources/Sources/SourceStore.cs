using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Overviews.SourceRecords;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Sources;

/// <summary>All SQL of sources.</summary>
internal sealed class SourceStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private static readonly string Columns =
        $"""
        s.id, s.publisher, s.title, s.url, s.published_on, s.published_on_basis, s.language, s.kind, s.authority, s.dataset,
        {SqlFilter.OrRelease("s.published_end")} AS known_from
        """;

    private const string From = "sources s";

    private static readonly Orderings Order = new(
        "s.id",
        new Ordering("publishedOn", SortColumn.Date("s.published_start"), SortColumn.Date("s.published_end")),
        new Ordering("publisher", SortColumn.Of("s.publisher_search")));

    public Task<ListResult<Source>> ListAsync(SourceQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("s.id", page.Ids())
                .In("s.kind", Codes.SourceKinds.Read(query.Kind))
                .In("s.language", Codes.SourceLanguages.Read(query.Language))
                .In("s.authority", CodeList.Split(query.Authority)?.Select(long.Parse).ToArray())
                .In("s.dataset", Codes.Datasets.Read(query.Dataset))
                .In("s.published_on_basis", Codes.PublishedOnBases.Read(query.PublishedOnBasis))
                .Inside("s.published_start", "s.published_end", query.From, query.To)
                .UntilOrRelease("s.published_end", page.AsOfDay())
                .HasWords("s.publisher_search", query.Publisher)
                .HasWords("s.search_text", query.Q);
            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.PageAsync<Source>(Columns, From, filter, keyset);
            return new ListResult<Source>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    /// <summary>The source with all that rests on it; null where no source has the id.</summary>
    /// <param name="link">Makes an address of the service from a path.</param>
    public Task<SourceDetail?> FindAsync(string id, Func<string, string> link, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter();
            filter.And($"s.id = {id}");
            var source = await snapshot.FirstAsync<Source>($"SELECT {Columns} FROM {From} {filter.Where}", filter.Parameters);
            return source is null ? null : new SourceDetail(source, await SourceRecordsSql.OfAsync(snapshot, id, link));
        },
        token);
}
