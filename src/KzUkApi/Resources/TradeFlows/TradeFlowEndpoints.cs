using System.Text;
using KzUkApi.Charts;
using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.TradeFlows;

internal static class TradeFlowEndpoints
{
    public static void MapTradeFlows(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/trade-flows").WithTags("Trade");
        routes.MapGet("", ListAsync).WithName("listTradeFlows").WithQuery<TradeFlowQuery, ListParameters, LanguageQuery>();
        routes.MapGet("/commodities", CommoditiesAsync).WithName("rankCommodities").WithQuery<CommodityQuery>();
        routes.MapMirror();
        routes
            .MapGet("/series", SeriesAsync)
            .WithName("listTradeSeries")
            .WithQuery<TradeSeriesQuery, SeriesParameters, LanguageQuery>()
            .WithFormats(RowWriters.OfSeries);
        routes.MapTradeSeries();
        routes
            .MapGet("/series.svg", PictureAsync)
            .WithName("drawTradeSeries")
            .WithQuery<TradeSeriesQuery, ChartParameters, LanguageQuery>()
            .WithFormats(Format.Svg)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [ChartSvg.MediaType]));
        routes
            .MapGet("/{id}", GetAsync)
            .WithName("getTradeFlow")
            .WithQuery<AsOfQuery, LanguageQuery>()
            .ShownAt(RecordPages.Figures + "{id}");
        routes.MapTradeFlowEdits();
    }

    /// <summary>List trade figures</summary>
    /// <remarks>
    /// Published figures of trade between Kazakhstan and the United Kingdom, as each country or a third party published them;
    /// nothing is converted or summed. By default one figure per group (same reporter, partner, flow, product type,
    /// classification, commodity and period): never a doubtful one or a forecast, nor one that a later edition of its programme
    /// no longer has (`droppedBy`), then the lowest authority number, seasonally adjusted before unadjusted, the latest publication, the
    /// smallest precision, the id. `figures=all` gives every figure. Where the whole list mixes units, valuations, adjustments or
    /// programmes in one sequence of periods (one reporter, flow, product type, classification, level and frequency), `meta.warnings`
    /// of the JSON says so and names the parameters that keep one; `/v1/trade-flows/series` never mixes them.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<TradeFlow>>, ProblemResult>> ListAsync(
        [AsParameters] TradeFlowQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        TradeFlowStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, link, found) = (http.WordLanguage(words), http.Links(), await store.ListAsync(query.Value, page.Value, token));
        var commodities = (await lists(token)).Commodities;
        return http.Answer(
            page.Value,
            found.Each(figure => figure.In(language, commodities, link)),
            figure => figure.Id
        );
    }

    /// <summary>Rank the commodities of a period</summary>
    /// <remarks>
    /// Value, share of the published total, rank and change on the year before of every commodity of one level (SITC), all from
    /// one statistical programme; the sum and its difference to the published total are shown beside. `end-use` codes overlap
    /// and are never summed. `period`, `reporter`, `flow` and `level` are required.
    /// </remarks>
    private static async Task<Ok<CommodityRanking>> CommoditiesAsync(
        [AsParameters] CommodityQuery query,
        CommodityStore store,
        CancellationToken token
    ) => TypedResults.Ok(await store.RankAsync(query.Value, token));

    /// <summary>Chart trade over time</summary>
    /// <remarks>
    /// Time series of the figures that pass the filters. A series is one programme, reporter, flow, product type,
    /// classification, commodity, adjustment, valuation, currency and frequency, and never switches: what two programmes
    /// publish are two series. `flow=balance` takes imports from exports of one programme, never of different valuations;
    /// `flow=total` adds both where no total is published. In each period stands the preferred figure of those published by
    /// `asOf`, never a doubtful one or a forecast; periods between the first and the last point for which there is none are points without
    /// value, and say why. Bounds are carried through every computation. Spans of months or years are points of no series.
    /// Series come in the order of their ids. They are made of at most 50,000 figures: filters that find more are refused.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<TradeSeries>>, ProblemResult>> SeriesAsync(
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
        return found is not null
            ? http.Answer(page.Value, TradeChart.Named(found, await lists(token), language), series => series.Id)
            : TooManyFigures.Of(figures, "commodity");
    }

    /// <summary>Draw trade over time as a picture</summary>
    /// <remarks>
    /// The series of `/v1/trade-flows/series` under the same filters as a chart in SVG, for an `&lt;img&gt;`: titled, with
    /// units, its sources and a text alternative. Each line has its name and last value at its end (below 480 pixels the names
    /// stand in a legend, and the subtitle and notes are left out). Cool colours are figures of the United Kingdom, warm ones those of
    /// Kazakhstan. On a dark page it is dark, or as `theme` says. Lines break where there is no figure;
    /// whiskers and bands show bounds that are wide enough to see, arrows a `more-than` or `less-than`. A balance is
    /// bars above and below zero. Series of different
    /// units stand in panels one below the other, never on one axis; one value alone is written as a number with its bounds. `convertTo`
    /// draws money in that currency, and where there is no rate the line breaks. A change of thousands of per cent breaks the axis, with a
    /// mark; `scale=log` makes equal ratios equal steps. Words are in the language of `lang`. Without any filter it shows up to 8
    /// series of one kind, which has the longest, and says which; else more than 8 series are a 400. Where no
    /// figure passes the filters, the picture says so, and without which filter there are some. The same data give the same bytes.
    /// </remarks>
    private static async Task<Results<ContentHttpResult, ProblemResult>> PictureAsync(
        [AsParameters] TradeSeriesQuery query,
        [AsParameters] ChartParameters picture,
        [AsParameters] LanguageQuery words,
        TradeSeriesStore store,
        LeftOutFilters filters,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, page) = (http.WordLanguage(words), picture.Value.Page(Chart.MostSeries, query.Value.HasFilters));
        var (found, figures) = await store.ListAsync(query.Value, page, token);
        if (found is null)
        {
            return TooManyFigures.Of(figures, "commodity");
        }

        (found, var choice) = TradeChart.Chosen(found, query.Value, picture.Value, language);
        var emptying = found.Total > 0 ? [] : await filters.EmptyingAsync(
            query, picture, async (other, one) => (await store.ListAsync(other.Value, one, token)).Found is not { Total: 0 }, token);
        if (ChartRequest.TooMany(found, Chart.MostSeries) is { } refusal)
        {
            return refusal;
        }

        var chart = TradeChart.Of(found, query.Value, picture.Value, await lists(token), language, choice, emptying);
        return ChartScale.Refusal(chart) is { } why
            ? ChartRequest.NotLogarithmic(why)
            : TypedResults.Content(ChartSvg.Draw(chart, picture.Value.Width), ChartSvg.MediaType, Encoding.UTF8);
    }

    /// <summary>Get one trade figure, its revisions and its competitors</summary>
    /// <remarks>
    /// `revisions` are the editions of the same figure in one dataset, `competing` what others published for the
    /// same fact, each with what it `differsIn`; `preference` says which one is preferred and why. With `asOf`, all
    /// as it was known on that day.
    /// </remarks>
    /// <param name="id" example="kaz-total-unspecified-total-2022-kazinform-2023-10">Id of the figure.</param>
    private static async Task<Results<Ok<TradeFlowDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        TradeFlowStore store,
        WithdrawalStore withdrawn,
        HttpContext http,
        CancellationToken token
    )
    {
        var (found, earliestHeld) = await store.FindAsync(id, query.Value, token);
        return found is not null
            ? TypedResults.Ok(new TradeFlowDetail(found, http.WordLanguage(words), http.Links()))
            : await withdrawn.ProblemAsync("trade-flows", "figure", id, token)
                ?? FigureNotFound.Of(id, query.AsOf, earliestHeld, "/v1/trade-flows?figures=all");
    }
}
