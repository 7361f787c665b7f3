using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Search;

internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/search").WithTags("Answers");
        routes.MapGet("", ListAsync).WithName("search").WithQuery<SearchQuery, ListParameters>().ShownAt("/search", "q");
        routes.MapGet("/suggest", SuggestAsync).WithName("suggest").WithQuery<SuggestionQuery, AsOfQuery>();
    }

    /// <summary>Search all records and sources by words</summary>
    /// <remarks>
    /// Titles, people and their offices, paraphrases, figures' descriptions, commodities with what their codes contain, the
    /// names of topics and countries (English, Kazakh, Russian), publishers and notes; exchange rates are not searched. Nothing is
    /// found by words that a hit cannot show: each stands in its title or snippet. All words must occur in a record, wherever
    /// they stand in it; where no record has them all, those that have any are listed, and the warning `any-word` says so.
    /// The best come first: what stands in a title counts more than what is said of it, a rare word more than a frequent one,
    /// a whole word more than the beginning of a longer one; ties are in order of type and id. With `asOf`, a record is found
    /// only by what was known of it by then: an agreement by its title from its first event on, by its signatories and its
    /// place from its signature on; publishers count from the publication, and the notes, which the makers of the dataset
    /// wrote, from its release. `meta.facets` says how many hits each kind of record has, whatever `types` asks for.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<SearchHit>>, ProblemResult>> ListAsync(
        [AsParameters] SearchQuery query, [AsParameters] ListParameters page, SearchStore store, HttpContext http, CancellationToken token)
    {
        var found = await store.ListAsync(query.Value, page.Value, http.PublicUrl, token);
        return http.Answer(page.Value, found, SearchStore.Key, hit => hit.Id);
    }

    /// <summary>Suggest what someone who types may be looking for</summary>
    /// <remarks>
    /// At most ten records that have a name or title of their own, which in any language begins with what is typed, or has
    /// it from some word on, or has words that begin with each of its words; a name is found under its other spellings too (Токаев,
    /// Tokaev). Names that begin so come first, then topics, people, agreements, institutions and meetings before others, then the
    /// order of the names. Figures, claims and statements have no names; `/v1/search` finds them. With `asOf`, only what was known by
    /// then is suggested, by the names that it had: the rule of `/v1/search`.
    /// </remarks>
    private static async Task<Ok<SuggestionList>> SuggestAsync(
        [AsParameters] SuggestionQuery query,
        [AsParameters] AsOfQuery day,
        SuggestionStore store,
        HttpContext http,
        CancellationToken token
    ) => TypedResults.Ok(await store.ListAsync(query.Value, day.Value, http.PublicUrl, token));
}
