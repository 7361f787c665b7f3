using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Exporting;

/// <summary>Sends the archive, whole or by ranges of bytes, as its conditions have it (RFC 9110, section 14).</summary>
internal sealed record ArchiveResponse(ArchiveFile Archive) : IResult
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
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await TypedResults
            .Stream(
                Archive.Content,
                "application/zip",
                $"kzuk-{Archive.DataVersion}.zip",
                Archive.MadeAt,
                new EntityTagHeaderValue($"\"{Archive.Tag}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(httpContext);
        var problem = response.StatusCode switch
        {
            StatusCodes.Status412PreconditionFailed => ResponseCacheHeaders.PreconditionFailed(),
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
            await problem.ExecuteAsync(httpContext);
        }
    }
}
