using KzUkApi.Http.Limits;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Caching;

/// <summary>Answers a request whose spelling was met before, ahead of everything else.</summary>
internal sealed class CachedResponseMiddleware(ResponseCache cache, CurrentData data, DescribeStoreFault fault, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        if ((!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) || http.IsHealth())
        {
            return next(http);
        }

        var spelling = SpellingOf(http);
        var now = clock.GetUtcNow();
        if (Find(spelling, now) is not { } answer)
        {
            http.Features.Set(spelling);
            return next(http);
        }

        RouteName.Set(http, answer.Route);
        SecurityHeaders.Set(http, answer.ContentType);
        return http.SendAsync(answer, ResponseCache.Hit, now);
    }

    private static RawRequestKey SpellingOf(HttpContext http)
    {
        var headers = http.Request.Headers;
        return new(
            http.Request.Scheme,
            headers.Host.ToString(),
            http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            headers.Accept,
            headers.AcceptEncoding,
            headers.AcceptLanguage);
    }

    // Whether the answer is still right is not known while the store does not answer; the request then finds that out for itself.
    private CachedResponse? Find(RawRequestKey spelling, DateTimeOffset now)
    {
        try
        {
            return cache.Find(spelling, data(), DateOnly.FromDateTime(now.UtcDateTime));
        }
        catch (Exception exception) when (fault(exception) is not null)
        {
            return null;
        }
    }
}
