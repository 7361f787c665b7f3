using System.Text;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Http.Lists;

/// <summary>A page of a list as a feed.</summary>
internal static class FeedResponses
{
    /// <summary>The feed of a list that was found, or the refusal of its cursor.</summary>
    /// <param name="language">The language of its words.</param>
    /// <param name="state">The state of the data; its day stands where the feed is empty.</param>
    public static IResult Feed<T>(
        this HttpContext http,
        ListPage page,
        ListResult<T> found,
        Func<T, string> id,
        Func<T, FeedEntry> entry,
        string title,
        string language,
        CurrentData state
    )
        where T : class
    {
        var answer = http.Answer(page, found, id).Result;
        if (answer is not Ok<ListResponse<T>> { Value: { } list })
        {
            return answer;
        }

        http.Response.SetWarnings(list.Meta.Warnings);
        var request = http.Canonical();
        var feed = new AtomFeed
        {
            Title = title,
            Language = language,
            Rights = ListResponses.Attribution,
            Key = request.Path + request.Query("cursor"),
            Self = http.PublicUrl(request.Path) + request.Query(),
            Next = list.Page.Next,
            Page = http.PublicUrl("/"),
            Updated = state().ChangedAt,
            Entries = [.. list.Data.Select(entry)],
        };
        return TypedResults.Content(feed.Write(), Format.Atom.MediaType, Encoding.UTF8);
    }

    /// <summary>The publication as a feed names it; null where it has no address.</summary>
    public static (string Title, string Address)? Via(SourceReference? source) =>
        source is { Url: { } address } ? ($"{source.Publisher}: {source.Title}", address) : null;
}
