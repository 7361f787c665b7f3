using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Diagnostics;

namespace KzUkApi.Http.Problems;

/// <summary>
/// What to tell the client and the operator of a fault of the store; null for a fault of the program.
/// </summary>
internal delegate StoreFaultDescription? DescribeStoreFault(Exception exception);

/// <summary>Why the store did not answer.</summary>
/// <param name="Detail">For the client.</param>
/// <param name="Advice">For the log.</param>
/// <param name="IsFull">Whether it is that there is no room.</param>
/// <param name="IsPassing">Whether it ends by itself, so that asking again soon makes sense.</param>
/// <param name="MayComeAtOnce">Whether the next attempt may succeed.</param>
internal sealed record StoreFaultDescription(
    string Detail,
    string Advice,
    bool IsFull = false,
    bool IsPassing = false,
    bool MayComeAtOnce = false
);

/// <summary>Turns what was thrown, and every error status without a body, into a problem: the same in every environment.</summary>
internal sealed partial class FaultHandler(DescribeStoreFault storeFault, ILogger<FaultHandler> log) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    // A workbook and the archive are made in a file of their own before they are sent.
    private const string NoRoomToRead =
        "There is no room on the disk of the service to make this file. Answers that need none go on: JSON, CSV and NDJSON.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        await Result(exception, httpContext).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Gives a body to an error status that has none: an unknown address, a method that is not allowed.</summary>
    public static Task WriteForStatusAsync(StatusCodeContext context)
    {
        var (http, status) = (context.HttpContext, context.HttpContext.Response.StatusCode);
        if (status == StatusCodes.Status405MethodNotAllowed && AllowedMethods.Complete(http))
        {
            return Task.CompletedTask;
        }

        var detail = status switch
        {
            StatusCodes.Status404NotFound =>
                $"No route has the address {http.Request.Path}. The routes are listed at {http.PublicUrl("/v1")} and described "
                    + $"at {http.PublicUrl("/swagger")}.",
            StatusCodes.Status405MethodNotAllowed =>
                $"{http.Request.Method} is not allowed at {http.Request.Path}; allowed: {http.Response.Headers.Allow}.",
            _ => $"The request ended with status {status}.",
        };
        return new ProblemResult(ProblemType.OfStatus(status), detail, status: status).ExecuteAsync(http);
    }

    private ProblemResult Result(Exception exception, HttpContext http)
    {
        if (exception is BadHttpRequestException badRequest)
        {
            return new(ProblemType.OfStatus(badRequest.StatusCode), badRequest.Message, status: badRequest.StatusCode);
        }

        if (storeFault(exception) is { } trouble)
        {
            LogStoreFault(http.TraceId(), exception.Message, trouble.Advice);
            if (trouble.IsPassing)
            {
                http.Response.Headers.RetryAfter = "1";
            }

            return !trouble.IsFull ? new(ProblemType.Unavailable, trouble.Detail)
                : new(ProblemType.InsufficientStorage, WriteRoute.Matches(http) ? trouble.Detail : NoRoomToRead);
        }

        LogUnhandled(http.TraceId(), exception);
        return new(
            ProblemType.InternalError,
            "The service met a condition that it does not handle. The log has the details under the traceId."
        );
    }

    [LoggerMessage(LogLevel.Error, "{TraceId}: the store does not answer: {Reason} {Advice}")]
    private partial void LogStoreFault(string traceId, string reason, string advice);

    [LoggerMessage(LogLevel.Error, "{TraceId}: unhandled exception")]
    private partial void LogUnhandled(string traceId, Exception exception);
}
