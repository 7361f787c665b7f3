namespace KzUkApi.Http.Problems;

/// <summary>Answers with a problem. It is the only way in which an error leaves the service.</summary>
internal sealed class ProblemResult(
    ProblemType type,
    string detail,
    IReadOnlyList<ParameterError>? errors = null,
    DateOnly? earliestHeld = null,
    int? status = null
) : IResult
{
    public const string MediaType = "application/problem+json";

    public static ProblemResult NotFound(string detail, DateOnly? earliestHeld = null) =>
        new(ProblemType.NotFound, detail, earliestHeld: earliestHeld);

    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Features.Get<ShowProblem>() is { } showAsync
        ? showAsync(httpContext, Describe(httpContext))
        : WriteAsync(httpContext, Describe(httpContext));

    /// <summary>The problem as this request meets it.</summary>
    public Problem Describe(HttpContext httpContext) => new()
    {
        Type = httpContext.PublicUrl($"/problems/{type.Slug}"),
        Title = type.Title,
        Status = status ?? type.Status ?? StatusCodes.Status500InternalServerError,
        Detail = detail,
        Instance = httpContext.Request.Path.Value ?? "/",
        TraceId = httpContext.TraceId(),
        Errors = errors,
        EarliestHeld = earliestHeld,
    };

    /// <summary>Answers with a problem, or with a particular kind of problem that says more.</summary>
    public static Task WriteAsync<TProblem>(HttpContext httpContext, TProblem problem)
        where TProblem : Problem
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(problem, contentType: MediaType, statusCode: problem.Status).ExecuteAsync(httpContext);
    }
}
