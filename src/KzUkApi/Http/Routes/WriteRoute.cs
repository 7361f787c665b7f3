namespace KzUkApi.Http.Routes;

/// <summary>Marks an operation that makes a change. Only pages of configured origins may call it.</summary>
internal sealed class WriteRoute
{
    /// <summary>Runs after routing: remembers the mark, which the handler of errors would forget together with the route.</summary>
    public static Task NoteAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<WriteRoute>() is { } write)
        {
            http.Features.Set(write);
        }

        return next(http);
    }

    /// <summary>Whether the request makes a change, or is a page's question whether it may make one.</summary>
    public static bool Matches(HttpContext http) => http.Features.Get<WriteRoute>() is not null;
}
