using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Overviews.Timeline;

/// <summary>The timeline as a feed.</summary>
internal static class TimelineFeed
{
    public static void MapTimelineFeed(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/timeline.atom", FeedAsync)
            .WithTags("Relations")
            .WithName("feedTimeline")
            .WithQuery<TimelineFilterQuery, ListParameters, LanguageQuery>()
            .WithFormats(Format.Atom)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [Format.Atom.MediaType]));

    /// <summary>Follow the timeline as a feed</summary>
    /// <remarks>
    /// The entries of `/v1/timeline` as Atom, the latest first: title, summary and the day are its `display`, `subtitle` and `end`.
    /// </remarks>
    private static async Task<IResult> FeedAsync(
        [AsParameters] TimelineFilterQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        TimelineStore store,
        CurrentData state,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var filter = query.Value with { Sort = new SortOrder("date", Falling: true) };
        var found = await store.ListAsync(filter, page.Value, language, http.PublicUrl, token);
        return http.Feed(page.Value, found, entry => entry.Id, EntryOf, TitleIn(language), language, state);
    }

    /// <summary>What the timeline is called.</summary>
    public static string TitleIn(string language) => language switch
    {
        TextLanguages.Russian => "Казахстан и Великобритания: хронология",
        TextLanguages.Kazakh => "Қазақстан мен Ұлыбритания: хронология",
        _ => "Kazakhstan and the United Kingdom: timeline",
    };

    private static FeedEntry EntryOf(TimelineEntry entry) => new()
    {
        Key = $"timeline/{entry.Id}",
        Title = entry.Display,
        Summary = entry.Subtitle,
        Published = entry.End,
        Updated = entry.End,
        Address = entry.HtmlUrl ?? entry.Href,
        AddressType = entry.HtmlUrl is null ? Format.Json.MediaType : Format.Html.MediaType,
        Via = FeedResponses.Via(entry.Source),
        Categories = [entry.Type, .. entry.Topics],
    };
}
