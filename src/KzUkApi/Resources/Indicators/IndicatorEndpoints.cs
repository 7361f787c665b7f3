using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Indicators;

internal static class IndicatorEndpoints
{
    public static void MapIndicators(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/indicators", ListAsync).WithTags("Relations").WithName("listIndicators").WithQuery<IndicatorQuery, ListParameters>();

    /// <summary>List people-to-people figures</summary>
    /// <remarks>
    /// Students, visas, workers, money transfers of persons and flights between the two countries, each number as one publication
    /// has it. Nothing is summed, converted or chosen: figures of one measure and period from two publications stand side by
    /// side. `asOf` counts a figure from its publication, a partial date from its last day.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Indicator>>, ProblemResult>> ListAsync(
        [AsParameters] IndicatorQuery query,
        [AsParameters] ListParameters page,
        IndicatorStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), indicator => indicator.Id);
}
