using System.Text;
using System.Text.Json;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace KzUkApi.Http.Caching;

/// <summary>Makes the answer to a request in the format settled on: bytes to keep, or a body that is sent while it is made.</summary>
internal sealed class ResponseRenderer(
    RespondWithAllRows allRows,
    BuildTime build,
    IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json
)
{
    // Longer bodies are not kept, but sent as they are made.
    private const int LongestCached = 2 * 1024 * 1024;

    /// <summary>Runs the handler and makes the answer of what it returns.</summary>
    /// <param name="own">Is called when the answer turns out to be for this request alone.</param>
    public async Task<CacheOutcome> RenderAsync(AnswerContext asked, Action own)
    {
        var result = Unwrapped(await (RowWriters.Of(asked.Request.Format) is null ? asked.Next(asked.Context).AsTask() : allRows(asked)));
        return result switch
        {
            IStatusCodeHttpResult { StatusCode: not (null or 200) } => CacheOutcome.Of(result),
            StreamedBody body => await StreamAsync(body, asked, own),
            ContentHttpResult content => CacheOutcome.Of(
                ToCachedResponse(Encoding.UTF8.GetBytes(content.ResponseContent!), content.ContentType!, null, asked)
            ),
            IValueHttpResult { Value: { } value } => CacheOutcome.Of(
                ToCachedResponse(
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

    private CachedResponse ToCachedResponse(byte[] body, string contentType, string? fileName, AnswerContext asked, long rows = 0)
    {
        var headers = asked.Http.Response.Headers;
        var language = headers.ContentLanguage.Count == 0 ? null : headers.ContentLanguage.ToString();
        return new()
        {
            Body = body,
            ContentType = contentType,
            ContentLanguage = language,
            ContentDisposition = fileName is null ? null : $"attachment; filename=\"{fileName}\"",
            Link = Links(asked),
            Warnings = headers[ResponseCacheHeaders.Warnings] is { Count: > 0 } warnings ? warnings.ToString() : null,
            ETag = CachedResponse.TagOf(body, contentType, language),
            LastModified = LastModified(asked),
            Pinned = asked.Request.Pinned,
            Day = asked.Day,
            Route = RouteName.Of(asked.Http),
            Rows = rows,
        };
    }

    // The next page of a list, and the page that shows the same to people.
    private static string? Links(AnswerContext asked)
    {
        var (http, request) = (asked.Http, asked.Request);
        var page = request.Format == Format.Json ? http.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() : null;
        var shown = page is null
            ? null
            : $"<{http.PublicUrl(page.Of((string?)http.GetRouteValue("id"), request.Value))}>; rel=\"alternate\"; type=\"text/html\"";
        return string.Join(", ", http.Response.Headers.Link.Append(shown).OfType<string>()) is { Length: > 0 } links ? links : null;
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

    private async Task<CacheOutcome> StreamAsync(StreamedBody body, AnswerContext asked, Action own)
    {
        using var snapshot = body.Snapshot;
        if (snapshot?.StateAfter(asked.State) is { } read && read != asked.State)
        {
            if (RepresentationParameters.Outdated(asked.Http.Request.Query, read.Version) is { } outdated)
            {
                return CacheOutcome.Of(outdated);
            }

            asked = asked with { State = read };
        }

        var sending = new StreamingResponse(asked, body, LastModified(asked));
        await using var output = new SpillingStream(LongestCached, () =>
        {
            own();
            return sending.BeginAsync();
        });
        try
        {
            await body.WriteTo(output, asked.Http.RequestAborted);
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
            return CacheOutcome.Of(ToCachedResponse(output.ToArray(), body.ContentType, body.FileName, asked, body.Rows));
        }

        await sending.EndAsync();
        ServedRows.Add(body.Rows);
        return CacheOutcome.Of(Results.Empty);
    }
}
