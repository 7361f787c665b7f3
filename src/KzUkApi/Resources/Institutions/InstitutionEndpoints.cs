using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Institutions;

internal static class InstitutionEndpoints
{
    public static void MapInstitutions(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/institutions", ListAsync)
            .WithTags("Relations")
            .WithName("listInstitutions")
            .WithQuery<InstitutionQuery, ListParameters>();

    /// <summary>List institutions of the relation</summary>
    /// <remarks>
    /// University branches, schools, councils, programmes, embassies and companies, each with its source. `asOf` counts an
    /// institution from the end of `establishedOn`, and one without a date from the release of the dataset.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Institution>>, ProblemResult>> ListAsync(
        [AsParameters] InstitutionQuery query,
        [AsParameters] ListParameters page,
        InstitutionStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, token), institution => institution.Id);
}
