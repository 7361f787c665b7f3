using System.Text;
using KzUkApi.Charts;
using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Resources.Investments;

internal static class InvestmentEndpoints
{
    public static void MapInvestments(this IEndpointRouteBuilder v1)
    {
        var routes = v1.MapGroup("/investments").WithTags("Investment");
        routes.MapGet("", ListAsync).WithName("listInvestments").WithQuery<InvestmentQuery, ListParameters, LanguageQuery>();
        routes
            .MapGet("/series", SeriesAsync)
            .WithName("listInvestmentSeries")
            .WithQuery<InvestmentSeriesQuery, SeriesParameters, LanguageQuery>()
            .WithFormats(RowWriters.OfSeries);
        routes.MapInvestmentSeries();
        routes
            .MapGet("/series.svg", PictureAsync)
            .WithName("drawInvestmentSeries")
            .WithQuery<InvestmentSeriesQuery, ChartParameters, LanguageQuery>()
            .WithFormats(Format.Svg)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), [ChartSvg.MediaType]));
        routes
            .MapGet("/{id}", GetAsync)
            .WithName("getInvestment")
            .WithQuery<AsOfQuery, LanguageQuery>()
            .ShownAt(RecordPages.Figures + "{id}");
        routes.MapInvestmentEdits();
    }

    /// <summary>List investment figures</summary>
    /// <remarks>
    /// Published figures of investment between the two countries: inflows of foreign direct investment, ranks among investors,
    /// numbers of companies, values of projects; nothing is converted or summed. By default one figure per group (same measure,
    /// investor, host, reporter, sector and period): never a doubtful one or a forecast, nor one that a later edition of its
    /// programme no longer has (`droppedBy`), then the lowest authority number, the latest publication, the smallest precision, the id.
    /// `figures=all` gives every figure. Where the whole list mixes units or programmes in one sequence of periods (one reporter,
    /// measure, investor, host, sector and frequency), `meta.warnings` of the JSON says so and names the parameters that keep one;
    /// `/v1/investments/series` never mixes them.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<Investment>>, ProblemResult>> ListAsync(
        [AsParameters] InvestmentQuery query,
        [AsParameters] ListParameters page,
        [AsParameters] LanguageQuery words,
        InvestmentStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, link, found) = (http.WordLanguage(words), http.Links(), await store.ListAsync(query.Value, page.Value, token));
        var sectors = (await lists(token)).Topics;
        return http.Answer(
            page.Value,
            found.Each(figure => figure.In(language, sectors, link)),
            figure => figure.Id
        );
    }

    /// <summary>Chart investment over time</summary>
    /// <remarks>
    /// Time series of the figures that pass the filters. A series is one programme, measure, investor, host, reporter,
    /// sector, unit and frequency, and never switches. In each period stands the preferred figure of those published by
    /// `asOf`, never a doubtful one or a forecast; periods between the first and the last point for which there is none are points
    /// without value, and say why. Bounds are carried through every computation. Spans of months or years are points of
    /// no series. Series come in the order of their ids.
    /// </remarks>
    private static async Task<Results<Ok<ListResponse<InvestmentSeries>>, ProblemResult>> SeriesAsync(
        [AsParameters] InvestmentSeriesQuery query,
        [AsParameters] SeriesParameters page,
        [AsParameters] LanguageQuery words,
        InvestmentSeriesStore store,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    ) =>
        http.Answer(
            page.Value,
            InvestmentChart.Named(await store.ListAsync(query.Value, page.Value, token), await lists(token), http.WordLanguage(words)),
            series => series.Id
        );

    /// <summary>Draw investment over time as a picture</summary>
    /// <remarks>
    /// The series of `/v1/investments/series` under the same filters as a chart in SVG, for an `&lt;img&gt;`: titled, with
    /// units, its sources and a text alternative. Each line has its name and last value at its end (below 480 pixels the names
    /// stand in a legend, and the subtitle and notes are left out). Cool colours are figures of the United Kingdom, warm ones those of
    /// Kazakhstan. On a dark page it is dark, or as `theme` says. Lines break where there is no figure;
    /// whiskers and bands show bounds that are wide enough to see, arrows a `more-than` or `less-than`. A `top-n` is a
    /// box of places, without a point. Series of different
    /// units stand in panels one below the other, never on one axis; one value alone is written as a number with its bounds. `convertTo`
    /// draws money in that currency, and where there is no rate the line breaks. A change of thousands of per cent breaks the axis, with a
    /// mark; `scale=log` makes equal ratios equal steps. Words are in the language of `lang`. Without any filter it shows up to 8
    /// series of one kind, which has the longest, and says which; else more than 8 series are a 400. Where no
    /// figure passes the filters, the picture says so, and without which filter there are some. The same data give the same bytes.
    /// </remarks>
    private static async Task<Results<ContentHttpResult, ProblemResult>> PictureAsync(
        [AsParameters] InvestmentSeriesQuery query,
        [AsParameters] ChartParameters picture,
        [AsParameters] LanguageQuery words,
        InvestmentSeriesStore store,
        LeftOutFilters filters,
        OpenListsReader lists,
        HttpContext http,
        CancellationToken token
    )
    {
        var (language, page) = (http.WordLanguage(words), picture.Value.Page(Chart.MostSeries, query.Value.HasFilters));
        var found = await store.ListAsync(query.Value, page, token);
        (found, var choice) = InvestmentChart.Chosen(found, query.Value, picture.Value, language);
        var emptying = found.Total > 0 ? [] : await filters.EmptyingAsync(
            query, picture, async (other, one) => await store.ListAsync(other.Value, one, token) is { Total: > 0 }, token);
        if (ChartRequest.TooMany(found, Chart.MostSeries) is { } refusal)
        {
            return refusal;
        }

        var chart = InvestmentChart.Of(found, query.Value, picture.Value, await lists(token), language, choice, emptying);
        return ChartScale.Refusal(chart) is { } why
            ? ChartRequest.NotLogarithmic(why)
            : TypedResults.Content(ChartSvg.Draw(chart, picture.Value.Width), ChartSvg.MediaType, Encoding.UTF8);
    }

    /// <summary>Get one investment figure, its revisions and its competitors</summary>
    /// <remarks>
    /// `revisions` are the editions of the same figure in one dataset, `competing` what others published for the
    /// same fact, each with what it `differsIn`; `preference` says which one is preferred and why. With `asOf`, all
    /// as it was known on that day.
    /// </remarks>
    /// <param name="id" example="fdi-gross-2022-kazinform-2023-10">Id of the figure.</param>
    private static async Task<Results<Ok<InvestmentDetail>, ProblemResult>> GetAsync(
        string id,
        [AsParameters] AsOfQuery query,
        [AsParameters] LanguageQuery words,
        InvestmentStore store,
        WithdrawalStore withdrawn,
        HttpContext http,
        CancellationToken token
    )
    {
        var (found, earliestHeld) = await store.FindAsync(id, query.Value, token);
        return found is not null
            ? TypedResults.Ok(new InvestmentDetail(found, http.WordLanguage(words), http.Links()))
            : await withdrawn.ProblemAsync("investments", "figure", id, token)
                ?? FigureNotFound.Of(id, query.AsOf, earliestHeld, "/v1/investments?figures=all");
    }
}
