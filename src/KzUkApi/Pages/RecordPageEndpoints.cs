using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Pages;

/// <summary>The pages of single records.</summary>
internal static class RecordPageEndpoints
{
    public static void MapRecordPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/f/{id}", FigureAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
        pages.MapGet("/a/{id}", AgreementAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
        pages.MapGet("/m/{id}", MeetingAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
        pages.MapGet("/p/{id}", PersonAsync).WithQuery<RecordPageQuery, LanguageQuery>().IsPage();
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

    private static async Task<IResult> FigureAsync(
        string id,
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        RecordReader reader,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync(SitePaths.Figure(id), query, words, home, token);
        var (found, earliest) = await reader.FigureAsync(id, page, token);
        return found is null ? NotFound(id, earliest) : await writer.WriteAsync(
            page.From([found.Figure.PublishedOn]),
            new($"{found.Figure.Title}: {found.Figure.Display}", found.Figure.Subtitle, LinkedData.Observation(page, found.Figure))
            {
                Json = page.Api(found.Figure.Api, ("lang", page.Language)),
            },
            FigurePageParts.Whole(page, found)
        );
    }

    private static async Task<IResult> AgreementAsync(
        string id,
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        RecordReader reader,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync(SitePaths.Agreement(id), query, words, home, token);
        var (found, earliest) = await reader.AgreementAsync(id, page, token);
        return found is not { Agreement: var agreement } ? NotFound(id, earliest) : await writer.WriteAsync(
            page.From(agreement.Events.Select(step => step.Date)),
            new(
                agreement.Display,
                agreement.Subtitle,
                LinkedData.Legislation(page, agreement.Display, agreement.Subtitle, agreement.SignedOn)
            )
            {
                Json = page.Api($"/v1/agreements/{id}", ("lang", page.Language)),
            },
            AgreementPageParts.Whole(page, found)
        );
    }

    private static async Task<IResult> MeetingAsync(
        string id,
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        RecordReader reader,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync(SitePaths.Meeting(id), query, words, home, token);
        var (found, earliest) = await reader.MeetingAsync(id, page, token);
        return found is not { Meeting: var meeting } ? NotFound(id, earliest) : await writer.WriteAsync(
            page.From([meeting.DateStart]),
            new(
                meeting.Display,
                meeting.Subtitle,
                LinkedData.Event(page, meeting.Display, meeting.Subtitle, meeting.DateStart, meeting.DateEnd, meeting.City)
            )
            {
                Json = page.Api($"/v1/meetings/{id}", ("lang", page.Language)),
            },
            MeetingPageParts.Whole(page, found)
        );
    }

    private static async Task<IResult> PersonAsync(
        string id,
        [AsParameters] RecordPageQuery query,
        [AsParameters] LanguageQuery words,
        RecordReader reader,
        HomeReader home,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = await http.PageAsync(SitePaths.Person(id), query, words, home, token);
        var (found, earliest) = await reader.PersonAsync(id, page, token);
        return found is not { Person: var person } ? NotFound(id, earliest) : await writer.WriteAsync(
            page.From(found.Dates),
            new(person.Display, person.Subtitle, LinkedData.Person(page, person.Display, person.Subtitle, person.Names))
            {
                Json = page.Api($"/v1/people/{id}", ("lang", page.Language)),
            },
            PersonParts.Whole(page, found)
        );
    }

    private static ProblemResult NotFound(string id, DateOnly? earliest) =>
        ProblemResult.NotFound($"No page shows '{id}', or not as of this day.", earliest);
}
