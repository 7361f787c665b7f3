using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.Caching;

/// <summary>Marks an operation whose answer depends on the day on which it is asked, unless <c>asOf</c> is given.</summary>
internal sealed class DependsOnToday;

/// <summary>
/// Marks an operation whose answer no version of the data fixes for good: the program words it, or it tells what was changed,
/// which grows and may be another when a version comes again.
/// </summary>
internal sealed class NotImmutable;

/// <summary>Gives a valid request its answer: the one that is kept, or the one that its handler makes, in the format settled on.</summary>
internal sealed class ResponseCacheFilter(
    ResponseCache cache,
    CurrentData data,
    ResponseRenderer renderer,
    TimeProvider clock
) : IEndpointFilter
{
    // How often an answer is made again because the data changed under it.
    private const int Attempts = 5;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var request = http.Canonical();
        var coding = request.Format.IsText ? ContentCodings.Choose(http.Request.Headers.AcceptEncoding) : ContentCodings.Identity;
        for (var attempt = 1; ; attempt++)
        {
            var state = data();
            if (RepresentationParameters.Outdated(http.Request.Query, state.Version) is { } outdated)
            {
                return outdated;
            }

            // It may be there from an earlier attempt.
            http.Response.Headers.Remove(ResponseCacheHeaders.Link);
            http.Response.Headers.Remove(ResponseCacheHeaders.Warnings);
            var now = clock.GetUtcNow();
            DateOnly? day = IsRelative(http, request) ? DateOnly.FromDateTime(now.UtcDateTime) : null;
            var asked = new AnswerContext(context, next, request, state, coding, day, now);
            var key = Key(asked);
            var (made, status) = await GetOrMakeAsync(key, asked);

            // An answer that was read after the data changed has the new state. It is made again, so that tag and version agree.
            // The last one stands: it is whole, of one state of the data. What names its version never stands for another.
            if (made.Answer is not null && status != ResponseCache.Hit
                && data(now: true) is var after && after.Generation != state.Generation)
            {
                if (attempt < Attempts)
                {
                    continue;
                }

                if (request.Pinned)
                {
                    return RepresentationParameters.Outdated(http.Request.Query, after.Version)
                        ?? new ProblemResult(ProblemType.Busy, "The data are being changed all the time just now. Try again in a moment.");
                }
            }

            if (made.Answer is not { } answer)
            {
                return made.Other;
            }

            if (http.Features.Get<RawRequestKey>() is { } spelling)
            {
                cache.Remember(spelling, key with { Coding = coding.Name }, state, day);
            }

            return new CachedResponseResult(answer, status, now);
        }
    }

    private static bool IsRelative(HttpContext http, CanonicalRequest request) =>
        http.GetEndpoint()!.Metadata.GetMetadata<DependsOnToday>() is not null && request.Value("asOf") is null;

    // The key of the plain bytes, from which those in a coding are made.
    private static AnswerKey Key(AnswerContext asked) => new(
        asked.State.Generation,
        asked.Day,
        asked.Http.PublicUrl(string.Empty),
        asked.Request.Path,
        asked.Request.Query().ToString(),
        asked.Request.Format.Name,
        ContentCodings.Identity.Name
    );

    private async Task<(CacheOutcome Made, string Status)> GetOrMakeAsync(AnswerKey key, AnswerContext asked)
    {
        var token = asked.Http.RequestAborted;
        if (asked.Coding == ContentCodings.Identity)
        {
            return await cache.GetOrMakeAsync(key, asked.State, own => renderer.RenderAsync(asked, own), token);
        }

        return await cache.GetOrMakeAsync(
            key with { Coding = asked.Coding.Name },
            asked.State,
            async ownCoded =>
            {
                var (made, _) = await cache.GetOrMakeAsync(key, asked.State, own => renderer.RenderAsync(asked, ownCoded + own), token);
                return made.Answer is { } answer ? CacheOutcome.Of(answer.Coded(asked.Coding)) : made;
            },
            token);
    }

    private sealed class CachedResponseResult(CachedResponse answer, string status, DateTimeOffset now) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.SendAsync(answer, status, now);
    }
}
