using KzUkApi.Access;
using KzUkApi.Configuration;
using KzUkApi.Http.Limits;
using KzUkApi.Importing;
using KzUkApi.Operations;

namespace KzUkApi.Startup;

/// <summary>Joins what protects the service: keys, limits, measurements and the way it stops.</summary>
internal static class SecuritySetup
{
    public static IServiceCollection AddSecurity(this IServiceCollection services, Settings settings)
    {
        var (access, operation) = (settings.Access, settings.Operation);
        var issuer = access.TokenIssuer is { } name ? new TokenIssuer(name, access.TokenAudience!, access.TokenKeys) : null;
        return services
            .Configure<HostOptions>(options => options.ShutdownTimeout = operation.StopDelay + operation.StopTimeLimit)
            .AddLimits(settings.Limits.ToRequestLimits())
            .AddSingleton(new ImportLimits(settings.Limits.ImportBytes, settings.Limits.ImportTimeLimit))
            .AddAccess(issuer, access.WriteOrigins)
            .AddSingleton<KeyStore>()
            .AddSingleton<KeyUse>()
            .AddHostedService(provider => provider.GetRequiredService<KeyUse>())
            .AddSingleton<CheckKey>(provider => provider.GetRequiredService<KeyUse>().Check)
            .AddSingleton<LookForKeys>(provider => provider.GetRequiredService<KeyStore>().Supply)
            .AddSingleton(new StopTimes(operation.StopDelay, operation.StopTimeLimit))
            .AddHostedService<GracefulStop>()
            .AddTelemetry(operation.OtlpEndpoint, operation.MetricsPort == 0 ? null : new(operation.MetricsAddress, operation.MetricsPort));
    }

    public static RequestLimits ToRequestLimits(this LimitSettings settings) => new()
    {
        Rate = settings.RequestRate,
        Burst = settings.RequestBurst,
        Concurrent = settings.ConcurrentRequests,
        Queued = settings.QueuedRequests,
        Time = settings.RequestTimeLimit,
        BodyBytes = settings.BodyBytes,
        HeaderBytes = settings.HeaderBytes,
        HeaderTime = settings.HeaderTimeLimit,
        LeastBytesPerSecond = settings.LeastBytesPerSecond,
        TrustedProxies = settings.TrustedProxies,
        ForwardedHeader = settings.ForwardedHeader,
    };
}
