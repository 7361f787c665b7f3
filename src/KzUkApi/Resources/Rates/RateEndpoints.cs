using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Rates;

internal static class RateEndpoints
{
    public static void MapRates(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/rates", ListAsync).WithTags("Reference").WithName("listRates").WithQuery<RateQuery, ListParameters>();

    /// <summary>List exchange rates</summary>
    /// <remarks>
    /// Average exchange rates of years and months, each in the direction and with the digits that its source publishes.
    /// They serve to convert figures and are method, not record: `asOf` is taken, changes nothing, and is answered with
    /// the warning `as-of-does-not-apply`.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Rate>>, ProblemResult>> ListAsync(
        [AsParameters] RateQuery query, [AsParameters] ListParameters page, RateStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), rate => rate.Id);
}
