using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Timeline;

internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/timeline", ListAsync)
            .WithTags("Relations")
            .WithName("listTimeline")
            .WithQuery<TimelineQuery, ListParameters, LanguageQuery>();

    /// <summary>List everything dated, in one order</summary>
    /// <remarks>
    /// {timeline-contents}, in one list by date. Partial dates keep their place by the first day that they can mean,
    /// then by the last. What has no date has no place: the warning `undated` counts such institutions, terms of office
    /// (by their beginning) and sources. `asOf` counts each entry from its own date, a partial one from its last day,
    /// and a meeting from the day on which it began; of a term of office that ended later, only the beginning is there.
    /// `meta.facets` says how many entries there are of each kind, whatever `types` asks for, and wholly in each year, whatever `from`
    /// and `to` ask for.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<TimelineEntry>>, ProblemResult>> ListAsync(
        [AsParameters] TimelineQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        TimelineStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var found = await store.ListAsync(query.Value, page.Value, http.WordLanguage(words), http.PublicUrl, token);
        return http.Answer(page.Value, found, entry => entry.Id);
    }
}
