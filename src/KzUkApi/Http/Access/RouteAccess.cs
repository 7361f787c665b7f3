using KzUkApi.Http.Formats;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Cors;

namespace KzUkApi.Http.Access;

internal static class RouteAccess
{
    private static readonly string[] Reading = ["GET", "HEAD", "OPTIONS"];

    /// <summary>
    /// Lets in only who has a key or token with the scope, before anything of the request is read; states that, and its
    /// refusals, in the contract; lets pages of configured origins write.
    /// </summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder route, string scope)
    {
        route.RequireAuthorization(AccessSetup.PolicyOf(scope)).WithMetadata(new RequiredScope(scope));
        foreach (var status in (int[])[401, 403])
        {
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType]));
        }

        route.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<FormatsMetadata>().Any())
            {
                throw new InvalidOperationException($"{endpoint.DisplayName}: what needs a key is never kept for others; use WithUnkeptQuery.");
            }

            if (endpoint.Writes())
            {
                endpoint.Metadata.Add(new EnableCorsAttribute(AccessSetup.WritePolicy));
            }
        });
        return route;
    }

    /// <summary>Whether the answer is to a change, which only pages of configured origins may make.</summary>
    public static bool IsWrite(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>() is not null && !Reading.Contains(http.Request.Method, StringComparer.Ordinal);

    private static bool Writes(this EndpointBuilder endpoint) =>
        endpoint.Metadata.OfType<IHttpMethodMetadata>().SelectMany(methods => methods.HttpMethods).Except(Reading, StringComparer.OrdinalIgnoreCase).Any();
}
