using System.Text;
using KzUkApi.Charts;
using KzUkApi.Domain.Mirror;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.TradeFlows;

internal static class MirrorEndpoints
{
    public static void MapMirror(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/mirror", MirrorAsync)
            .WithName("mirrorTradeFlows")
            .WithQuery<MirrorQuery, ListParameters, LanguageQuery>();
        routes
            .MapGet("/mirror/brief", MirrorBriefAsync)
            .WithName("mirrorTradeFlowsBriefly")
            .WithQuery<MirrorQuery, ListParameters, LanguageQuery>();
        routes
            .MapGet("/mirror.svg", PictureAsync)
            .WithName("drawMirror")
            .WithQuery<MirrorPictureQuery, PictureParameters, LanguageQuery>()
            .WithFormats(Format.Svg)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [ChartSvg.MediaType]));
    }

    /// <summary>Compare what both countries report</summary>
    /// <remarks>
    /// Kazakhstan's exports beside the UK's imports, and the UK's exports beside Kazakhstan's imports, of all commodities together (goods
    /// or unspecified), converted to one currency. `pairs` has every comparison that the figures of a period allow: first those of one
    /// statistical programme, then the preferred figure of each side, then the rest, each with its `basis` and what differs in it; the
    /// other fields show the first pair. Each gap (imports less exports) has its bounds, the part that freight and insurance explain at an
    /// assumed margin (factor 1.06, for a known FOB/CIF pair only, never cut to fit), what rounding can explain, and the rest, which stays
    /// unexplained. A doubtful figure and a forecast form no pair. A side that is missing is null with the reason. `id` takes periods.
    /// Every figure of every pair has its whole source, so that a pair can be read by itself: the answer is large. For a table or a
    /// chart take `/v1/trade-flows/mirror/brief`, which has one line a period; else narrow by `from`, `to` or `dataset`.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<MirrorPeriod>>, ProblemResult>> MirrorAsync(
        [AsParameters] MirrorQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        MirrorStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        return http.Answer(page.Value, await store.ListAsync(query.Value, page.Value, language, token), row => row.Id);
    }

    /// <summary>Compare what both countries report, one line a period</summary>
    /// <remarks>
    /// The first pair of each direction of `/v1/trade-flows/mirror`: both values and the gap with their bounds in one currency, the ids of
    /// the figures, and in words what stands beside what. The sources stand once, in `meta.sources`. As CSV it is flat: a line a period.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<MirrorLine>>, ProblemResult>> MirrorBriefAsync(
        [AsParameters] MirrorQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        MirrorStore store,
        HttpContext http,
        CancellationToken token
    )
    {
        var found = await store.ListAsync(query.Value, page.Value, http.WordLanguage(words), token);
        return http.Answer(
            page.Value, found.Each(MirrorLine.Of) with { Sources = MirrorLine.SourcesOf(found.Rows) }, row => row.Id);
    }

    /// <summary>Draw what both countries report as a picture</summary>
    /// <remarks>
    /// `/v1/trade-flows/mirror` as a chart in SVG: for each direction the exporter's and the importer's figures as two lines (warm for
    /// Kazakhstan, cool for the United Kingdom), and below them the gap (imports less exports) as bars about zero, by the first pair
    /// of each period. A line breaks where a figure is missing and where its programme changes; hollow points are estimates of a
    /// compiler; bounds are drawn where they are wide enough to see. Notes name the programmes, the footing of each gap and every
    /// caveat. Words, colours, width and what stands in the text alternative are as in pictures of series.
    /// </remarks>
    private static async Task<ContentHttpResult> PictureAsync(
        [AsParameters] MirrorPictureQuery query,
        [AsParameters] PictureParameters picture,
        [AsParameters] LanguageQuery words,
        MirrorStore store,
        LeftOutFilters filters,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var found = await RowsAsync(query.Value, new() { AsOf = picture.Value.AsOf, Limit = int.MaxValue });
        var emptying = found.Total > 0 ? [] : await filters.EmptyingAsync(
            query, picture, async (other, one) => (await RowsAsync(other.Value, one with { Limit = int.MaxValue })).Total > 0, token);
        var chart = MirrorChart.Of(found, query.Value, picture.Value, language, emptying);
        return TypedResults.Content(ChartSvg.Draw(chart, picture.Value.Width), ChartSvg.MediaType, Encoding.UTF8);

        // A row can have figures in the other direction alone.
        async Task<ListResult<MirrorPeriod>> RowsAsync(MirrorPictureFilter asked, ListPage page)
        {
            var all = await store.ListAsync(asked.Rows, page, language, token);
            List<MirrorPeriod> shown = [.. all.Rows.Where(asked.Shows)];
            return all with { Rows = shown, Total = shown.Count };
        }
    }
}
