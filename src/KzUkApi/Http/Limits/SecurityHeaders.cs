using KzUkApi.Http.Routes;

namespace KzUkApi.Http.Limits;

/// <summary>The headers that every answer carries, errors too.</summary>
internal static class SecurityHeaders
{
    private const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'";

    // Swagger UI styles its elements inline and shows its own small pictures; everything else is the service's own.
    private const string SwaggerPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // A picture opened by itself recolours itself for a dark screen.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    // Pages load nothing from elsewhere, and have neither styles nor scripts in their text.
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    // Pages of others show it in a frame: it has no form, no script and nothing else that a reader could be led to press unawares.
    private const string FramedPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private const string Exposed =
        "ETag, Link, Location, Accept-Ranges, Content-Language, Content-Disposition, Content-Range, Cache-Status, "
            + "Kzuk-Warnings, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate";

    public static void Set(HttpContext http, string? contentType)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? SwaggerPolicy
            : contentType?.StartsWith("image/svg+xml", StringComparison.Ordinal) == true ? PicturePolicy
            : contentType?.StartsWith("text/html", StringComparison.Ordinal) != true ? ApiPolicy
            : IsFramed(http) ? FramedPolicy
            : PagePolicy;
        if (WriteRoute.Matches(http))
        {
            // Answers to changes are for pages of configured origins; CORS named the origin, or did not.
            headers.Append("Vary", "Origin");
        }
        else
        {
            headers.AccessControlAllowOrigin = "*";
        }

        headers.AccessControlExposeHeaders = Exposed;
    }

    /// <summary>Whether pages of others may show the answer in a frame: only <c>/embed/{id}</c>.</summary>
    public static bool IsFramed(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/embed", out var rest) && rest.Value!.Trim('/') is { Length: > 0 } id && !id.Contains('/');

    // Set when the answer starts: the exception handler strips what was set before.
    public static Task UseAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            Set(http, http.Response.ContentType);
            if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                // The handler of errors says the same in the words of HTTP/1.0 too.
                var headers = http.Response.Headers;
                headers.CacheControl = "no-store";
                headers.Remove("Pragma");
                headers.Remove("Expires");
            }

            return Task.CompletedTask;
        });
        return next(http);
    }
}
