using Microsoft.Net.Http.Headers;

namespace KzUkApi.Export;

/// <summary>Sends the archive, whole or by ranges of bytes, as its conditions have it (RFC 9110, section 14).</summary>
internal sealed record ArchiveAnswer(ArchiveFile Archive) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await TypedResults
            .Stream(Archive.Content, "application/zip", $"kzuk-{Archive.DataVersion}.zip", Archive.MadeAt, new EntityTagHeaderValue($"\"{Archive.Tag}\""), enableRangeProcessing: true)
            .ExecuteAsync(httpContext);
        if (httpContext.Response.StatusCode == StatusCodes.Status416RangeNotSatisfiable)
        {
            // Without a type, the answer becomes a problem like every error.
            httpContext.Response.ContentType = null;
            httpContext.Response.ContentLength = null;
            httpContext.Response.Headers.Remove(HeaderNames.ContentDisposition);
        }
    }
}
