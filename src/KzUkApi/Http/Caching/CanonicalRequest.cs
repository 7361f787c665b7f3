using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing.Patterns;

namespace KzUkApi.Http.Caching;

/// <summary>A request that was found valid, in the one spelling that all equal requests share.</summary>
/// <param name="Path">The path as the route spells it.</param>
/// <param name="Parameters">The parameters that differ from their defaults, by name; codes in the dataset's spelling and in order.</param>
/// <param name="Format">The format that was settled on.</param>
/// <param name="Pinned">Whether the request names the data version that it wants, and whenever that comes the answer is the same.</param>
internal sealed record CanonicalRequest(string Path, IReadOnlyList<KeyValuePair<string, string>> Parameters, Format Format, bool Pinned)
{
    /// <summary>The parameters as a query, without those named.</summary>
    public QueryString Query(params string[] without)
    {
        // A comma separates values, in a query too.
        var parameters = Parameters
            .Where(parameter => !without.Contains(parameter.Key, StringComparer.Ordinal))
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value).Replace("%2C", ",", StringComparison.Ordinal)}");
        return string.Join('&', parameters) is { Length: > 0 } query ? new("?" + query) : default;
    }

    /// <summary>The value of a parameter; null where it is left out or has its default.</summary>
    public string? Value(string name) => Parameters.FirstOrDefault(parameter => parameter.Key == name).Value;

    /// <summary>
    /// The path of the request, with the fixed parts as the route has them: case and a slash at the end make no difference.
    /// </summary>
    public static string PathOf(HttpContext http)
    {
        var pattern = http.GetEndpoint()?.Metadata.GetMetadata<SamePath>()?.Pattern ?? (http.GetEndpoint() as RouteEndpoint)?.RoutePattern;
        if (pattern?.PathSegments is not { } segments || segments.Any(segment => !segment.IsSimple))
        {
            return http.Request.Path.Value ?? "/";
        }

        return "/" + string.Join('/', segments.Select(segment => segment.Parts[0] switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => Uri.EscapeDataString((string)http.GetRouteValue(parameter.Name)!),
            var part => part.ToString(),
        }));
    }
}

/// <summary>The route whose answers another has too, in a format that its own address names.</summary>
internal sealed record SamePath(RoutePattern Pattern);

internal static class CanonicalRequestExtensions
{
    /// <summary>The request as its validation left it.</summary>
    public static CanonicalRequest Canonical(this HttpContext http) => http.Features.GetRequiredFeature<CanonicalRequest>();
}
