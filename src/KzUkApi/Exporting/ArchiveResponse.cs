using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Exporting;

/// <summary>Sends the archive, whole or by ranges of bytes, as its conditions have it (RFC 9110, section 14).</summary>
/// <param name="IsPinned">Whether the address names the version, so that what it has never changes.</param>
internal sealed record ArchiveResponse(ArchiveFile Archive, bool IsPinned) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // A unit that is not known, and a condition that cannot be read, ask for the whole file (sections 14.2 and 13.1.5).
        var request = httpContext.Request.Headers;
        if (!request.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase)
            || (request.IfRange.Count > 0 && !RangeConditionHeaderValue.TryParse(request.IfRange.ToString(), out _)))
        {
            request.Remove(HeaderNames.Range);
        }

        var (response, length) = (httpContext.Response, Archive.Content.Length);
        var name = $"kzuk-{Archive.DataVersion}.zip";
        response.Headers.CacheControl = IsPinned ? "public, max-age=31536000, immutable" : "public, no-cache";

        // Beside the address asked for, wherever a proxy has put it.
        response.Headers.ContentLocation = name;
        await TypedResults
            .Stream(
                Archive.Content,
                "application/zip",
                name,
                Archive.MadeAt,
                new EntityTagHeaderValue($"\"{Archive.Tag}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(httpContext);
        var problem = response.StatusCode switch
        {
            StatusCodes.Status412PreconditionFailed => ResponseCacheHeaders.PreconditionFailed(httpContext.Request.Headers),
            StatusCodes.Status416RangeNotSatisfiable => new ProblemResult(
                ProblemType.RangeNotSatisfiable,
                $"The file has {length} bytes; '{request.Range}' begins behind them."
            ),
            _ => null,
        };
        if (problem is not null)
        {
            response.ContentLength = null;
            response.Headers.Remove(HeaderNames.ContentDisposition);
            response.Headers.Remove(HeaderNames.ContentLocation);
            await problem.ExecuteAsync(httpContext);
        }
    }
}
