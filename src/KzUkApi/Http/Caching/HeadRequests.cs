namespace KzUkApi.Http.Caching;

/// <summary>HEAD is GET without a body, everywhere (RFC 9110, section 9.3).</summary>
internal static class HeadRequests
{
    private sealed class HeadRequest;

    /// <summary>Whether the client asks for the headers alone.</summary>
    public static bool IsHead(this HttpContext http) => http.Features.Get<HeadRequest>() is not null;

    /// <summary>Routes HEAD as GET; the web server leaves the body out.</summary>
    public static async Task RouteAsGetAsync(HttpContext http, RequestDelegate next)
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
}
