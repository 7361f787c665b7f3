using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Cors;

namespace KzUkApi.Access;

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
                throw new InvalidOperationException(
                    $"{endpoint.DisplayName}: what needs a key is never kept for others; use WithUnkeptQuery."
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

    /// <summary>After routing: keeps in mind what the handler of errors would forget.</summary>
    public static Task NoteWriteAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<WriteRoute>() is { } write)
        {
            http.Features.Set(write);
        }

        return next(http);
    }

    /// <summary>Whether the request is a change, or a page's question whether it may make one; only pages of configured origins may.</summary>
    public static bool IsWrite(HttpContext http) => http.Features.Get<WriteRoute>() is not null;

    private static bool Writes(this EndpointBuilder endpoint) =>
        endpoint
            .Metadata.OfType<IHttpMethodMetadata>()
            .SelectMany(methods => methods.HttpMethods)
            .Except(Reading, StringComparer.OrdinalIgnoreCase)
            .Any();

    private sealed class WriteRoute;
}
