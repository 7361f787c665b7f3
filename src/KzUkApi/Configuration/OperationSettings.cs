using System.Net;

namespace KzUkApi.Configuration;

/// <summary>How the service is watched, and how it stops.</summary>
internal sealed record OperationSettings
{
    public static readonly string[] Names = ["OtlpEndpoint", "MetricsPort", "MetricsAddress", "StopDelay", "StopTimeLimit"];

    /// <summary>Where traces and metrics are sent (OTLP over gRPC); null: nowhere.</summary>
    public required string? OtlpEndpoint { get; init; }

    /// <summary>Port on which <c>/metrics</c> answers Prometheus; 0 for none.</summary>
    public required int MetricsPort { get; init; }

    /// <summary>Address of this machine on which it does; by default only programs on the machine reach it.</summary>
    public required IPAddress MetricsAddress { get; init; }

    /// <summary>
    /// How long the service goes on answering after it was told to stop, not ready any more, so that load balancers notice.
    /// </summary>
    public required TimeSpan StopDelay { get; init; }

    /// <summary>How long requests in flight may then take to finish.</summary>
    public required TimeSpan StopTimeLimit { get; init; }

    public static OperationSettings Read(SettingsReader reader) => new()
    {
        OtlpEndpoint = reader.Address("OtlpEndpoint", "http", "https"),
        MetricsPort = (int)reader.Number("MetricsPort", 0, 0, 65_535),
        MetricsAddress = reader.MachineAddress("MetricsAddress", IPAddress.Loopback),
        StopDelay = reader.Seconds("StopDelay", 0, least: 0, most: 300),
        StopTimeLimit = reader.Seconds("StopTimeLimit", 30),
    };
}
