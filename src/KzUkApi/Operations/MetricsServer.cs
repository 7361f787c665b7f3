using System.Net;
using OpenTelemetry.Metrics;

namespace KzUkApi.Operations;

/// <summary>Answers Prometheus on a port of its own, which is not for the public: <c>/metrics</c> and nothing else.</summary>
internal sealed class MetricsServer(IPEndPoint address, MeterProvider meters) : IHostedService, IAsyncDisposable
{
    private WebApplication? _app;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address);
        });
        _app = builder.Build();
        _app.UseOpenTelemetryPrometheusScrapingEndpoint(meters, null, "/metrics", null, null);
        return _app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
