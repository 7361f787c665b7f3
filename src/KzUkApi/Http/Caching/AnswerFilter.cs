using System.Globalization;
using System.Text;
using System.Text.Json;
using KzUkApi.Http.Formats;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Observing;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace KzUkApi.Http.Caching;

/// <summary>Marks an operation whose answer depends on the day on which it is asked, unless <c>asOf</c> is given.</summary>
internal sealed class RelativeToToday;

/// <summary>Marks an operation whose answer no version of the data fixes for good: the program words it, or it tells what was changed, which grows and may be another when a version comes again.</summary>
internal sealed class NeverForGood;

/// <summary>Gives a valid request its answer: the one that is kept, or the one that its handler makes, in the format settled on.</summary>
internal sealed class AnswerFilter(
    AnswerCache cache, CurrentData data, RowAnswers rows, BuildTime build, PublicAddress address, TimeProvider clock, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json) : IEndpointFilter
{
    // Longer bodies are not kept, but sent as they are made.
    private const int LongestKept = 2 * 1024 * 1024;

    // How often an answer is made anew because the data changed under it.
    private const int Attempts = 5;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var request = http.Canonical();
        var coding = request.Format.IsText ? ContentCodings.Choose(http.Request.Headers.AcceptEncoding) : ContentCodings.Identity;
        for (var attempt = 1; ; attempt++)
        {
            var state = data();
            if (RepresentationParameters.Outdated(http.Request.Query, state) is { } outdated)
            {
                return outdated;
            }

            // Of an attempt before.
            http.Response.Headers.Remove(AnswerHeaders.Link);
            http.Response.Headers.Remove(AnswerHeaders.Warnings);
            var now = clock.GetUtcNow();
            DateOnly? day = IsRelative(http, request) ? DateOnly.FromDateTime(now.UtcDateTime) : null;
            var asked = new Asked(context, next, request, state, coding, day, now);
            var key = Key(asked);
            var (made, status) = await GetOrMake(key, asked);

            // What was read after the data changed is of the new state: it is asked for again, so that tag and version agree.
            if (made.Other is MovedOn || (made.Answer is not null && status != AnswerCache.Hit && data(now: true).Generation != state.Generation))
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

            if (http.Features.Get<Spelling>() is { } spelling)
            {
                cache.Remember(spelling, coding == ContentCodings.Identity ? key : key + coding.Name, state, day);
            }

            return new SentAnswer(answer, status, now);
        }
    }

    private static bool IsRelative(HttpContext http, CanonicalRequest request) =>
        http.GetEndpoint()!.Metadata.GetMetadata<RelativeToToday>() is not null && request.Value("asOf") is null;

    // Links in answers begin with the address of the service, which is that of the request unless it is configured.
    private string Key(Asked asked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{asked.State.Generation} {asked.Day:yyyyMMdd} {address.PublicUrl ?? asked.Http.PublicUrl(string.Empty)}{asked.Request.Path}{asked.Request.Query()} {asked.Request.Format.Name} ");

    private async Task<(Made Made, string Status)> GetOrMake(string key, Asked asked)
    {
        var token = asked.Http.RequestAborted;
        if (asked.Coding == ContentCodings.Identity)
        {
            return await cache.GetOrMake(key, asked.State, own => Make(asked, own), token);
        }

        return await cache.GetOrMake(
            key + asked.Coding.Name,
            asked.State,
            async ownCoded =>
            {
                var (made, _) = await cache.GetOrMake(key, asked.State, own => Make(asked, ownCoded + own), token);
                return made.Answer is { } answer ? Made.Of(answer.Coded(asked.Coding)) : made;
            },
            token);
    }

    /// <param name="own">Is called when the answer turns out to be for this request alone.</param>
    private async Task<Made> Make(Asked asked, Action own)
    {
        var result = Unwrapped(await (RowAnswers.Serves(asked.Request) ? rows.Answer(asked) : asked.Next(asked.Context).AsTask()));
        return result switch
        {
            IStatusCodeHttpResult { StatusCode: not (null or 200) } => Made.Of(result),
            StreamedBody body => await Streamed(body, asked, own),
            ContentHttpResult content => Made.Of(Kept(Encoding.UTF8.GetBytes(content.ResponseContent!), content.ContentType!, null, asked)),
            IValueHttpResult { Value: { } value } => Made.Of(Kept(
                JsonSerializer.SerializeToUtf8Bytes(value, json.Value.SerializerOptions.GetTypeInfo(value.GetType())), Representation.Json, null, asked, (value as IListAnswer)?.Rows.Count ?? 0)),
            _ => Made.Of(result),
        };
    }

    private static object? Unwrapped(object? result) => result is INestedHttpResult nested ? Unwrapped(nested.Result) : result;

    private Answer Kept(byte[] body, string contentType, string? fileName, Asked asked, long rows = 0)
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
            Warnings = headers[AnswerHeaders.Warnings] is { Count: > 0 } warnings ? warnings.ToString() : null,
            ETag = Answer.TagOf(body, contentType, language),
            LastModified = LastModified(asked),
            Pinned = asked.Request.Pinned,
            Day = asked.Day,
            Route = AnsweredRoute.Of(asked.Http),
            Rows = rows,
        };
    }

    /// <summary>When the data, the program or, where it matters, the day last changed; never after now.</summary>
    private DateTimeOffset LastModified(Asked asked)
    {
        var latest = asked.State.ChangedAt > build.At ? asked.State.ChangedAt : build.At;
        if (asked.Day is { } day && new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) is var midnight && midnight > latest)
        {
            latest = midnight;
        }

        latest = latest > asked.Now ? asked.Now : latest;
        return new(latest.Ticks - (latest.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    private async Task<Made> Streamed(StreamedBody body, Asked asked, Action own)
    {
        var sending = new Sending(asked, body, LastModified(asked));
        await using var output = new SpillingStream(LongestKept, () =>
        {
            own();
            return data(now: true).Generation == asked.State.Generation ? sending.Begin() : throw new MovedOnException();
        });
        try
        {
            await body.WriteTo(output, asked.Http.RequestAborted);
        }
        catch (MovedOnException)
        {
            return Made.Of(new MovedOn());
        }
        catch (NothingToSendException)
        {
            return Made.Of(sending.Settled);
        }
        catch (TooManyRowsException exception)
        {
            return Made.Of(new ProblemResult(ProblemType.NotAcceptable, exception.Message));
        }

        if (!output.Spilled)
        {
            return Made.Of(Kept(output.Kept(), body.ContentType, body.FileName, asked, body.Rows));
        }

        await sending.End();
        ServedRows.Add(body.Rows);
        return Made.Of(Results.Empty);
    }

    /// <summary>The data changed before the first byte was sent: what was read is not of the state that was asked for.</summary>
    private sealed class MovedOnException : Exception;

    private sealed record MovedOn;

    private sealed class SentAnswer(Answer answer, string status, DateTimeOffset now) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => httpContext.Send(answer, status, now);
    }
}
