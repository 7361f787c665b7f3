namespace KzUkApi.Http.Limits;

internal static class HealthPath
{
    /// <summary>Whether the request asks for the health of the service: no limit and no look at the data stands before it.</summary>
    public static bool IsHealth(this HttpContext http) => http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
