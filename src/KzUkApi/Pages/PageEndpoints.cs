using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Overviews.Search;

namespace KzUkApi.Pages;

/// <summary>The pages for people who look, each with all of its state in its address.</summary>
internal static class PageEndpoints
{
    private const int Hits = 50;

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup(string.Empty).AddEndpointFilter<PageProblems>().ExcludeFromDescription();
        pages.MapGet("/", HomeAsync).WithQuery<HomeQuery, LanguageQuery>().IsPage().WithMetadata(new DependsOnToday());
        pages.MapRecordPages();
        pages.MapGet("/search", SearchAsync).WithQuery<RecordPageQuery, FindQuery, LanguageQuery>().IsPage();
        pages.MapEmbeds();
        pages.MapGuides();
        app.MapSiteFiles();
        app.MapCatalogs();
    }

    // A page is HTML, whatever else its address could be asked for.
    public static RouteHandlerBuilder IsPage(this RouteHandlerBuilder route) =>
        route.WithMetadata(new FormatsMetadata(false, Format.Html), new NotImmutable());

    private static async Task<IResult> HomeAsync(
        [AsParameters] HomeQuery query,
        [AsParameters] LanguageQuery words,
        HomeReader reader,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = new PageContext
        {
            Language = http.WordLanguage(words),
            AsOf = query.Value.AsOf,
            Currency = query.Value.Currency,
            Path = "/",
            Own =
            [
                ("types", query.Value.Types is { } types ? string.Join(',', types) : null),
                ("since", query.Value.Since is { } since ? PageContext.Iso(since) : null),
            ],
            Absolute = http.PublicUrl,
            Days = await reader.DaysAsync(token),
        };
        var home = await reader.ReadAsync(query.Value, page, token);
        var head = new PageHead(page.Words.HomeTitle, page.Words.HomeDescription, LinkedData.Dataset(page, home.DataVersion))
        {
            Json = page.Api("/v1/briefing", ("lang", page.Language)),
        };
        return await writer.WriteAsync(page, head, HomeParts.Whole(page, home));
    }

    private static async Task<IResult> SearchAsync(
        [AsParameters] RecordPageQuery query,
        [AsParameters] FindQuery asked,
        [AsParameters] LanguageQuery words,
        HomeReader home,
        SearchStore store,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync("/search", query, words, home, token) with { Own = [("q", asked.Value.Text)] };
        var found = asked.Value.Words.Length == 0
            ? new ListResult<SearchHit>([], 0, string.Empty, false, [])
            : await store.ListAsync(new() { Words = asked.Value.Words }, new() { AsOf = page.AsOf, Limit = Hits }, page.OfRecord, token);
        var anyWord = found.Warnings.Any(warning => warning.Code == "any-word");
        return await writer.WriteAsync(
            page,
            new(page.Words.SearchTitle, page.Words.SearchHint) { IsPassing = true },
            SearchParts.Whole(page, asked.Value.Text, found.Rows, found.Total, anyWord)
        );
    }
}
