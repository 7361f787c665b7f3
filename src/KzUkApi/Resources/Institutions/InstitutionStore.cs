using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Institutions;

/// <summary>All SQL of institutions.</summary>
internal sealed class InstitutionStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        "i.id, i.name, i.kind, i.home_country, i.location_city, i.established_on, i.stated_by, i.caveats";

    private static readonly string From = $"institutions i {SourceSql.Join("i")}";

    private static readonly Orderings Order = new(
        "i.id",
        new Ordering("establishedOn", SortColumn.Date("i.established_start"), SortColumn.Date("i.established_end")),
        new Ordering("name", SortColumn.Of("i.name")));

    public Task<ListResult<Institution>> ListAsync(InstitutionFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                    .In("i.id", page.Ids)
                    .In("i.kind", query.Kinds)
                    .In("i.home_country", query.HomeCountries)
                    .HasAny("institution_topics", "institution_id", "topic", "i.id", query.Topics)
                    .In("i.source_id", query.Sources)
                    .Inside("i.established_start", "i.established_end", query.During)
                    .UntilOrRelease("i.established_end", page.AsOf)
                    .HasWords("i.search_text", query.Words);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Institution, SourceReference>(
                Select(filter, page.AsOf), From, filter, keyset, (institution, source) => institution with { Source = source });
            var topics = await snapshot.ListsAsync(
                    "institution_topics",
                    "institution_id",
                    "topic",
                    slice.Rows.Select(institution => institution.Id)
                );
            var rows = slice.Rows.Select(institution => institution with { Topics = [.. topics[institution.Id]] });
            return new ListResult<Institution>([.. rows], slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    // The note tells what the source knew: before its publication nobody could have read it.
    private static string Select(SqlFilter filter, DateOnly? asOf) =>
        $"{Columns}, CASE WHEN {filter.Nested().UntilOrRelease("s.published_end", asOf).All} THEN i.note END AS note, {SourceSql.Columns}";
}
