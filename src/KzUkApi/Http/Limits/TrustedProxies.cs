using Microsoft.AspNetCore.HttpOverrides;

namespace KzUkApi.Http.Limits;

/// <summary>Believes configured proxies, and nobody else, about the client's address and scheme.</summary>
/// <remarks>Only one header counts: a proxy that writes one passes the other on as the client made it up.</remarks>
internal static class TrustedProxies
{
    private const string Forwarded = "Forwarded";
    private const string ForwardedFor = "X-Forwarded-For";
    private const string ForwardedProto = "X-Forwarded-Proto";

    public static void UseTrustedProxies(this WebApplication app, RequestLimits limits)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };

        // Without this the framework trusts this machine by itself.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in limits.TrustedProxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        if (limits.ForwardedHeader == Forwarded)
        {
            app.Use(TranslateAsync);
        }

        app.UseForwardedHeaders(options);
    }

    // RFC 7239, in the words that the framework reads.
    private static Task TranslateAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Request.Headers;
        var (addresses, schemes) = ForwardedElements.Read(headers[Forwarded]);
        headers[ForwardedFor] = addresses.Count == 0 ? default : string.Join(", ", addresses);
        headers[ForwardedProto] = schemes.Count == 0 || schemes.Count != addresses.Count ? default : string.Join(", ", schemes);
        return next(http);
    }
}
