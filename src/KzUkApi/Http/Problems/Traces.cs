using System.Diagnostics;

namespace KzUkApi.Http.Problems;

/// <summary>The identifier of a request, in the form of W3C Trace Context.</summary>
/// <remarks>
/// The web server makes one for every request only while something listens to it; otherwise one is made for
/// the requests that need it.
/// </remarks>
internal static class Traces
{
    private sealed record Trace(string Id);

    /// <summary>The same text however often it is asked for: in the answer and in the log.</summary>
    public static string TraceId(this HttpContext http)
    {
        if (Activity.Current?.Id is { } id)
        {
            return id;
        }

        if (http.Features.Get<Trace>() is not { } trace)
        {
            // What the client began is continued.
            var traceId = ActivityContext.TryParse(http.Request.Headers.TraceParent, null, out var caller)
                ? caller.TraceId
                : ActivityTraceId.CreateRandom();
            trace = new($"00-{traceId.ToHexString()}-{ActivitySpanId.CreateRandom().ToHexString()}-00");
            http.Features.Set(trace);
        }

        return trace.Id;
    }
}
