namespace KzUkApi.Http.Routes;

internal static class SharedFilters
{
    /// <summary>Lets requests of a route pass a filter that is a service, which all its routes share.</summary>
    /// <remarks>
    /// The framework's way with a type looks for a constructor and compiles a call of it again for each route: with some hundred routes
    /// that was most of the time of a start.
    /// </remarks>
    /// <typeparam name="TFilter">A singleton that keeps nothing of a request.</typeparam>
    public static RouteHandlerBuilder AddFilter<TFilter>(this RouteHandlerBuilder route)
        where TFilter : IEndpointFilter =>
        route.AddEndpointFilterFactory((context, next) =>
        {
            var filter = context.ApplicationServices.GetRequiredService<TFilter>();
            return invocation => filter.InvokeAsync(invocation, next);
        });
}
