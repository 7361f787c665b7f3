namespace KzUkApi.Http.Problems;

/// <summary>OPTIONS tells what an address answers to, everywhere (RFC 9110, section 9.3).</summary>
internal static class AllowedMethods
{
    /// <summary>Completes the header <c>Allow</c>.</summary>
    /// <returns>Whether the request was OPTIONS, which the header answers.</returns>
    public static bool Complete(HttpContext http)
    {
        var allowed = http
            .Response.Headers.Allow.ToString()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        http.Response.Headers.Allow = string.Join(
            ", ",
            allowed.Concat(allowed.Contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]).Distinct(StringComparer.Ordinal)
        );
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }
}
