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
        routes
            .MapGet("/series/{seriesId}", GetAsync)
            .WithName("getTradeSeries")
            .WithOneSeries<TradeSeries, BriefTradeSeries>();
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
        return http.Answer(page.Value, named.Each(BriefTradeSeries.Of), series => series.SeriesId);
    }

    /// <summary>Get one series of trade</summary>
    /// <remarks>
    /// The series that a figure names as `seriesId`, as `/v1/trade-flows/series` has it; a computed balance, turnover or year is found,
    /// too. Warnings stand in the header `Kzuk-Warnings`. As CSV or workbook it has the lines of the brief form.
    /// </remarks>
    /// <param name="seriesId" example="gbr--import--goods--total--ons-trade-by-country--seasonally-adjusted--fob--gbp--a">
    /// Id of the series.
    /// </param>
    private static async Task<IResult> GetAsync(
        string seriesId,
        [AsParameters] OneSeriesQuery query,
        [AsParameters] LanguageQuery words,
        TradeSeriesStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var open = await lists(token);
        var (found, exists) = await store.FindAsync(seriesId, query.Value, open, token);
        return found is null
            ? OneSeries.NotFound(seriesId, exists, TradeSeriesId.Parts, "/v1/trade-flows/series")
            : http.OneSeriesAnswer(query.Value, TradeChart.Named(found, open, http.WordLanguage(words)), BriefTradeSeries.Of);
    }
}
