using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using KzUkApi.Http.Problems;
using Microsoft.Extensions.Primitives;

namespace KzUkApi.Http.Limits;

/// <summary>
/// Holds each client to its rate by a bucket of tokens, and tells it what is left (draft-ietf-httpapi-ratelimit-headers).
/// </summary>
/// <remarks>
/// Clients share a fixed number of buckets, by a hash that differs in every process. So no flood of addresses takes more
/// memory. Two busy clients rarely meet in one, and nobody can bring that about. An IPv6 address counts by its network of 64
/// bits, which is what one subscriber has.
/// </remarks>
internal sealed class ClientRate : IDisposable
{
    private const int Buckets = 32_768;

    private readonly PartitionedRateLimiter<int> _limiter;
    private readonly RequestLimits _limits;
    private readonly StringValues _policy;

    // One text for each number of tokens left: cached answers are too fast to write texts beside them.
    private readonly StringValues[] _left;

    public ClientRate(RequestLimits limits)
    {
        _limits = limits;
        _policy = string.Create(CultureInfo.InvariantCulture, $"\"client\";q={limits.Burst};w={WindowOf(limits.Burst)}");
        _left = new StringValues[limits.Burst + 1];
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = Math.Max(1, limits.Rate),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = false,
        };
        _limiter = PartitionedRateLimiter.Create<int, int>(bucket => RateLimitPartition.GetTokenBucketLimiter(bucket, _ => options));
    }

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        // Operators ask for the health of the service as often as they like.
        if (http.IsHealth())
        {
            return next(http);
        }

        var bucket = BucketOf(http.Connection.RemoteIpAddress);
        using var lease = _limiter.AttemptAcquire(bucket);
        var left = (int)Math.Clamp(_limiter.GetStatistics(bucket)?.CurrentAvailablePermits ?? 0, 0, _limits.Burst);
        var headers = http.Response.Headers;
        headers["RateLimit-Policy"] = _policy;
        headers["RateLimit"] = Left(left);
        return lease.IsAcquired ? next(http) : RefuseAsync(http, lease);
    }

    /// <summary>Keeps the headers of this class on an answer that the handler of errors makes again.</summary>
    public static Task KeepHeadersAsync(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        var (policy, left) = (headers["RateLimit-Policy"], headers["RateLimit"]);
        if (policy.Count > 0)
        {
            http.Response.OnStarting(() =>
            {
                (http.Response.Headers["RateLimit-Policy"], http.Response.Headers["RateLimit"]) = (policy, left);
                return Task.CompletedTask;
            });
        }

        return next(http);
    }

    public void Dispose() => _limiter.Dispose();

    private static int BucketOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address is null || !address.TryWriteBytes(bytes, out var length))
        {
            return 0;
        }

        var hash = default(HashCode);
        hash.AddBytes(address.AddressFamily != AddressFamily.InterNetworkV6 ? bytes[..length]
            : address.IsIPv4MappedToIPv6 ? bytes[12..]
            : bytes[..8]);
        return (hash.ToHashCode() & int.MaxValue) % Buckets;
    }

    private StringValues Left(int left)
    {
        if (_left[left].Count == 0)
        {
            _left[left] = string.Create(CultureInfo.InvariantCulture, $"\"client\";r={left};t={WindowOf(_limits.Burst - left)}");
        }

        return _left[left];
    }

    /// <summary>Seconds until as many tokens have come back.</summary>
    private int WindowOf(int tokens) => (tokens + Math.Max(1, _limits.Rate) - 1) / Math.Max(1, _limits.Rate);

    private Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        SecurityHeaders.Set(http, ProblemResult.MediaType);
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return new ProblemResult(
            ProblemType.TooManyRequests, $"This client makes more than {_limits.Rate} requests a second, "
                + $"after {_limits.Burst} at once. Wait {wait} second(s), then go on more slowly.").ExecuteAsync(http);
    }
}
