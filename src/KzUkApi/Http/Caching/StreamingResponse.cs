using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.Caching;

/// <summary>The conditions of a request, or its method, ask for no body: nothing more is to be read.</summary>
internal sealed class NothingToSendException : Exception;

/// <summary>
/// Sends a body that is too long to be kept: its tag is made of the request and the state of the data, so
/// that it is known before the end.
/// </summary>
internal sealed class StreamingResponse(AnswerContext asked, StreamedBody body, DateTimeOffset lastModified)
{
    // While it is sent, a state of the data stays open. A client slower than a poor telephone line is cut off.
    private static readonly MinDataRate LeastRate = new(16 * 1024, TimeSpan.FromSeconds(10));

    private Stream? _output;

    /// <summary>What answers the request where the body does not.</summary>
    public IResult Settled { get; private set; } = Results.Empty;

    /// <summary>Sends the headers; where the client wants no body, says so by an exception.</summary>
    public Task<Stream> BeginAsync()
    {
        var http = asked.Http;
        var plain = CachedResponse.TagOf(
            asked.State.Version,
            asked.State.Edition,
            asked.Request.Path,
            asked.Request.Query().ToString(),
            body.ContentType,
            http.Response.Headers.ContentLanguage.ToString(),
            asked.Day?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            typeof(StreamingResponse).Assembly.ManifestModule.ModuleVersionId.ToString()
        );
        var etag = CachedResponse.TagOf(plain, asked.Coding);
        var condition = Preconditions.Evaluate(http.Request.Headers, etag, lastModified);
        if (condition is RequestCondition.Failed)
        {
            Settled = ResponseCacheHeaders.PreconditionFailed(http.Request.Headers);
            throw new NothingToSendException();
        }

        var headers = http.Response.Headers;
        headers["Cache-Status"] = ResponseCache.NotStored;
        ResponseCacheHeaders.Validators(
            headers,
            etag,
            HeaderUtilities.FormatDate(lastModified),
            ResponseCacheHeaders.CacheControl(asked.Request.Pinned, asked.Day, asked.Now)
        );
        if (condition is RequestCondition.NotModified)
        {
            Settled = Results.StatusCode(StatusCodes.Status304NotModified);
            throw new NothingToSendException();
        }

        ResponseCacheHeaders.Content(
            headers,
            body.ContentType,
            null,
            body.FileName is { } name ? $"attachment; filename=\"{name}\"" : null,
            null
        );
        if (asked.Coding != ContentCodings.Identity)
        {
            headers.ContentEncoding = asked.Coding.Name;
        }

        if (http.IsHead())
        {
            throw new NothingToSendException();
        }

        if (
            http.Features.Get<IHttpMinResponseDataRateFeature>() is { MinDataRate: { } rate } limit
            && rate.BytesPerSecond < LeastRate.BytesPerSecond
        )
        {
            limit.MinDataRate = LeastRate;
        }

        _output = asked.Coding.Compress(http.Response.Body);
        return Task.FromResult(_output);
    }

    public async Task EndAsync()
    {
        // A compressing stream still has bytes to write. The server closes its own stream.
        if (_output is not null && asked.Coding != ContentCodings.Identity)
        {
            await _output.DisposeAsync();
        }
    }
}
