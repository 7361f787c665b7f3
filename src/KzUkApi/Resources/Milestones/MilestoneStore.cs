using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Milestones;

/// <summary>All SQL of milestones.</summary>
internal sealed class MilestoneStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns = "m.id, m.date, m.kind, m.title, m.title_kk, m.title_ru, m.note, m.stated_by, m.caveats";

    private static readonly string From = $"milestones m {SourceSql.Join("m")}";

    private static readonly Orderings Order = new("m.id", new Ordering("date", SortColumn.Of("m.date_start"), SortColumn.Of("m.date_end")));

    public Task<ListResult<Milestone>> ListAsync(MilestoneFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("m.id", page.Ids)
                .In("m.kind", query.Kinds)
                .In("m.source_id", query.Sources)
                .Inside("m.date_start", "m.date_end", query.During)
                .Until("m.date_end", page.AsOf)
                .HasWords("m.search_text", query.Words);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Milestone, SourceReference>(
                $"{Columns}, {SourceSql.Columns}",
                From,
                filter,
                keyset,
                (milestone, source) => milestone with
                {
                    Source = source,
                    Caveats = Announcement.Told(milestone.Caveats, milestone.Date, source),
                }
            );
            return new ListResult<Milestone>(slice.Rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);
}
