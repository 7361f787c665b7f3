using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Days;

internal static class DayEndpoints
{
    public static void MapDays(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/days", ListAsync).WithTags("Relations").WithName("listDays").WithQuery<DayQuery, ListParameters>();

    /// <summary>List the days on which something happened or became known</summary>
    /// <remarks>
    /// The stops of a time slider: each day with how many entries of the timeline fall on it, and how many publications and
    /// figures were published on it. Everything counts once, on the day from which `asOf` counts it: a partial date on its
    /// last day, a meeting on the day on which it began. What has no date counts on no day. Of figures every edition counts,
    /// preferred or not. `asOf` leaves out the days after it, and changes no other.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<DayCounts>>, ProblemResult>> ListAsync(
        [AsParameters] DayQuery query,
        [AsParameters] ListParameters page,
        DayStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), day => day.Id);
}
