using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Operations;

/// <summary>The route of a request that was answered before routing, for logs and measurements.</summary>
internal sealed class RouteName
{
    public string? Template { get; private set; }

    /// <summary>The template of the route, which has no value of any request in it.</summary>
    public static string? Of(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    /// <summary>Tells those who want to know; nobody, as a rule.</summary>
    public static void Know(HttpContext http, string? template)
    {
        if (http.Features.Get<RouteName>() is { } wanted)
        {
            wanted.Template = template;
        }

        http.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("http.route", template));
    }
}
