using KzUkApi.Http.Caching;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.Lists;

/// <summary>The type of the lines of the files of an operation that answers with one record.</summary>
internal sealed record FileRows(Type Row);

/// <summary>The answer of a series by its id: as JSON the series itself, as a file the points of its brief form.</summary>
internal static class OneSeries
{
    /// <summary>The formats, the default first.</summary>
    public static readonly Format[] Formats = [Format.Json, Format.Csv, Format.Xlsx];

    public static RouteHandlerBuilder WithOneSeries<TSeries, TBrief>(this RouteHandlerBuilder route) => route
        .WithQuery<OneSeriesQuery, LanguageQuery>()
        .WithMetadata(
            new FormatsMetadata(true, Formats) { HasFileAddresses = false },
            new ProducesResponseTypeMetadata(200, typeof(TSeries), [Format.Json.MediaType]),
            new FileRows(typeof(TBrief)));

    /// <param name="found">A list of this series alone.</param>
    public static IResult OneSeriesAnswer<TSeries, TBrief>(
        this HttpContext http, OneSeriesFilter asked, ListResult<TSeries> found, Func<TSeries, TBrief> brief)
        where TSeries : class
        where TBrief : class
    {
        if (http.Canonical().Format != Format.Json)
        {
            return TypedResults.Ok(new ListResponse<TBrief>
            {
                Data = [.. found.Rows.Select(brief)],
                Page = new() { Limit = 1, Total = found.Total, Next = null },
                Meta = new()
                {
                    DataVersion = found.DataVersion,
                    AsOf = asked.Page.AsOf,
                    Warnings = found.Warnings,
                    Attribution = ListResponses.Attribution,
                },
            });
        }

        http.Response.SetWarnings(found.Warnings);
        return TypedResults.Ok(found.Rows[0]);
    }

    /// <param name="id">The id as it was asked for.</param>
    /// <param name="exists">Whether there is such a series under other parameters.</param>
    /// <param name="parts">What the ids of these series are made of, in their order.</param>
    /// <param name="list">The address of the list.</param>
    public static ProblemResult NotFound(string id, bool exists, string parts, string list) => ProblemResult.NotFound(exists
        ? $"The series '{id}' has no point on the day and in the periods that are asked for. Ask without asOf, period, from and to."
        : $"No series has the id '{id}'. The id of a series is made of its codes in small letters, joined by '--', in this order: {parts}; "
            + $"what the source does not state is left out. Every figure has it as seriesId, and {list} lists all of them.");
}
