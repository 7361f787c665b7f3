using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Series of trade in other forms than the whole list of them.</summary>
internal static class TradeSeriesEndpoints
{
    public static void MapTradeSeries(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/series/brief", BriefAsync)
            .WithName("listTradeSeriesBriefly")
            .WithQuery<TradeSeriesQuery, SeriesParameters, LanguageQuery>();
    }

    /// <summary>Chart trade over time, in few fields</summary>
    /// <remarks>
    /// The series of `/v1/trade-flows/series` under the same filters, with what a chart needs: a title, the codes, the points with their
    /// bounds, and the sources once for a series. As CSV it is flat: a line a point, and no JSON in a cell.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<BriefTradeSeries>>, ProblemResult>> BriefAsync(
        [AsParameters] TradeSeriesQuery query,
        [AsParameters] SeriesParameters page,
        [AsParameters] LanguageQuery words,
        TradeSeriesStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var language = http.WordLanguage(words);
        var (found, figures) = await store.ListAsync(query.Value, page.Value, token);
        if (found is null)
        {
            return TooManyFigures.Of(figures, "commodity");
        }

        var named = TradeChart.Named(found, await lists(token), language);
        return http.Answer(
            page.Value,
            new ListResult<BriefTradeSeries>(
                [.. named.Rows.Select(BriefTradeSeries.Of)], named.Total, named.DataVersion, named.HasMore, named.Warnings),
            series => series.SeriesId
        );
    }
}
