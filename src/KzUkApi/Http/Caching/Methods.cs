namespace KzUkApi.Http.Caching;

/// <summary>HEAD is GET without a body, and OPTIONS tells what an address answers to, everywhere (RFC 9110, section 9.3).</summary>
internal static class Methods
{
    private sealed class HeadRequest;

    /// <summary>Whether the client asks for the headers alone.</summary>
    public static bool IsHead(this HttpContext http) => http.Features.Get<HeadRequest>() is not null;

    /// <summary>Routes HEAD as GET; the web server leaves the body out.</summary>
    public static async Task HeadAsGetAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        http.Features.Set(new HeadRequest());
        http.Request.Method = HttpMethods.Get;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
        }
    }

    /// <summary>Completes the methods that a route allows; whether the request was OPTIONS and is answered by them.</summary>
    public static bool StateAllowed(HttpContext http)
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
