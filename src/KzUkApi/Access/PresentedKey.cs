using Microsoft.Net.Http.Headers;

namespace KzUkApi.Access;

/// <summary>The key in a request: <c>Authorization: Bearer</c> or <c>X-Api-Key</c>, or both with the same key.</summary>
internal static class PresentedKey
{
    /// <summary>How every key begins. So a person who finds one knows what it is, and so do tools that look for leaked secrets.</summary>
    public const string Prefix = "kzuk_";

    private const string Bearer = "Bearer ";

    /// <summary>What stands after <c>Bearer</c>; null where there is no such header.</summary>
    public static string? BearerOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [var value] ? BearerIn(value) : null;

    /// <summary>The key, or what is wrong with how it is sent; neither where nothing is sent.</summary>
    public static (string? Key, string? Wrong) Read(HttpRequest request)
    {
        string?[] sent =
        [
            .. request.Headers[HeaderNames.Authorization].Select(BearerIn),
            .. request.Headers[KeyAuthentication.Header].Select(value => value?.Trim()),
        ];
        return sent.Distinct(StringComparer.Ordinal).ToArray() switch
        {
            [] => (null, null),
            [{ } key] => (key, null),
            [null] => (null, "The header Authorization is not of the form `Bearer kzuk_...`."),
            _ => (null, "Different keys were sent: send one, in one header or the same in both."),
        };
    }

    private static string? BearerIn(string? value) =>
        value?.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) == true ? value[Bearer.Length..].Trim() : null;
}
