using System.Net;
using KzUkApi.Http.Caching;
using KzUkApi.Storage.Store;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KzUkApi.Operations;

/// <summary>Measurements and traces: sent over OTLP, and kept ready for Prometheus; without a setting, neither.</summary>
internal static class Telemetry
{
    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.RateLimiting",
        "System.Runtime",
        ResponseCache.MeterName,
        ServedRows.MeterName,
        StoreMetrics.Name,
    ];

    /// <param name="otlp">Where to send; null: nowhere.</param>
    /// <param name="prometheus">Where Prometheus asks; null: nowhere.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, string? otlp, IPEndPoint? prometheus) =>
        otlp is null && prometheus is null ? services : services.Add(otlp, prometheus);

    // A method of its own: where nobody watches, its assemblies are never loaded.
    private static IServiceCollection Add(this IServiceCollection services, string? otlp, IPEndPoint? prometheus)
    {
        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource.AddService("kz-uk-api", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3))
            )
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters);
                if (prometheus is not null)
                {
                    metrics.AddPrometheusExporter();
                }

                if (otlp is not null)
                {
                    metrics.AddOtlpExporter(options => options.Endpoint = new(otlp));
                }
            });
        if (otlp is not null)
        {
            telemetry.WithTracing(traces => traces
                .AddSource(StoreMetrics.Name)
                .AddAspNetCoreInstrumentation(options => options.EnrichWithHttpRequest = (activity, _) =>
                {
                    // Nothing that tells who asked, or for what.
                    activity.SetTag("user_agent.original", null);
                    activity.SetTag("url.query", null);
                })
                .AddOtlpExporter(options => options.Endpoint = new(otlp)));
        }

        return prometheus is null
            ? services
            : services.AddHostedService(provider => new MetricsServer(prometheus, provider.GetRequiredService<MeterProvider>()));
    }
}
