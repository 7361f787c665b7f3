using System.Globalization;
using System.Text;
using System.Text.Json;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

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
    RespondWithAllRows allRows,
    BuildTime build,
    PublicAddress address,
    TimeProvider clock,
    IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json
) : IEndpointFilter
{
    // Longer bodies are not kept, but sent as they are made.
    private const int LongestKept = 2 * 1024 * 1024;

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
            if (
                made.Other is MovedOn
                || (made.Answer is not null && status != ResponseCache.Hit && data(now: true).Generation != state.Generation)
            )
            {
                if (attempt < Attempts)
                {
                    continue;
                }

                if (made.Answer is null || request.Pinned)
                {
                    return new ProblemResult(ProblemType.Busy, "The data are being changed all the time just now. Try again in a moment.");
                }
            }

            if (made.Answer is not { } answer)
            {
                return made.Other;
            }

            if (http.Features.Get<RawRequestKey>() is { } spelling)
            {
                cache.Remember(spelling, coding == ContentCodings.Identity ? key : key + coding.Name, state, day);
            }

            return new SentAnswer(answer, status, now);
        }
    }

    private static bool IsRelative(HttpContext http, CanonicalRequest request) =>
        http.GetEndpoint()!.Metadata.GetMetadata<DependsOnToday>() is not null && request.Value("asOf") is null;

    // Links in answers begin with the address of the service, which is that of the request unless it is configured.
    private string Key(AnswerContext asked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{asked.State.Generation} {asked.Day:yyyyMMdd} "
            + $"{address.PublicUrl ?? asked.Http.PublicUrl(string.Empty)}{asked.Request.Path}{asked.Request.Query()} "
            + $"{asked.Request.Format.Name} ");

    private async Task<(CacheOutcome Made, string Status)> GetOrMakeAsync(string key, AnswerContext asked)
    {
        var token = asked.Http.RequestAborted;
        if (asked.Coding == ContentCodings.Identity)
        {
            return await cache.GetOrMakeAsync(key, asked.State, own => MakeAsync(asked, own), token);
        }

        return await cache.GetOrMakeAsync(
            key + asked.Coding.Name,
            asked.State,
            async ownCoded =>
            {
                var (made, _) = await cache.GetOrMakeAsync(key, asked.State, own => MakeAsync(asked, ownCoded + own), token);
                return made.Answer is { } answer ? CacheOutcome.Of(answer.Coded(asked.Coding)) : made;
            },
            token);
    }

    /// <param name="own">Is called when the answer turns out to be for this request alone.</param>
    private async Task<CacheOutcome> MakeAsync(AnswerContext asked, Action own)
    {
        var result = Unwrapped(await (RowWriters.Of(asked.Request.Format) is null ? asked.Next(asked.Context).AsTask() : allRows(asked)));
        return result switch
        {
            IStatusCodeHttpResult { StatusCode: not (null or 200) } => CacheOutcome.Of(result),
            StreamedBody body => await StreamedAsync(body, asked, own),
            ContentHttpResult content => CacheOutcome.Of(
                Kept(Encoding.UTF8.GetBytes(content.ResponseContent!), content.ContentType!, null, asked)
            ),
            IValueHttpResult { Value: { } value } => CacheOutcome.Of(
                Kept(
                    JsonSerializer.SerializeToUtf8Bytes(value, json.Value.SerializerOptions.GetTypeInfo(value.GetType())),
                    Representation.Json,
                    null,
                    asked,
                    (value as IListResponse)?.Rows.Count ?? 0
                )
            ),
            _ => CacheOutcome.Of(result),
        };
    }

    private static object? Unwrapped(object? result) => result is INestedHttpResult nested ? Unwrapped(nested.Result) : result;

    private CachedResponse Kept(byte[] body, string contentType, string? fileName, AnswerContext asked, long rows = 0)
    {
        var headers = asked.Http.Response.Headers;
        var language = headers.ContentLanguage.Count == 0 ? null : headers.ContentLanguage.ToString();
        return new()
        {
            Body = body,
            ContentType = contentType,
            ContentLanguage = language,
            ContentDisposition = fileName is null ? null : $"attachment; filename=\"{fileName}\"",
            Link = headers.Link.Count == 0 ? null : headers.Link.ToString(),
            Warnings = headers[ResponseCacheHeaders.Warnings] is { Count: > 0 } warnings ? warnings.ToString() : null,
            ETag = CachedResponse.TagOf(body, contentType, language),
            LastModified = LastModified(asked),
            Pinned = asked.Request.Pinned,
            Day = asked.Day,
            Route = RouteName.Of(asked.Http),
            Rows = rows,
        };
    }

    /// <summary>When the data, the program or, where it matters, the day last changed; never after now.</summary>
    private DateTimeOffset LastModified(AnswerContext asked)
    {
        var latest = asked.State.ChangedAt > build.At ? asked.State.ChangedAt : build.At;
        if (asked.Day is { } day && new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) is var midnight && midnight > latest)
        {
            latest = midnight;
        }

        latest = latest > asked.Now ? asked.Now : latest;
        return new(latest.Ticks - (latest.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    private async Task<CacheOutcome> StreamedAsync(StreamedBody body, AnswerContext asked, Action own)
    {
        var sending = new StreamingResponse(asked, body, LastModified(asked));
        await using var output = new SpillingStream(LongestKept, () =>
        {
            own();
            return data(now: true).Generation == asked.State.Generation ? sending.BeginAsync() : throw new MovedOnException();
        });
        try
        {
            await body.WriteTo(output, asked.Http.RequestAborted);
        }
        catch (MovedOnException)
        {
            return CacheOutcome.Of(new MovedOn());
        }
        catch (NothingToSendException)
        {
            return CacheOutcome.Of(sending.Settled);
        }
        catch (TooManyRowsException exception)
        {
            return CacheOutcome.Of(new ProblemResult(ProblemType.NotAcceptable, exception.Message));
        }

        if (!output.Spilled)
        {
            return CacheOutcome.Of(Kept(output.Kept(), body.ContentType, body.FileName, asked, body.Rows));
        }

        await sending.EndAsync();
        ServedRows.Add(body.Rows);
        return CacheOutcome.Of(Results.Empty);
    }

    /// <summary>The data changed before the first byte was sent: what was read is not of the state that was asked for.</summary>
    private sealed class MovedOnException : Exception;

    private sealed record MovedOn;

    private sealed class SentAnswer(CachedResponse answer, string status, DateTimeOffset now) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.SendAsync(answer, status, now);
    }
}
