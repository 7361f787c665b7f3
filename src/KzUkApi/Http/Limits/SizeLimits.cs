using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Limits;

/// <summary>Refuses an address or headers that are too long, with a problem where the web server had only a bare status.</summary>
internal static class SizeLimits
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next, RequestLimits limits)
    {
        var length = (http.Request.Path.Value?.Length ?? 0) + (http.Request.QueryString.Value?.Length ?? 0);
        if (length > RequestLimits.LongestUri)
        {
            return new ProblemResult(
                ProblemType.TooLong,
                $"The address has {length} characters; at most {RequestLimits.LongestUri} are allowed."
            ).ExecuteAsync(http);
        }

        var bytes = 0;
        foreach (var (name, values) in http.Request.Headers)
        {
            foreach (var value in values)
            {
                bytes += name.Length + (value?.Length ?? 0) + 4;
            }
        }

        return bytes <= limits.HeaderBytes
            ? next(http)
            : new ProblemResult(
                ProblemType.HeadersTooLarge,
                $"The headers have {bytes} bytes; at most {limits.HeaderBytes} are allowed."
            ).ExecuteAsync(http);
    }
}
