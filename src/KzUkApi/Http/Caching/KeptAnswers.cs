using KzUkApi.Http.Limits;
using KzUkApi.Http.Observing;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Caching;

/// <summary>Answers a request whose spelling was met before, ahead of everything else.</summary>
internal sealed class KeptAnswers(AnswerCache cache, CurrentData data, StoreFault fault, TimeProvider clock)
{
    public Task Invoke(HttpContext http, RequestDelegate next)
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

        AnsweredRoute.Know(http, answer.Route);
        SecurityHeaders.Set(http, answer.ContentType);
        return http.Send(answer, AnswerCache.Hit, now);
    }

    private static Spelling SpellingOf(HttpContext http)
    {
        var headers = http.Request.Headers;
        return new(
            http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            headers.Accept,
            headers.AcceptEncoding,
            headers.AcceptLanguage,
            http.Request.Scheme + headers.Host);
    }

    // Whether the answer is still right is not known while the store does not answer; the request then finds that out for itself.
    private Answer? Find(Spelling spelling, DateTimeOffset now)
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
