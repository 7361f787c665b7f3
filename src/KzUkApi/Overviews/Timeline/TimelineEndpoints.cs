using System.Text;
using KzUkApi.Charts;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.Timeline;

internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/timeline", ListAsync)
            .WithTags("Relations")
            .WithName("listTimeline")
            .WithQuery<TimelineQuery, ListParameters, LanguageQuery>();
        v1.MapGet("/timeline.svg", PictureAsync)
            .WithTags("Relations")
            .WithName("drawTimeline")
            .WithQuery<TimelineFilterQuery, PictureParameters, LanguageQuery>()
            .WithFormats(Format.Svg)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [ChartSvg.MediaType]));
        v1.MapTimelineFeed();
        v1.MapTimelineCalendar();
    }

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

    /// <summary>Draw the timeline as a picture</summary>
    /// <remarks>
    /// The entries of `/v1/timeline` under the same filters as a picture in SVG. Up to 12 entries stand along an axis of time, each with
    /// its date, kind and title; a box on the axis is a month or year whose day is not stated, or several days. More are counted:
    /// of each kind a row of bars, one a year, all on one scale. Words, colours and width are as in pictures of series.
    /// </remarks>
    private static async Task<ContentHttpResult> PictureAsync(
        [AsParameters] TimelineFilterQuery query,
        [AsParameters] PictureParameters picture,
        [AsParameters] LanguageQuery words,
        TimelineStore store,
        LeftOutFilters filters,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await EntriesAsync(query, new() { AsOf = picture.Value.AsOf, Limit = int.MaxValue });
        var emptying = found.Total > 0 ? [] : await filters.EmptyingAsync(
            query, picture, async (other, one) => (await EntriesAsync(other, one)).Total > 0, token);
        var chart = TimelineChart.Of(found, query.Value, picture.Value, await lists(token), language, emptying);
        return TypedResults.Content(EventSvg.Draw(chart, picture.Value.Width), ChartSvg.MediaType, Encoding.UTF8);

        Task<ListResult<TimelineEntry>> EntriesAsync(TimelineFilterQuery asked, ListPage page) =>
            store.ListAsync(asked.Value, page, language, http.PublicUrl, token);
    }
}
