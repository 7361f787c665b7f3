using System.Net;

namespace KzUkApi.Configuration;

/// <summary>What one client, and all together, may ask of the service.</summary>
internal sealed record LimitSettings
{
    public static readonly string[] Names =
    [
        "RequestRate",
        "RequestBurst",
        "ConcurrentRequests",
        "QueuedRequests",
        "RequestTimeLimit",
        "BodyBytes",
        "HeaderBytes",
        "HeaderTimeLimit",
        "ImportBytes",
        "ImportTimeLimit",
        "LeastBytesPerSecond",
        "TrustedProxies",
        "ForwardedHeader",
    ];

    /// <summary>Requests per second that one client may go on making; 0 for any number.</summary>
    public required int RequestRate { get; init; }

    /// <summary>Requests that one client may make at once, before the rate holds it.</summary>
    public required int RequestBurst { get; init; }

    /// <summary>Requests that are worked on at a time; answers kept ready do not count.</summary>
    public required int ConcurrentRequests { get; init; }

    /// <summary>Requests that wait for their turn.</summary>
    public required int QueuedRequests { get; init; }

    /// <summary>How long a request may take until its answer begins.</summary>
    public required TimeSpan RequestTimeLimit { get; init; }

    /// <summary>The longest body of a request, in bytes, where a route does not state its own.</summary>
    public required long BodyBytes { get; init; }

    /// <summary>The longest file that may be uploaded for import, in bytes.</summary>
    public required long ImportBytes { get; init; }

    /// <summary>How long an uploaded import may take, from its first byte to the answer.</summary>
    public required TimeSpan ImportTimeLimit { get; init; }

    /// <summary>The most bytes that the headers of a request may have.</summary>
    public required int HeaderBytes { get; init; }

    /// <summary>How long a client may take to send the headers of a request.</summary>
    public required TimeSpan HeaderTimeLimit { get; init; }

    /// <summary>The fewest bytes per second at which a client must send and read; 0 for any.</summary>
    public required int LeastBytesPerSecond { get; init; }

    /// <summary>The proxies whose word on the client's address is believed.</summary>
    public required IReadOnlyList<IPNetwork> TrustedProxies { get; init; }

    /// <summary>The header in which those proxies state it.</summary>
    public required string ForwardedHeader { get; init; }

    public static LimitSettings Read(SettingsReader reader) => new()
    {
        RequestRate = (int)reader.Number("RequestRate", 50, 0, 100_000),
        RequestBurst = (int)reader.Number("RequestBurst", 200, 1, 100_000),
        ConcurrentRequests = (int)reader.Number("ConcurrentRequests", 128, 1, 100_000),
        QueuedRequests = (int)reader.Number("QueuedRequests", 512, 0, 1_000_000),
        RequestTimeLimit = reader.Seconds("RequestTimeLimit", 30),
        BodyBytes = reader.Number("BodyBytes", 1024 * 1024, 0, 1L << 32),
        ImportBytes = reader.Number("ImportBytes", 64L * 1024 * 1024, 0, 512L * 1024 * 1024),
        ImportTimeLimit = reader.Seconds("ImportTimeLimit", 600),
        HeaderBytes = (int)reader.Number("HeaderBytes", 16 * 1024, 1024, 1024 * 1024),
        HeaderTimeLimit = reader.Seconds("HeaderTimeLimit", 15),
        LeastBytesPerSecond = (int)reader.Number("LeastBytesPerSecond", 240, 0, 1024 * 1024),
        TrustedProxies = reader.Networks("TrustedProxies"),
        ForwardedHeader = reader.OneOf("ForwardedHeader", "X-Forwarded-For", "Forwarded"),
    };
}
