using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Ambassadors;

internal static class AmbassadorEndpoints
{
    public static void MapAmbassadors(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/ambassadors", ListAsync)
            .WithTags("Relations")
            .WithName("listAmbassadors")
            .WithQuery<AmbassadorQuery, ListParameters, LanguageQuery>();

    /// <summary>List ambassadors and their terms of office</summary>
    /// <remarks>
    /// Ambassadors of either country to the other, one row a term, each with its source; terms that no source held states
    /// are missing. `asOf` counts a term from the end of its `from`, and one without from the release of the dataset; an
    /// end after `asOf` is null.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Ambassador>>, ProblemResult>> ListAsync(
        [AsParameters] AmbassadorQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        AmbassadorStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(page.Value, found.In(language), ambassador => ambassador.Id);
    }
}
