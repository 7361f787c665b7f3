using Microsoft.AspNetCore.WebUtilities;

namespace KzUkApi.Http.Representations;

/// <summary>The page that shows people what an operation answers.</summary>
/// <param name="Path">Its path; <c>{id}</c> stands for the one in the path of the operation.</param>
/// <param name="Parameters">The parameters that the page takes as the operation does.</param>
internal sealed record PageMetadata(string Path, params string[] Parameters)
{
    /// <summary>The path of the page that shows what a request asks for.</summary>
    /// <param name="id">The id in the path of the request; null where it has none.</param>
    /// <param name="parameter">The value of a parameter; null where it is left out.</param>
    public string Of(string? id, Func<string, string?> parameter) => QueryHelpers.AddQueryString(
        Path.Replace("{id}", Uri.EscapeDataString(id ?? string.Empty), StringComparison.Ordinal),
        Parameters.Select(name => KeyValuePair.Create(name, parameter(name))).Where(pair => pair.Value is not null)
    );
}

internal static class PageMetadataExtensions
{
    /// <summary>Names the page that shows people what the operation answers; the answer links to it.</summary>
    public static RouteHandlerBuilder ShownAt(this RouteHandlerBuilder route, string path, params string[] parameters) =>
        route.WithMetadata(new PageMetadata(path, [.. parameters, "asOf", "lang"]));
}
