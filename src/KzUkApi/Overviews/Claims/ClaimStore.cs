using KzUkApi.Domain.Claims;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Claims;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Claims;

/// <summary>The list of claims, each checked.</summary>
internal sealed class ClaimStore(IStore store)
{
    private static readonly Orderings Order = new(
        "c.id",
        new Ordering("period", SortColumn.Date("c.period_start"), SortColumn.Of("c.period_end")),
        new Ordering("change", SortColumn.Of("CAST(c.change_percent_units AS REAL) / POWER(10, c.change_percent_scale)")),
        new Ordering("publishedOn", SortColumn.Date("s.published_start"), SortColumn.Date("s.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    // Claims are few, and the verdict is known only after the check: the whole list is checked, then paged.
    public Task<ListResult<Claim>> ListAsync(ClaimQuery query, ListParameters page, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("c.id", page.Ids())
                .In("c.subject", Codes.ClaimSubjects.Read(query.Subject))
                .In("c.reporter", Codes.Reporters.Read(query.Reporter))
                .In("c.period", FigureQuery.Periods(query.Period))
                .In("c.source_id", SourceSql.Ids(query.Source));
            var claims = await StoredClaims.ReadAsync(snapshot, filter, page.AsOfDay(), Order.Page(query.Sort, null, 0).OrderBy);
            var candidates = await StoredClaims.CandidatesAsync(snapshot, page.AsOfDay());
            var verdicts = Codes.Verdicts.Read(query.Verdict);
            var checkedClaims = claims
                .Select(claim => ClaimVerdict.Check(claim, candidates))
                .Where(claim => verdicts is null || verdicts.Contains(claim.Verdict));
            return ComputedList.Page([.. checkedClaims], claim => claim.Id, page, await snapshot.DataVersionAsync(), []);
        },
        token);
}
