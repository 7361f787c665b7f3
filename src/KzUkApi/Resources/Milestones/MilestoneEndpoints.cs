using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Milestones;

internal static class MilestoneEndpoints
{
    public static void MapMilestones(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/milestones", ListAsync)
            .WithTags("Relations")
            .WithName("listMilestones")
            .WithQuery<MilestoneQuery, ListParameters, LanguageQuery>();

    /// <summary>List milestones of the relation</summary>
    /// <remarks>
    /// Recognition, diplomatic relations, embassies, partnerships and anniversaries, each with its source. `asOf` counts a
    /// milestone from its own date.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Milestone>>, ProblemResult>> ListAsync(
        [AsParameters] MilestoneQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        MilestoneStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(page.Value, found.In(language), milestone => milestone.Id);
    }
}
