using System.Net;

namespace KzUkApi.Http.Limits;

/// <summary>How much is taken from clients.</summary>
internal sealed record RequestLimits
{
    /// <summary>The longest address of a request, with its parameters.</summary>
    public const int LongestUri = 32_768;

    /// <summary>Requests per second and client; 0 for any number.</summary>
    public required int Rate { get; init; }

    /// <summary>Requests that one client may make at once.</summary>
    public required int Burst { get; init; }

    /// <summary>Requests that are worked on at a time.</summary>
    public required int Concurrent { get; init; }

    /// <summary>Requests that wait for their turn.</summary>
    public required int Queued { get; init; }

    /// <summary>How long a request may take until its answer begins.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>The longest body, where a route does not state its own.</summary>
    public required long BodyBytes { get; init; }

    /// <summary>The most bytes that headers may have.</summary>
    public required int HeaderBytes { get; init; }

    /// <summary>How long a client may take to send its headers.</summary>
    public required TimeSpan HeaderTime { get; init; }

    /// <summary>The fewest bytes per second at which a client must send and read; 0 for any.</summary>
    public required int LeastBytesPerSecond { get; init; }

    /// <summary>The proxies whose word on the client's address is believed.</summary>
    public required IReadOnlyList<IPNetwork> TrustedProxies { get; init; }

    /// <summary>The header in which they state it.</summary>
    public required string ForwardedHeader { get; init; }
}
