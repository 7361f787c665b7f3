using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.ProblemKinds;

/// <summary>The page of a kind of error.</summary>
internal sealed record ProblemPage
{
    /// <summary>Address of this page, which errors of this kind have as their `type`.</summary>
    public required string Type { get; init; }

    /// <summary>What went wrong, the same for every occurrence.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status that goes with it; null for a page that is no error.</summary>
    public required int? Status { get; init; }

    /// <summary>Why it happens.</summary>
    public required string Explanation { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Remedy { get; init; }

    /// <summary>Where to report a wrong figure or fact.</summary>
    public required string Contact { get; init; }
}

/// <summary>Every kind of error.</summary>
internal sealed record ProblemPages
{
    /// <summary>The pages.</summary>
    public required IReadOnlyList<ProblemPage> Data { get; init; }
}

/// <summary>Shows a kind of error as a page.</summary>
/// <param name="language">The language of what stands around its texts.</param>
internal delegate Task<ContentHttpResult> ShowProblemKind(HttpContext http, ProblemPage problem, string language);

/// <summary>Shows every kind of error on one page.</summary>
/// <param name="language">The language of what stands around their texts.</param>
internal delegate Task<ContentHttpResult> ShowProblemKinds(HttpContext http, IReadOnlyList<ProblemPage> problems, string language);

/// <summary>The pages to which the <c>type</c> of a problem leads: JSON for programs, HTML for a reader with a browser.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder app)
    {
        var routes = app.MapGroup("/problems").WithTags("Documentation").WithApiErrors().WithMetadata(new NotImmutable());
        routes.MapGet("", ListAsync).WithName("listProblems").WithQuery<NoQuery, LanguageQuery>()
            .WithFormats(Format.Json, Format.Html)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ProblemPages), [Format.Json.MediaType, Format.Html.MediaType]));
        routes.MapGet("/{type}", GetAsync).WithName("getProblem").WithQuery<NoQuery, LanguageQuery>()
            .WithFormats(Format.Json, Format.Html)
            .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ProblemPage), [Format.Json.MediaType, Format.Html.MediaType]));
    }

    /// <summary>List the kinds of errors</summary>
    /// <remarks>
    /// Every `type` that an error of the service can have, with its status, why it happens and what to do: JSON, or HTML where the client
    /// prefers it.
    /// </remarks>
    private static async Task<IResult> ListAsync(
        [AsParameters] LanguageQuery words,
        ShowProblemKinds showAsync,
        HttpContext http,
        Contact contact
    )
    {
        List<ProblemPage> all = [.. ProblemType.All.Select(type => Page(type, http, contact))];
        if (http.Canonical().Format == Format.Html)
        {
            return await showAsync(http, all, http.WordLanguage(words));
        }

        http.StateLanguages(Languages.English, [Languages.English]);
        return TypedResults.Ok(new ProblemPages { Data = all });
    }

    /// <summary>Explain a kind of error</summary>
    /// <remarks>
    /// The page to which the `type` of an error leads: JSON, or HTML where the client prefers it. The texts are in English, what stands
    /// around them on the page in the language of `lang`.
    /// </remarks>
    /// <param name="type" example="invalid-request">Last segment of the `type` of the error.</param>
    private static async Task<IResult> GetAsync(
        string type,
        [AsParameters] LanguageQuery words,
        ShowProblemKind showAsync,
        HttpContext http,
        Contact contact
    )
    {
        if (ProblemType.All.FirstOrDefault(known => known.Slug == type) is not { } known)
        {
            var nearest = CodeList.Nearest(type, ProblemType.All.Select(candidate => candidate.Slug));
            return ProblemResult.NotFound(
                $"No kind of error is called '{type}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")} "
                    + $"{http.PublicUrl("/problems")} lists all.");
        }

        var page = Page(known, http, contact);
        if (http.Canonical().Format == Format.Html)
        {
            return await showAsync(http, page, http.WordLanguage(words));
        }

        http.StateLanguages(Languages.English, [Languages.English]);
        return TypedResults.Ok(page);
    }

    private static ProblemPage Page(ProblemType type, HttpContext http, Contact contact) => new()
    {
        Type = http.PublicUrl($"/problems/{type.Slug}"),
        Title = type.Title,
        Status = type.Status,
        Explanation = type.Explanation,
        Remedy = type.Remedy,
        Contact = contact.Address,
    };
}
