using KzUkApi.Domain.Claims;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Claims;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Claims;

/// <summary>The list of claims, each checked.</summary>
internal sealed class ClaimStore(IStore store)
{
    // A claim of direction has no number, and comes last both ways.
    private static readonly SortColumn Change =
        new("CAST(c.change_percent_units AS DOUBLE PRECISION) / POWER(10, c.change_percent_scale)", 1e18, -1e18);

    private static readonly Orderings Order = new(
        "c.id",
        new Ordering("period", SortColumn.Date("c.period_start"), SortColumn.Of("c.period_end")),
        new Ordering("change", Change),
        new Ordering("publishedOn", SortColumn.Date("s.published_start"), SortColumn.Date("s.published_end")));

    public static IReadOnlyList<string> Orders => Order.Names;

    // Claims are few, and the verdict is known only after the check: the whole list is checked, then paged.
    public Task<ListResult<Claim>> ListAsync(ClaimFilter query, ListPage page, string language, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                .In("c.id", page.Ids)
                .In("c.subject", query.Subjects)
                .In("c.reporter", query.Reporters)
                .In("c.period", query.Periods?.Select(period => period.Text).ToArray())
                .In("c.source_id", query.Sources);
            var claims = await StoredClaims.ReadAsync(snapshot, filter, page.AsOf, Order.Page(query.Sort, null, 0).OrderBy);
            var candidates = await StoredClaims.CandidatesAsync(snapshot, page.AsOf, claims.Select(claim => claim.Terms));
            var known = new KnownFigures(candidates, await RateTable.InAsync(snapshot), page.AsOf);
            var verdicts = query.Verdicts;
            var checkedClaims = claims
                .Select(claim => ClaimVerdict.Check(claim, known, language))
                .Where(claim => verdicts is null || verdicts.Contains(claim.Verdict));
            return ComputedList.Page([.. checkedClaims], claim => claim.Id, page, await snapshot.DataVersionAsync(), []);
        },
        token);
}
