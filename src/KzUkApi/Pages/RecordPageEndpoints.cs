using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Pages;

/// <summary>The pages of single records.</summary>
internal static class RecordPageEndpoints
{
    public static void MapRecordPages(this IEndpointRouteBuilder pages)
    {
        pages.MapRecord("/f/{id}", SitePaths.Figure, RecordViews.FigureAsync);
        pages.MapRecord("/a/{id}", SitePaths.Agreement, RecordViews.AgreementAsync);
        pages.MapRecord("/m/{id}", SitePaths.Meeting, RecordViews.MeetingAsync);
        pages.MapRecord("/p/{id}", SitePaths.Person, RecordViews.PersonAsync);
    }

    /// <summary>The state of a page, with the days that its bar offers.</summary>
    public static async Task<PageContext> PageAsync(
        this HttpContext http,
        string path,
        RecordPageQuery query,
        LanguageQuery words,
        HomeReader home,
        CancellationToken token
    ) => new()
    {
        Language = http.WordLanguage(words),
        AsOf = query.Value.AsOf,
        Currency = query.Value.Currency,
        Path = path,
        Absolute = http.PublicUrl,
        Days = await home.DaysAsync(token),
    };

    private static void MapRecord(this IEndpointRouteBuilder pages, string route, Func<string, string> path, FindRecord find) =>
        pages.MapGet(
            route,
            async Task<IResult> (
                string id,
                [AsParameters] RecordPageQuery query,
                [AsParameters] LanguageQuery words,
                RecordReader reader,
                HomeReader home,
                PageWriter writer,
                HttpContext http,
                CancellationToken token
            ) =>
            {
                var page = await http.PageAsync(path(id), query, words, home, token);
                var (found, earliest) = await find(reader, id, page, token);
                return found is null ? NotFound(id, earliest) : await writer.WriteAsync(
                    page.From(found.Dates),
                    new(found.Title, found.Description, found.Data) { Json = page.Api(found.Api, ("lang", page.Language)) },
                    found.Body
                );
            }
        ).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();

    private static ProblemResult NotFound(string id, DateOnly? earliest) =>
        ProblemResult.NotFound($"No page shows '{id}', or not as of this day.", earliest);
}
