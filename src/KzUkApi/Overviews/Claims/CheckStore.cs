using KzUkApi.Domain.Claims;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Claims;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Claims;

/// <summary>Tests one claim against the stored figures.</summary>
internal sealed class CheckStore(IStore store)
{
    public Task<CheckResult> CheckAsync(CheckFilter query, string language, CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var candidates = await StoredClaims.CandidatesAsync(snapshot, query.AsOf, query.Claim);
            var known = new KnownFigures(candidates, await RateTable.InAsync(snapshot), query.AsOf);
            return new CheckResult(query.Claim, ClaimVerdict.Find(query.Claim, known, language), language, new()
            {
                DataVersion = await snapshot.DataVersionAsync(),
                AsOf = query.AsOf,
                Warnings = [],
                Attribution = ListResponses.Attribution,
            });
        },
        token);
}
