using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Investments;

/// <summary>Series of investment in other forms than the whole list of them.</summary>
internal static class InvestmentSeriesEndpoints
{
    private const string Parts = "reporter, measure, investor, host, sector, programme (or source), unit, frequency";

    public static void MapInvestmentSeries(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/series/brief", BriefAsync)
            .WithName("listInvestmentSeriesBriefly")
            .WithQuery<InvestmentSeriesQuery, SeriesParameters, LanguageQuery>();
        routes
            .MapGet("/series/{seriesId}", GetAsync)
            .WithName("getInvestmentSeries")
            .WithOneSeries<InvestmentSeries, BriefInvestmentSeries>();
    }

    /// <summary>Chart investment over time, in few fields</summary>
    /// <remarks>
    /// The series of `/v1/investments/series` under the same filters, as `/v1/trade-flows/series/brief` has those of trade.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<BriefInvestmentSeries>>, ProblemResult>> BriefAsync(
        [AsParameters] InvestmentSeriesQuery query,
        [AsParameters] SeriesParameters page,
        [AsParameters] LanguageQuery words,
        InvestmentSeriesStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var found = await store.ListAsync(query.Value, page.Value, token);
        var named = InvestmentChart.Named(found, await lists(token), http.WordLanguage(words));
        return http.Answer(page.Value, named.Each(BriefInvestmentSeries.Of), series => series.SeriesId);
    }

    /// <summary>Get one series of investment</summary>
    /// <remarks>
    /// The series that a figure names as `seriesId`, as `/v1/investments/series` has it; computed years are found, too. Warnings stand in
    /// the header `Kzuk-Warnings`. As CSV or workbook it has the lines of the brief form.
    /// </remarks>
    /// <param name="seriesId" example="kaz--fdi-gross-inflow--gbr--kaz--official-statements--usd--a">Id of the series.</param>
    private static async Task<IResult> GetAsync(
        string seriesId,
        [AsParameters] OneSeriesQuery query,
        [AsParameters] LanguageQuery words,
        InvestmentSeriesStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var (found, exists) = await store.FindAsync(seriesId, query.Value, token);
        return found is null
            ? OneSeries.NotFound(seriesId, exists, Parts, "/v1/investments/series")
            : http.OneSeriesAnswer(
                query.Value, InvestmentChart.Named(found, await lists(token), http.WordLanguage(words)), BriefInvestmentSeries.Of);
    }
}
