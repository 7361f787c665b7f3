using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Topics;

internal static class TopicEndpoints
{
    public static void MapTopics(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/topics").WithTags("Reference");
        routes.MapGet("", ListAsync).WithName("listTopics").WithQuery<LanguageQuery, ListParameters>();
        routes.MapGet("/{code}", GetAsync).WithName("getTopic").WithQuery<LanguageQuery, AsOfQuery>();
    }

    /// <summary>List topics</summary>
    /// <remarks>
    /// Areas of cooperation by code, with their names in English, Kazakh and Russian where established, and how many records
    /// are filed under each. Every topic is listed on every day; `asOf` counts only the records that were known by then. For
    /// `id`, the code is the id.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Topic>>, ProblemResult>> ListAsync(
        [AsParameters] LanguageQuery query, [AsParameters] ListParameters page, TopicStore store, HttpContext http, CancellationToken token)
    {
        var language = http.LabelLanguage(query);
        var found = await store.ListAsync(language, page.Value, token);
        http.StateLanguages(language, found.Rows.Select(topic => topic.LabelLanguage));
        return http.Answer(page.Value, found, topic => topic.Code);
    }

    /// <summary>Get one topic and everything filed under it</summary>
    /// <remarks>
    /// Agreements, meetings, institutions, statements and investment figures of the sector (for `trade-investment`, of every sector),
    /// in one list by date. With `asOf`, only what was known by then.
    /// </remarks>
    /// <param name="code" example="education">Code of the topic.</param>
    private static async Task<Results<Ok<TopicDetail>, ProblemResult>> GetAsync(
        string code,
        [AsParameters] LanguageQuery query,
        [AsParameters] AsOfQuery day,
        TopicStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.LabelLanguage(query);
        if (await store.FindAsync(code, language, day.Value, http.PublicUrl, token) is not { } topic)
        {
            return ProblemResult.NotFound($"No topic has the code '{code}'. /v1/topics lists all of them.");
        }

        http.StateLanguages(language, [topic.LabelLanguage]);
        return TypedResults.Ok(topic);
    }
}
