using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Problems;

/// <summary>The address under which clients reach the service, for links in answers.</summary>
/// <param name="PublicUrl">As configured, without a slash at the end; null where links follow the address of the request.</param>
internal sealed record PublicAddress(string? PublicUrl)
{
    /// <summary>Gives each request the address: results and filters of the framework are handed nothing but the request.</summary>
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        http.Features.Set(this);
        return next(http);
    }
}

internal static class PublicAddressExtensions
{
    /// <summary>Whether links begin with a configured address, whatever that of the request is.</summary>
    public static bool HasPublicUrl(this HttpContext http) => Configured(http) is not null;

    /// <summary>The absolute address of a path of the service; the path alone where the request names no host.</summary>
    public static string PublicUrl(this HttpContext http, string path)
    {
        var request = http.Request;
        return (Configured(http) ?? (request.Host.HasValue ? $"{request.Scheme}://{request.Host}{request.PathBase}" : request.PathBase))
            + path;
    }

    /// <summary>Makes absolute addresses of many paths of the service.</summary>
    public static Func<string, string> Links(this HttpContext http)
    {
        var start = http.PublicUrl(string.Empty);
        return path => start + path;
    }

    private static string? Configured(HttpContext http) => http.Features.GetRequiredFeature<PublicAddress>().PublicUrl;
}
