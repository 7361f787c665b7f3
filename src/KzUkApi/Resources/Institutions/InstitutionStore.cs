using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Institutions;

/// <summary>All SQL of institutions.</summary>
internal sealed class InstitutionStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns = "i.id, i.name, i.kind, i.home_country, i.location_city, i.established_on";

    private static readonly string From = $"institutions i {SourceSql.Join("i")}";

    private static readonly Orderings Order = new(
        "i.id",
        new Ordering("establishedOn", SortColumn.Date("i.established_start"), SortColumn.Date("i.established_end")),
        new Ordering("name", SortColumn.Of("i.name")));

    public Task<ListResult<Institution>> ListAsync(InstitutionQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                    .In("i.id", page.Ids())
                    .In("i.kind", Codes.InstitutionKinds.Read(query.Kind))
                    .In("i.home_country", Codes.Countries.Read(query.HomeCountry))
                    .HasAny(
                        "institution_topics",
                        "institution_id",
                        "topic",
                        "i.id",
                        CodeList.Split(query.Topic)?.Select(topic => topic.ToLowerInvariant()).ToArray()
                    )
                    .In("i.source_id", SourceSql.Ids(query.Source))
                    .Inside("i.established_start", "i.established_end", query.From, query.To)
                    .UntilOrRelease("i.established_end", page.AsOfDay())
                    .HasWords("i.search_text", query.Q);
            var keyset = Order.Page(query.Sort, page.AfterId(), page.LimitRows());
            var slice = await snapshot.PageAsync<Institution, SourceReference>(
                Select(filter, page.AsOfDay()), From, filter, keyset, (institution, source) => institution with { Source = source });
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
