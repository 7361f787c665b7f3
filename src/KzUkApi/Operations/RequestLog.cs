using System.Diagnostics;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Routes;

namespace KzUkApi.Operations;

/// <summary>Writes one line for each request, where category <c>Requests</c> is logged at Information.</summary>
/// <remarks>
/// Neither address nor parameters nor headers: nothing that tells who asked, and nothing that a client can break lines with.
/// </remarks>
internal sealed partial class RequestLog(ILoggerFactory logs)
{
    public const string Category = "Requests";

    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"];

    private readonly ILogger _log = logs.CreateLogger(Category);

    public Task InvokeAsync(HttpContext http, RequestDelegate next) =>
        _log.IsEnabled(LogLevel.Information) ? LogAsync(http, next) : next(http);

    private async Task LogAsync(HttpContext http, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        var method = Methods.FirstOrDefault(known => known == http.Request.Method) ?? "other";
        var name = new RouteName();
        http.Features.Set(name);
        var wire = http.Response.Body;
        await using var counted = new CountedStream(wire);
        http.Response.Body = counted;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = wire;
            LogRequest(
                method,
                RouteName.Of(http) ?? name.Template ?? "none",
                http.Response.StatusCode,
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                counted.Bytes,
                name.Template is not null,
                http.TraceId()
            );
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} {Milliseconds:0.000} ms {Bytes} bytes, kept: {Kept}, trace {TraceId}")]
    private partial void LogRequest(string method, string route, int status, double milliseconds, long bytes, bool kept, string traceId);
}
