using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;

namespace KzUkApi.Overviews.Briefing;

internal static class BriefingEndpoints
{
    public static void MapBriefing(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/briefing", GetAsync)
            .WithTags("Answers")
            .WithName("getBriefing")
            .WithQuery<BriefingQuery, LanguageQuery>()
            .WithFormats(Format.Json, Format.Markdown)
            .ShownAt("/")
            .WithMetadata(
                new DependsOnToday(),
                new ProducesResponseTypeMetadata(200, typeof(BriefingPage), [Format.Json.MediaType, Format.Markdown.MediaType])
            );

    /// <summary>The whole relation on one page, as of a day</summary>
    /// <remarks>
    /// {briefing-contents}: what had been published and had happened by the end of the day, every number with its
    /// figure id, qualifier and source. UK statistics that are held only in later editions are named, not shown. `sentences` has
    /// the same in sentences that can be quoted, in English, Kazakh or Russian (`lang`), each whole by itself; Markdown is a page of
    /// them, with references, where a list of claims says once above it what its entries share.
    /// </remarks>
    private static async Task<IResult> GetAsync(
        [AsParameters] BriefingQuery query,
        [AsParameters] LanguageQuery language,
        BriefingStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken token
    )
    {
        var labels = http.WordLanguage(language);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (asOf, other, currency) = (query.Value.AsOf, query.Value.CompareTo, query.Value.Currency);
        var page = new BriefingBuilder(await store.ReadAsync(asOf, labels, token), asOf, today, currency, labels).Build(other);
        var prose = BriefingProse.Of(page, labels);
        return http.Canonical().Format == Format.Markdown
            ? TypedResults.Content(BriefingMarkdown.Write(page, prose, labels), $"{Format.Markdown.MediaType}; charset=utf-8")
            : TypedResults.Ok(page with { Sentences = [.. prose.Paragraphs.SelectMany(paragraph => paragraph.Sentences)] });
    }
}
