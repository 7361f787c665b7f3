using KzUkApi.Http.Limits;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Overviews.ProblemKinds;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Pages;

/// <summary>
/// Shows what goes wrong on a page as a page, and takes out of an address what forms and other sites leave in it.
/// </summary>
internal sealed class PageProblems(PageWriter writer) : IEndpointFilter
{
    // Other sites add these to links that are shared. They say nothing to this one.
    private static readonly string[] Tracking = ["fbclid", "gclid", "yclid", "utm_"];

    // What stands under these is for programs, whatever they accept.
    private static readonly string[] OfPrograms = ["/v1", "/openapi", "/swagger", "/health", "/problems", "/assets"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Cleaned(http.Request) is { } address)
        {
            return Results.Redirect(address);
        }

        // Who takes no HTML can do nothing with a page that says so.
        var result = await next(context);
        return Problem(result)?.Describe(http) is { Status: not StatusCodes.Status406NotAcceptable } problem
            ? await PageAsync(http, problem)
            : result;
    }

    /// <summary>The page of a problem, in the language of the address or the header.</summary>
    public async Task<IResult> PageAsync(HttpContext http, Problem problem)
    {
        var page = ContextOf(http);
        var head = new PageHead(ProblemParts.Title(page.Words, problem.Status), null) { IsPassing = true };
        var body = page.IsFramed ? ProblemParts.Framed(page, problem) : ProblemParts.Whole(page, problem, http.Response.Headers.RetryAfter);
        var html = await writer.HtmlAsync(page, head, body);
        http.Response.Headers.ContentLanguage = page.Language;
        return Results.Content(html, PageWriter.MediaType, statusCode: problem.Status);
    }

    /// <summary>Has whatever goes wrong shown as a page where a reader with a browser asks for one, from the very first limit on.</summary>
    public Task PrepareAsync(HttpContext http, RequestDelegate next)
    {
        if (IsOfReader(http.Request))
        {
            http.Features.Set<ShowProblem>(ShowAsync);
        }

        return next(http);
    }

    // What refuses a request early knows nothing of pages, and has set the headers of an answer to a program.
    private async Task ShowAsync(HttpContext http, Problem problem)
    {
        var page = await PageAsync(http, problem);
        SecurityHeaders.Set(http, PageWriter.MediaType);
        http.Response.Headers.CacheControl = "no-store";
        await page.ExecuteAsync(http);
    }

    /// <summary>The page of a kind of error.</summary>
    public Task<ContentHttpResult> KindAsync(HttpContext http, ProblemPage problem, string language)
    {
        var page = ContextOf(http) with { Language = language, IsPlain = true };
        return writer.WriteAsync(page, new(problem.Title, problem.Explanation) { IsPassing = true }, ProblemParts.Kind(page, problem));
    }

    /// <summary>The page of all kinds of errors.</summary>
    public Task<ContentHttpResult> KindsAsync(HttpContext http, IReadOnlyList<ProblemPage> problems, string language)
    {
        var page = ContextOf(http) with { Language = language, IsPlain = true };
        var head = new PageHead(page.Words.ProblemKinds, page.Words.ProblemKindsIntro) { IsPassing = true };
        return writer.WriteAsync(page, head, ProblemParts.Kinds(page, problems));
    }

    // Browsers name HTML; programs that take anything do not.
    private static bool IsOfReader(HttpRequest request) =>
        !OfPrograms.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        && request.GetTypedHeaders().Accept.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static ProblemResult? Problem(object? result) => result switch
    {
        ProblemResult problem => problem,
        INestedHttpResult nested => Problem(nested.Result),
        _ => null,
    };

    // A field that was left empty says nothing; without script a form sends it all the same.
    private static string? Cleaned(HttpRequest request)
    {
        var kept = request.Query
            .Where(parameter => parameter.Value.Count > 1 || !string.IsNullOrEmpty(parameter.Value))
            .Where(parameter => !Tracking.Any(name => parameter.Key.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return kept.Count == request.Query.Count ? null : $"{request.PathBase}{request.Path}{new QueryBuilder(kept)}";
    }

    // What is wrong with the address is in none of the links of the page.
    private static PageContext ContextOf(HttpContext http)
    {
        var asked = http.Request.Query["lang"].ToString();
        return new()
        {
            Language = http.LabelLanguage(asked),
            AsOf = null,
            Currency = null,
            Path = http.Request.Path.Value ?? "/",
            Absolute = http.PublicUrl,
            IsFramed = SecurityHeaders.IsFramed(http),
        };
    }
}
