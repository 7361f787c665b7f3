using Microsoft.Net.Http.Headers;

namespace KzUkApi.Access;

/// <summary>The key in a request: <c>Authorization: Bearer</c> or <c>X-Api-Key</c>, one of them, once.</summary>
internal static class PresentedKey
{
    /// <summary>How every key begins. So a person who finds one knows what it is, and so do tools that look for leaked secrets.</summary>
    public const string Prefix = "kzuk_";

    private const string Bearer = "Bearer ";

    /// <summary>What stands after <c>Bearer</c>; null where there is no such header.</summary>
    public static string? BearerOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } value] && value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? value[Bearer.Length..].Trim()
            : null;

    /// <summary>The key, or what is wrong with how it is sent; neither where nothing is sent.</summary>
    public static (string? Key, string? Wrong) Read(HttpRequest request)
    {
        var authorization = request.Headers[HeaderNames.Authorization];
        var own = request.Headers[KeyAuthentication.Header];
        return (authorization.Count + own.Count) switch
        {
            0 => (null, null),
            > 1 => (null, "More than one key was sent: send one, in one header."),
            _ when own.Count == 1 => (own.ToString().Trim(), null),
            _ => BearerOf(request) is { } key ? (key, null) : (null, "The header Authorization is not of the form `Bearer kzuk_...`."),
        };
    }
}
