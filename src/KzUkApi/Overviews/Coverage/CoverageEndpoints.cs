using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Coverage;

internal static class CoverageEndpoints
{
    public static void MapCoverage(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/coverage", ListAsync).WithTags("Reference").WithName("listCoverage").WithQuery<CoverageQuery, ListParameters>();

    /// <summary>List what is held of each series</summary>
    /// <remarks>
    /// One row for each dataset, reporter, flow, product type, classification, level, adjustment, valuation, currency and
    /// frequency of trade, and for each dataset, measure, sector, unit and frequency of investment: first and last period, how
    /// much is held, from which editions, what is missing in between and who else holds it. Every figure counts, preferred or
    /// not. `asOf` counts a figure from its publication: a series of which nothing had been published by then is not listed,
    /// and `meta.warnings` counts the periods held only later.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<SeriesCoverage>>, ProblemResult>> ListAsync(
        [AsParameters] CoverageQuery query,
        [AsParameters] ListParameters page,
        CoverageStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), series => series.Id);
}
