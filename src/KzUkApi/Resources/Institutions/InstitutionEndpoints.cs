using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Institutions;

internal static class InstitutionEndpoints
{
    public static void MapInstitutions(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/institutions", ListAsync)
            .WithTags("Relations")
            .WithName("listInstitutions")
            .WithQuery<InstitutionQuery, ListParameters, LanguageQuery>();

    /// <summary>List institutions of the relation</summary>
    /// <remarks>
    /// University branches, schools, councils, programmes, embassies and companies, each with its source. `asOf` counts an
    /// institution from the end of `establishedOn`, and one without a date from the release of the dataset.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Institution>>, ProblemResult>> ListAsync(
        [AsParameters] InstitutionQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        InstitutionStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await store.ListAsync(query.Value, page.Value, token);
        return http.Answer(page.Value, found.In(language), institution => institution.Id);
    }
}
