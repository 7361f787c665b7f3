using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.TradeFlows;

internal static class TradeFlowEndpoints
{
    public static void MapTradeFlows(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/trade-flows").WithTags("Trade");
        routes.MapGet("", List).WithName("listTradeFlows").WithQuery<TradeFlowQuery, ListParameters>();
        routes.MapGet("/series", Series).WithName("listTradeSeries").WithQuery<TradeSeriesQuery, ListParameters>();
        routes.MapGet("/{id}", Get).WithName("getTradeFlow").WithQuery<AsOfQuery>();
    }

    /// <summary>List trade figures</summary>
    /// <remarks>Published figures of trade between Kazakhstan and the United Kingdom, as each country or a third party published them; nothing is converted or summed. By default one figure per group (same reporter, partner, flow, product type, classification, commodity and period): never a doubtful one, then the lowest authority number, seasonally adjusted before unadjusted, the latest publication, the smallest precision, the id. `figures=all` gives every figure held.</remarks>
    private static async Task<Results<Ok<ListAnswer<TradeFlow>>, ProblemResult>> List(
        [AsParameters] TradeFlowQuery query, [AsParameters] ListParameters page, TradeFlowStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page, await store.List(query, page, token), figure => figure.Id);

    /// <summary>Chart trade over time</summary>
    /// <remarks>Time series of the figures that pass the filters. A series is one programme, reporter, flow, product type, classification, commodity, adjustment, valuation, currency and frequency, and never switches: what two programmes publish are two series. `flow=balance` takes imports from exports of one programme, never of different valuations. In each period stands the latest edition held (published by `asOf`), never a doubtful one; periods between the first and the last point for which none is held are points without value, and say why. Bounds are carried through every computation. Spans of months or years are points of no series. Series come in the order of their ids.</remarks>
    private static async Task<Results<Ok<ListAnswer<TradeSeries>>, ProblemResult>> Series(
        [AsParameters] TradeSeriesQuery query, [AsParameters] ListParameters page, TradeSeriesStore store, HttpContext http, CancellationToken token) =>
        http.Answer(page, await store.List(query, page, token), series => series.Id);

    /// <summary>Get one trade figure, its revisions and its competitors</summary>
    /// <remarks>`revisions` are the editions of the same figure in one dataset, `competing` what others published for the same fact, each with what it `differsIn`; `preference` says which one is preferred and why. With `asOf`, all as it was known on that day.</remarks>
    /// <param name="id" example="kaz-total-unspecified-total-2022-kazinform-2023-10">Id of the figure.</param>
    private static async Task<Results<Ok<TradeFlowDetail>, ProblemResult>> Get(
        string id, [AsParameters] AsOfQuery query, TradeFlowStore store, CancellationToken token)
    {
        var (found, earliestHeld) = await store.Find(id, query.Day(), token);
        return found is not null ? TypedResults.Ok(new TradeFlowDetail(found)) : FigureNotFound.Of(id, query.AsOf, earliestHeld, "/v1/trade-flows?figures=all");
    }
}
