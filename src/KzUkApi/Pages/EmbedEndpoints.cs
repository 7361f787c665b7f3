using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Pages;

/// <summary>Small pages of single records, which alone pages of others may show in a frame.</summary>
internal static class EmbedEndpoints
{
    // Ids are unique among the records of all kinds, which a test holds.
    private static readonly (Func<string, string> Path, FindRecord FindAsync)[] Kinds =
    [
        (SitePaths.Figure, RecordViews.FigureAsync),
        (SitePaths.Agreement, RecordViews.AgreementAsync),
        (SitePaths.Meeting, RecordViews.MeetingAsync),
        (SitePaths.Person, RecordViews.PersonAsync),
    ];

    public static void MapEmbeds(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/embed/{id}", GetAsync).WithQuery<EmbedQuery, LanguageQuery>().IsPage();

    private static async Task<IResult> GetAsync(
        string id,
        [AsParameters] EmbedQuery query,
        [AsParameters] LanguageQuery words,
        RecordReader reader,
        PageWriter writer,
        HttpContext http,
        CancellationToken token
    )
    {
        var page = new PageContext
        {
            Language = http.WordLanguage(words),
            AsOf = query.Value.AsOf,
            Currency = null,
            Path = $"/embed/{Uri.EscapeDataString(id)}",
            Absolute = http.PublicUrl,
            IsFramed = true,
            Theme = query.Value.Theme,
        };
        DateOnly? earliest = null;
        foreach (var (path, findAsync) in Kinds)
        {
            var (found, counts) = await findAsync(reader, id, page, token);
            earliest ??= counts;
            if (found is { Card: { } card })
            {
                var head = new PageHead(found.Title, null)
                {
                    Json = page.Api(found.Api, ("lang", page.Language)),
                    Whole = page.To(path(id)),
                };
                return await writer.WriteAsync(page, head, card);
            }
        }

        return ProblemResult.NotFound($"No figure, agreement, meeting or person has the id '{id}', or not as of this day.", earliest);
    }
}
