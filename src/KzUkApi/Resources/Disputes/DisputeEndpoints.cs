using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Disputes;

internal static class DisputeEndpoints
{
    public static void MapDisputes(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/disputes", ListAsync).WithTags("Reference").WithName("listDisputes").WithQuery<DisputeQuery, ListParameters>();

    /// <summary>List facts on which sources disagree</summary>
    /// <remarks>
    /// One row a dispute: what each source says, which value is taken to be right and why. Competing figures for trade and
    /// investment are told by the figures themselves; here are dates, offices, titles and other facts. `asOf` counts a claim
    /// from the publication of its source, and one of an undated source from the release of the dataset; as of a day on which
    /// all claims known agreed, or only one was known, there was no dispute, and it is not listed.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Dispute>>, ProblemResult>> ListAsync(
        [AsParameters] DisputeQuery query,
        [AsParameters] ListParameters page,
        DisputeStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, http.PublicUrl, token), dispute => dispute.Id);
}
