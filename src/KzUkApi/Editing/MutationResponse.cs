using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;

namespace KzUkApi.Editing;

/// <summary>The answer to a change that was made: ready bytes, so that a repeated request is answered with the same.</summary>
internal sealed record MutationResponse(int Status, byte[] Body, string? ETag, string? Location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = Representation.Json;
        response.ContentLength = Body.Length;
        if (ETag is not null)
        {
            response.Headers.ETag = ETag;
        }

        if (Location is not null)
        {
            response.Headers.Location = httpContext.PublicUrl(Location);
        }

        return response.Body.WriteAsync(Body, httpContext.RequestAborted).AsTask();
    }
}
