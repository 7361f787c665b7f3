using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KzUkApi.Operations;

/// <summary>Whether the service is to get requests: it goes on running, and every route finds its data.</summary>
internal sealed class ReadinessCheck(HealthStore store, IHostApplicationLifetime life) : IHealthCheck
{
    public const string Name = "ready";

    /// <summary>The name under which a good answer has the version of the data.</summary>
    public const string DataVersion = "dataVersion";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (life.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The service is stopping: it finishes what it is answering, and takes no new work.");
        }

        return await store.DataVersionAsync(cancellationToken) is { } version
            ? HealthCheckResult.Healthy(data: new Dictionary<string, object> { [DataVersion] = version })
            : HealthCheckResult.Unhealthy(
                $"The database has not answered for {HealthStore.Patience.TotalSeconds:0} seconds; it may be locked by another program."
            );
    }
}
