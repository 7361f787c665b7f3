using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Pages;

/// <summary>The guides as pages.</summary>
internal static class GuideEndpoints
{
    public static void MapGuides(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/docs", ListAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
        pages.MapGet("/docs/{guide}", GuideAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync("/docs", query, words, home, token);
        return await writer.WriteAsync(page, new(page.Words.Guides, page.Words.GuidesIntro), GuideParts.List(page));
    }

    private static async Task<IResult> GuideAsync(
        string guide,
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        if (Guide.Find(guide) is not { } found)
        {
            return ProblemResult.NotFound($"There is no guide '{guide}'. /docs lists all of them.");
        }

        var page = await http.PageAsync(found.Path, query, words, home, token);
        return await writer.WriteAsync(page, new(found.Title, page.Words.GuidesIntro), GuideParts.Whole(page, found));
    }
}
