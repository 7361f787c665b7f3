using System.Buffers;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

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
    private const string Identity = "identity";

    /// <summary>Copies the body; where it is compressed, or larger than the route takes, a refusal.</summary>
    public static async Task<ProblemResult?> CopyBodyToAsync(this HttpContext http, Stream stream, CancellationToken token)
    {
        if (IsCoded(http.Request.Headers.ContentEncoding))
        {
            http.Response.Headers.AcceptEncoding = Identity;
            return new(
                ProblemType.UnsupportedMediaType,
                "`Content-Encoding` says that the body is compressed. Bodies are taken as they are: send it without compression and "
                    + "without that header. Nothing was changed."
            );
        }

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
            for (var room = limit; await ReadAsync(http.Request.Body, buffer, token) is > 0 and var count;)
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

    private static bool IsCoded(StringValues header) => header
        .SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Any(coding => !coding.Equals(Identity, StringComparison.OrdinalIgnoreCase));

    // The web server says itself what is wrong with most malformed bodies; a chunk longer than any number it only fails to read.
    private static async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken token)
    {
        try
        {
            return await body.ReadAsync(buffer, token);
        }
        catch (IOException exception) when (exception.InnerException is OverflowException)
        {
            throw new BadHttpRequestException("A chunk of the body states a larger size than the service can read.", exception);
        }
    }

    private static ProblemResult TooLarge(long limit) =>
        new(
            ProblemType.ContentTooLarge,
            $"The body is larger than {limit} bytes, the most that this address takes. Nothing was changed."
        );
}
