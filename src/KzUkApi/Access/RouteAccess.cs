using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Cors;

namespace KzUkApi.Access;

internal static class RouteAccess
{
    private static readonly string[] Reading = ["GET", "HEAD", "OPTIONS"];

    /// <summary>
    /// Admits only callers whose key or token has the scope, before anything of the request is read. States the scope and the
    /// refusals in the contract, and lets pages of configured origins write.
    /// </summary>
    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder route, string scope)
    {
        route.RequireAuthorization(AccessSetup.PolicyOf(scope)).WithMetadata(new RequiredScope(scope == Scope.Any ? null : scope));
        foreach (var status in (int[])[401, 403])
        {
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType]));
        }

        route.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<FormatsMetadata>().Any())
            {
                throw new InvalidOperationException(
                    $"{endpoint.DisplayName}: what needs a key is never cached for others; use WithUncachedQuery."
                );
            }

            if (endpoint.Writes())
            {
                endpoint.Metadata.Add(new EnableCorsAttribute(AccessSetup.WritePolicy));
                endpoint.Metadata.Add(new WriteRoute());
            }
        });
        return route;
    }

    private static bool Writes(this EndpointBuilder endpoint) =>
        endpoint
            .Metadata.OfType<IHttpMethodMetadata>()
            .SelectMany(methods => methods.HttpMethods)
            .Except(Reading, StringComparer.OrdinalIgnoreCase)
            .Any();
}
