using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

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

    public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, Describe(httpContext));

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
        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.Headers.CacheControl = "no-store";
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>();
        var typeInfo = (JsonTypeInfo<TProblem>)json.Value.SerializerOptions.GetTypeInfo(typeof(TProblem));
        return httpContext.Response.WriteAsJsonAsync(problem, typeInfo, MediaType, httpContext.RequestAborted);
    }
}
