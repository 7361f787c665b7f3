using System.Threading.RateLimiting;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KzUkApi.Http.Limits;

/// <summary>The limits of the web server, and where in its course a request meets which of them.</summary>
internal static class LimitSetup
{
    // A client that is told to come back later is not told to come back at once.
    private static readonly TimeSpan BusyFor = TimeSpan.FromSeconds(1);

    /// <summary>
    /// What the web server itself refuses. Where it could only answer with a bare status, its limit
    /// stands above the service's own.
    /// </summary>
    public static void Apply(this RequestLimits limits, KestrelServerLimits server)
    {
        server.MaxRequestLineSize = 2 * RequestLimits.LongestUri;
        server.MaxRequestHeadersTotalSize = 2 * limits.HeaderBytes;
        server.MaxRequestBufferSize = Math.Max(4 * RequestLimits.LongestUri, 4 * limits.HeaderBytes);
        server.MaxRequestBodySize = limits.BodyBytes;
        server.RequestHeadersTimeout = limits.HeaderTime;
        server.MinRequestBodyDataRate = server.MinResponseDataRate =
            limits.LeastBytesPerSecond == 0 ? null : new(limits.LeastBytesPerSecond, TimeSpan.FromSeconds(5));
    }

    public static IServiceCollection AddLimits(this IServiceCollection services, RequestLimits limits)
    {
        services.AddSingleton(limits);
        services.AddSingleton<ClientRate>();
        services.AddRequestTimeouts(options =>
            options.DefaultPolicy = Stops(
                limits.Time,
                $"The answer took longer than {limits.Time.TotalSeconds:0} seconds. Ask for less, by more filters, or try again later."
            )
        );
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(_ =>
                RateLimitPartition.GetConcurrencyLimiter(true, _ => new()
                {
                    PermitLimit = limits.Concurrent,
                    QueueLimit = limits.Queued,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                })
            );
            options.OnRejected = (context, _) => new(RefuseAsync(
                context.HttpContext, ProblemType.Busy, $"The service works on {limits.Concurrent} requests at a time, "
                    + $"and {limits.Queued} wait already. Nothing was changed; try again in a moment."));
        });
        return services;
    }

    /// <summary>
    /// Comes before everything else, cached answers too: finds out which client asks, under which address, and whether it asks too often.
    /// </summary>
    public static void UseClientLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<RequestLimits>();
        if (limits.TrustedProxies.Count > 0)
        {
            app.UseTrustedProxies(limits);
        }

        if (limits.Rate > 0)
        {
            app.Use(app.Services.GetRequiredService<ClientRate>().InvokeAsync);
        }

        app.Use(RequestAddress.CheckAsync);
    }

    /// <summary>Limits the sizes of requests that the cache did not answer.</summary>
    public static void UseSizeLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<RequestLimits>();
        app.Use((http, next) => SizeLimits.CheckAsync(http, next, limits));
    }

    /// <summary>After routing: how many at a time, and how long each may take.</summary>
    public static void UseWorkLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseRequestTimeouts();

        // Once an answer has begun, the least rate of the connection holds: a long answer to a slow reader is no fault.
        app.Use((http, next) =>
        {
            if (http.Features.Get<IHttpRequestTimeoutFeature>() is { } timeout)
            {
                http.Response.OnStarting(() =>
                {
                    timeout.DisableTimeout();
                    return Task.CompletedTask;
                });
            }

            return next(http);
        });
    }

    /// <summary>Gives a route a time of its own.</summary>
    /// <param name="detail">What to tell the client whose request takes longer.</param>
    public static RouteHandlerBuilder WithTimeout(this RouteHandlerBuilder route, TimeSpan time, string detail)
    {
        route.WithRequestTimeout(Stops(time, detail));
        return route;
    }

    private static RequestTimeoutPolicy Stops(TimeSpan time, string detail) => new()
    {
        Timeout = time,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = http => RefuseStoppedAsync(http, detail),
    };

    // The token of the request is cancelled by now, but its client still listens.
    private static Task RefuseStoppedAsync(HttpContext http, string detail)
    {
        http.RequestAborted = CancellationToken.None;
        return RefuseAsync(http, ProblemType.Unavailable, detail);
    }

    private static Task RefuseAsync(HttpContext http, ProblemType type, string detail)
    {
        http.Response.Headers.RetryAfter = $"{BusyFor.TotalSeconds:0}";
        return new ProblemResult(type, detail).ExecuteAsync(http);
    }
}
