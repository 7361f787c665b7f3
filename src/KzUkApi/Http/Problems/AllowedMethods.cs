using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Problems;

/// <summary>OPTIONS tells what an address answers to, everywhere (RFC 9110, section 9.3).</summary>
internal static class AllowedMethods
{
    private const string All = "GET, HEAD, OPTIONS, POST, PUT, DELETE";

    /// <summary>Answers <c>OPTIONS *</c>, which asks about the service as a whole (section 9.3.7).</summary>
    public static Task OfTheServerAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsOptions(http.Request.Method) || http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget != "*")
        {
            return next(http);
        }

        http.Response.Headers.Allow = All;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Completes the header <c>Allow</c>.</summary>
    /// <returns>Whether the request was OPTIONS, which the header answers.</returns>
    public static bool Complete(HttpContext http)
    {
        var allowed = http
            .Response.Headers.Allow.ToString()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        http.Response.Headers.Allow = string.Join(
            ", ",
            allowed.Concat(allowed.Contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]).Distinct(StringComparer.Ordinal)
        );
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }
}
