using System.Collections.Concurrent;
using KzUkApi.Http.Caching;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// Answers with the files of Swagger UI as with every document: tags, conditions, codings, and what other methods are told.
/// </summary>
internal sealed class SwaggerFiles(BuildTime build, TimeProvider clock)
{
    // Swagger UI would answer to these by itself. The file is needed whole and as it is.
    private static readonly string[] Wishes =
    [
        HeaderNames.IfMatch,
        HeaderNames.IfNoneMatch,
        HeaderNames.IfModifiedSince,
        HeaderNames.IfUnmodifiedSince,
        HeaderNames.IfRange,
        HeaderNames.Range,
        HeaderNames.AcceptEncoding,
    ];

    // As many as the package has: what is not there is not kept.
    private readonly ConcurrentDictionary<(string Path, string Coding), CachedResponse> _files = new();

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        if (!HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            http.Response.Headers.Allow = HttpMethods.Get;
            return;
        }

        var coding = ContentCodings.Choose(http.Request.Headers.AcceptEncoding);
        var known = _files.TryGetValue((http.Request.Path.Value!, coding.Name), out var answer);
        if (!known && await ReadAsync(http, next) is { } read)
        {
            answer = _files[(http.Request.Path.Value!, coding.Name)] = read.Coded(coding);
        }

        if (answer is not null)
        {
            await http.SendAsync(answer, known ? ResponseCache.Hit : ResponseCache.Miss, clock.GetUtcNow());
        }
    }

    // The file as Swagger UI has it; null where that has said something else, which the client then gets.
    private async Task<CachedResponse?> ReadAsync(HttpContext http, RequestDelegate next)
    {
        var (request, response) = (http.Request.Headers, http.Response);
        var wishes = Wishes.Select(name => (Name: name, Values: request[name])).ToList();
        wishes.ForEach(wish => request.Remove(wish.Name));
        var body = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var bytes = new MemoryStream();
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(bytes));
        try
        {
            await next(http);
        }
        finally
        {
            http.Features.Set(body);
            wishes.ForEach(wish => request[wish.Name] = wish.Values);
        }

        if (response.StatusCode != StatusCodes.Status200OK)
        {
            // Without a body it becomes a problem like every error.
            if (bytes.Length > 0)
            {
                await response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), http.RequestAborted);
            }

            return null;
        }

        var type = response.ContentType ?? "application/octet-stream";
        foreach (
            var header in new[]
            {
                HeaderNames.ETag,
                HeaderNames.LastModified,
                HeaderNames.CacheControl,
                HeaderNames.AcceptRanges,
                HeaderNames.ContentLength,
            }
        )
        {
            response.Headers.Remove(header);
        }

        var content = bytes.ToArray();
        var now = clock.GetUtcNow();
        var at = build.At > now ? now : build.At;
        return new()
        {
            Body = content,
            ContentType = type,
            ContentLanguage = null,
            ContentDisposition = null,
            Link = null,
            ETag = CachedResponse.TagOf(content, type, null),
            LastModified = new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
            Pinned = false,
            Day = null,
        };
    }
}
