using KzUkApi.Domain.Text;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Overviews.Changes;

/// <summary>The list of changes as a feed.</summary>
internal static class ChangeFeed
{
    private const string Title = "Kazakhstan and the United Kingdom: what was added, revised or withdrawn";

    public static void MapChangeFeed(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/changes.atom", FeedAsync)
            .WithTags("Reference")
            .WithName("feedChanges")
            .WithQuery<ChangeFeedQuery, ListParameters>()
            .WithFormats(Format.Atom)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [Format.Atom.MediaType]), new NotImmutable());

    /// <summary>Follow the changes as a feed</summary>
    /// <remarks>
    /// The rows of `/v1/changes?sort=-dataVersion` as Atom: `published` is the day of `countsFrom`, `updated` the later one of that and
    /// `releasedOn`. The summary has the caveats, and each field that changed.
    /// </remarks>
    private static async Task<IResult> FeedAsync(
        [AsParameters] ChangeFeedQuery query,
        [AsParameters] ListParameters page,
        ChangeStore store,
        CurrentData state,
        HttpContext http,
        CancellationToken token
    )
    {
        var found = await store.ListAsync(query.Value, page.Value, http.PublicUrl, token);
        return http.Feed(page.Value, found, change => change.Id, change => EntryOf(change, http), Title, TextLanguages.English, state);
    }

    private static FeedEntry EntryOf(Change change, HttpContext http) => new()
    {
        // The number of the load is that of this database only; with the version it tells two databases apart.
        Key = $"changes/{change.Id}/{change.DataVersion}",
        Title = change.Title,
        Summary = string.Join('\n', [
            $"{change.Kind}: {change.Title}{CaveatText.InBrackets(change.Caveats, TextLanguages.English)}",
            .. change.Fields.Select(field => $"{field.Field}: {field.Before ?? "-"} > {field.After ?? "-"}"),
        ]),
        Published = change.CountsFrom,
        Updated = change.CountsFrom > change.ReleasedOn ? change.CountsFrom : change.ReleasedOn,
        Address = change.HtmlUrl ?? change.Href ?? http.PublicUrl($"/v1/changes?id={Uri.EscapeDataString(change.Id)}"),
        AddressType = change.HtmlUrl is null ? Format.Json.MediaType : Format.Html.MediaType,
        Via = FeedResponses.Via(change.Source),
        Categories = [change.Kind, change.Type],
    };
}
