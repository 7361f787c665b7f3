using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Rates;

internal static class RateEndpoints
{
    public static void MapRates(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/rates", List).WithTags("Reference").WithName("listRates").WithQuery<RateQuery, ListParameters>();

    /// <summary>List exchange rates</summary>
    /// <remarks>Average exchange rates of years and months, each in the direction and with the digits that its source publishes. They serve to convert figures and are method, not record: `asOf` is taken, changes nothing, and is answered with the warning `as-of-does-not-apply`.</remarks>
    private static async Task<Results<Ok<ListAnswer<Rate>>, ProblemResult>> List(
        [AsParameters] RateQuery query, [AsParameters] ListParameters page, RateStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page, await store.List(query, page, token), rate => rate.Id);
}
