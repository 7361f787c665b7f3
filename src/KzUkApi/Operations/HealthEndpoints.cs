using System.Runtime.ExceptionServices;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KzUkApi.Operations;

/// <summary>That the process answers.</summary>
internal sealed record Liveness
{
    /// <summary>`live`.</summary>
    /// <example>live</example>
    public required string Status { get; init; }
}

/// <summary>That the data can be read.</summary>
internal sealed record Readiness
{
    /// <summary>`ready`.</summary>
    /// <example>ready</example>
    public required string Status { get; init; }

    /// <summary>Version of the data that is served.</summary>
    public required string DataVersion { get; init; }
}

/// <summary>Questions of those who run the service.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var routes = app.MapGroup("/health").WithTags("Operations").WithApiErrors(limited: false).DisableRateLimiting();
        routes.MapGet("/live", Live).WithName("getLiveness").WithUncachedQuery<NoQuery, NoQuery>();
        routes.MapGet("/ready", ReadyAsync).WithName("getReadiness").WithUncachedQuery<NoQuery, NoQuery>();
    }

    /// <summary>Does the process answer?</summary>
    /// <remarks>200 as long as the process runs; the data are not touched. For the restart of a container.</remarks>
    private static Ok<Liveness> Live() => TypedResults.Ok(new Liveness { Status = "live" });

    /// <summary>Can the data be read?</summary>
    /// <remarks>
    /// 200 when a query on the database answers, 503 with the reason otherwise, and as soon as the service is told to
    /// stop. For a load balancer.
    /// </remarks>
    private static async Task<Results<Ok<Readiness>, ProblemResult>> ReadyAsync(HealthCheckService health, CancellationToken token)
    {
        var entry = (await health.CheckHealthAsync(token)).Entries[ReadinessCheck.Name];
        if (entry.Exception is { } fault)
        {
            // The one place that says what a fault is to clients and to the log.
            ExceptionDispatchInfo.Throw(fault);
        }

        return entry.Status == HealthStatus.Healthy
            ? TypedResults.Ok(new Readiness { Status = "ready", DataVersion = (string)entry.Data[ReadinessCheck.DataVersion] })
            : new ProblemResult(ProblemType.Unavailable, entry.Description!);
    }
}
