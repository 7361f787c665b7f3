namespace KzUkApi.Http.Problems;

/// <summary>Tries a read once more where the connection to the store was lost under it: another server may answer.</summary>
internal sealed partial class RepeatedReads(DescribeStoreFault storeFault, ILogger<RepeatedReads> log)
{
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            await next(http);
            return;
        }

        var headers = http.Response.Headers.ToArray();
        try
        {
            await next(http);
        }
        catch (Exception exception) when (!http.Response.HasStarted && storeFault(exception) is { MayComeAtOnce: true })
        {
            LogRepeated(http.TraceId(), exception.Message);
            http.Response.Headers.Clear();
            foreach (var (name, value) in headers)
            {
                http.Response.Headers[name] = value;
            }

            await next(http);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{TraceId}: the store was lost and is asked once more: {Reason}")]
    private partial void LogRepeated(string traceId, string reason);
}
