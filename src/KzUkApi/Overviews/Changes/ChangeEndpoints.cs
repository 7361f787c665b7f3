using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Changes;

internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/changes", ListAsync)
            .WithTags("Reference")
            .WithName("listChanges")
            .WithQuery<ChangeQuery, ListParameters>()
            .WithMetadata(new NotImmutable());
        v1.MapChangeFeed();
    }

    /// <summary>List what was added, revised or withdrawn</summary>
    /// <remarks>
    /// What is new since a day, or since a data version. Every record of every table comes into the list with the load
    /// that brings it, under the date on which it counts on the public record: so `since=2024-04-01` tells what was
    /// published, signed or said, or took place, from that day on, and whatever later loads added, corrected or withdrew. A later
    /// edition of a figure names the one before it (`supersedes`) and what it says otherwise; it is `revised` where the
    /// number is another, and `added` where it repeats the other, perhaps rounded otherwise (`revision`). `asOf` leaves out
    /// what counts only from a later day.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Change>>, ProblemResult>> ListAsync(
        [AsParameters] ChangeQuery query,
        [AsParameters] ListParameters page,
        ChangeStore store,
        HttpContext http,
        CancellationToken token
    ) => http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, http.PublicUrl, token), change => change.Id);
}
