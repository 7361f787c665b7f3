using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Indicators;

internal static class IndicatorEndpoints
{
    public static void MapIndicators(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/indicators", ListAsync)
            .WithTags("Relations")
            .WithName("listIndicators")
            .WithQuery<IndicatorQuery, ListParameters, LanguageQuery>();

    /// <summary>List people-to-people figures</summary>
    /// <remarks>
    /// Students, visas, workers, money transfers of persons and flights between the two countries, each number as one publication
    /// has it. Nothing is summed, converted or chosen: figures of one measure and period from two publications stand side by
    /// side. `asOf` counts a figure from its publication, a partial date from its last day.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Indicator>>, ProblemResult>> ListAsync(
        [AsParameters] IndicatorQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        IndicatorStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, link, found) = (http.WordLanguage(words), http.Links(), await store.ListAsync(query.Value, page.Value, token));
        return http.Answer(
            page.Value,
            found.Each(figure => figure with { Language = language, Link = link }),
            figure => figure.Id
        );
    }
}
