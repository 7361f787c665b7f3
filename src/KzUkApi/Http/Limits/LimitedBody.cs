using System.Buffers;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Limits;

/// <summary>Bodies of requests whose sender is known, as far as the limit of the route allows.</summary>
/// <remarks>
/// The web server refuses a larger one by closing the connection. A client that is still sending then sees "broken
/// pipe" instead of the answer. So the limit is enforced here. The web server throws the rest of a refused body
/// away, and gives that a few seconds.
/// </remarks>
internal static class LimitedBody
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Copies the body; where it is larger than the route takes, a refusal.</summary>
    public static async Task<ProblemResult?> CopyBodyToAsync(this HttpContext http, Stream stream, CancellationToken token)
    {
        var feature = http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        var limit = feature.MaxRequestBodySize ?? long.MaxValue;
        feature.MaxRequestBodySize = null;
        if (http.Request.ContentLength > limit)
        {
            return TooLarge(limit);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var room = limit; await http.Request.Body.ReadAsync(buffer, token) is > 0 and var count;)
            {
                room -= count;
                if (room < 0)
                {
                    return TooLarge(limit);
                }

                await stream.WriteAsync(buffer.AsMemory(0, count), token);
            }

            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ProblemResult TooLarge(long limit) =>
        new(
            ProblemType.ContentTooLarge,
            $"The body is larger than {limit} bytes, the most that this address takes. Nothing was changed."
        );
}
