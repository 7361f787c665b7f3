using KzUkApi.Domain.Claims;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/claims", ListAsync).WithTags("Answers").WithName("listClaims").WithQuery<ClaimQuery, ListParameters>();

    /// <summary>Check published claims of change</summary>
    /// <remarks>
    /// Statements such as "up 20 per cent", each checked against the preferred figures for its period and its base: the range
    /// of the true change from the bounds of both figures, and the verdict. A claimed change of v with last digit u covers [v -
    /// u/2, v + u) away from zero, since it may have been rounded or truncated. Figures of one product type and one currency
    /// are compared. `asOf` counts claims and figures from their publication.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Claim>>, ProblemResult>> ListAsync(
        [AsParameters] ClaimQuery query, [AsParameters] ListParameters page, ClaimStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), claim => claim.Id);
}
