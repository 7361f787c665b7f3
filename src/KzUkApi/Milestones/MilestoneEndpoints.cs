using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Milestones;

internal static class MilestoneEndpoints
{
    public static void MapMilestones(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/milestones", List).WithTags("Relations").WithName("listMilestones").WithQuery<MilestoneQuery, ListParameters>();

    /// <summary>List milestones of the relation</summary>
    /// <remarks>Recognition, diplomatic relations, embassies, partnerships and anniversaries, each with its source. `asOf` counts a milestone from its own date.</remarks>
    private static async Task<Results<Ok<ListAnswer<Milestone>>, ProblemResult>> List(
        [AsParameters] MilestoneQuery query, [AsParameters] ListParameters page, MilestoneStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page, await store.List(query, page, token), milestone => milestone.Id);
}
