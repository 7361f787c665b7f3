using System.Globalization;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Caching;

/// <summary>The headers by which clients and shared caches keep answers (RFC 9110, 9111 and 5861).</summary>
internal static class ResponseCacheHeaders
{
    public const string Link = "Link";

    /// <summary>
    /// The warnings of a list in a format that has no place for them, as a structured field (RFC 9651):
    /// each code with its count.
    /// </summary>
    public const string Warnings = "Kzuk-Warnings";

    public const string Vary = "Accept, Accept-Encoding, Accept-Language";
    private const string Immutable = "public, max-age=31536000, immutable";
    private const int Fresh = 60;
    private const int Stale = 600;

    private static readonly string WholeDay = Limited(Fresh, Stale);

    /// <summary>Sends an answer, or 304 or 412 as the conditions of the request have it.</summary>
    public static Task SendAsync(this HttpContext http, CachedResponse answer, string cacheStatus, DateTimeOffset now)
    {
        var condition = Preconditions.Evaluate(http.Request.Headers, answer.ETag, answer.LastModified);
        if (condition is RequestCondition.Failed)
        {
            return PreconditionFailed(http.Request.Headers).ExecuteAsync(http);
        }

        var headers = http.Response.Headers;
        headers["Cache-Status"] = cacheStatus;
        Validators(headers, answer.ETag, answer.LastModifiedText, CacheControl(answer.Pinned, answer.Day, now));
        if (condition is RequestCondition.NotModified)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        Content(headers, answer.ContentType, answer.ContentLanguage, answer.ContentDisposition, answer.Link);
        if (answer.Warnings is not null)
        {
            headers[Warnings] = answer.Warnings;
        }

        if (answer.Coding.Length > 0)
        {
            headers.ContentEncoding = answer.Coding;
        }

        headers.ContentLength = answer.Body.Length;
        ServedRows.Add(answer.Rows);
        return http.Response.Body.WriteAsync(answer.Body, 0, answer.Body.Length, http.RequestAborted);
    }

    /// <summary>States the warnings of an answer that has no place for them.</summary>
    public static void SetWarnings(this HttpResponse response, IReadOnlyList<Warning> warnings)
    {
        if (warnings.Count > 0)
        {
            response.Headers[Warnings] = string.Join(
                ", ", warnings.Select(warning => string.Create(CultureInfo.InvariantCulture, $"{warning.Code};count={warning.Count}")));
        }
    }

    public static ProblemResult PreconditionFailed(IHeaderDictionary request) =>
        new(
            ProblemType.PreconditionFailed,
            Preconditions.WhyNeverMet(request.IfMatch)
                ?? "The answer is not the one that If-Match or If-Unmodified-Since names. Read it again without the condition."
        );

    public static void Validators(IHeaderDictionary headers, string etag, string lastModified, string cacheControl)
    {
        headers.ETag = etag;
        headers.LastModified = lastModified;
        headers.CacheControl = cacheControl;
        headers.Vary = Vary;
    }

    public static void Content(
        IHeaderDictionary headers,
        string contentType,
        string? contentLanguage,
        string? contentDisposition,
        string? link
    )
    {
        headers.ContentType = contentType;
        if (contentLanguage is not null)
        {
            headers.ContentLanguage = contentLanguage;
        }

        if (contentDisposition is not null)
        {
            headers.ContentDisposition = contentDisposition;
        }

        if (link is not null)
        {
            headers.Link = link;
        }
    }

    /// <summary>How long an answer may be kept: for good where it names its data version, never past the day for which it holds.</summary>
    public static string CacheControl(bool pinned, DateOnly? day, DateTimeOffset now)
    {
        if (day is not { } holds)
        {
            return pinned ? Immutable : WholeDay;
        }

        var left = (int)(holds.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - now.UtcDateTime).TotalSeconds;
        var fresh = Math.Clamp(left, 0, Fresh);
        return Limited(fresh, Math.Clamp(left - fresh, 0, Stale));
    }

    private static string Limited(int fresh, int stale) =>
        string.Create(CultureInfo.InvariantCulture, $"public, max-age={fresh}, stale-while-revalidate={stale}");
}
