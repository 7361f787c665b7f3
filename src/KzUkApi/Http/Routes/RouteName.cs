using Microsoft.AspNetCore.Http.Features;

namespace KzUkApi.Http.Routes;

/// <summary>The route of a request that was answered before routing, for logs and measurements.</summary>
internal sealed class RouteName
{
    public string? Template { get; private set; }

    /// <summary>The template of the route, which has no value of any request in it.</summary>
    public static string? Of(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    /// <summary>Tells the name to the request log and the metrics, where they are on.</summary>
    public static void Set(HttpContext http, string? template)
    {
        if (http.Features.Get<RouteName>() is { } name)
        {
            name.Template = template;
        }

        http.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("http.route", template));
    }
}
