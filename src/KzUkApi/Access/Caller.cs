using System.Globalization;
using System.Security.Claims;

namespace KzUkApi.Access;

/// <summary>What is known of the caller, whom a key or a token names.</summary>
internal static class Caller
{
    private const string Name = "name";
    private const string Key = "key";
    private const string Scope = "scope";
    private const string Expires = "expires";

    /// <summary>A caller with these claims and no others: what a provider puts into its tokens never meets the names used here.</summary>
    /// <param name="scheme">How the caller was recognised.</param>
    /// <param name="name">Whom the key or token was given to.</param>
    /// <param name="key">The public part of the key; null for a token.</param>
    /// <param name="scopes">What it allows.</param>
    /// <param name="end">When it ends; null: when it is revoked.</param>
    public static ClaimsPrincipal Of(string scheme, string name, string? key, IEnumerable<string> scopes, DateTimeOffset? end)
    {
        var identity = new ClaimsIdentity(scheme, Name, null);
        identity.AddClaim(new(Name, name));
        identity.AddClaims(scopes.Select(scope => new Claim(Scope, scope)));
        if (key is not null)
        {
            identity.AddClaim(new(Key, key));
        }

        if (end is { } moment)
        {
            identity.AddClaim(new(Expires, moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        }

        return new(identity);
    }

    /// <summary>Whom the key or token was given to: the editor, in the history of changes.</summary>
    public static string NameOf(this ClaimsPrincipal user) =>
        user.FindFirstValue(Name) ?? throw new InvalidOperationException("The route lets anyone in: it lacks RequireScope.");

    /// <summary>The public part of the key; null for a token.</summary>
    public static string? KeyOf(this ClaimsPrincipal user) => user.FindFirstValue(Key);

    /// <summary>What it allows of what this service knows.</summary>
    public static IReadOnlyList<string> Scopes(this ClaimsPrincipal user)
    {
        var held = user.FindAll(Scope).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        return [.. KzUkApi.Access.Scope.All.Where(held.Contains)];
    }

    /// <summary>When it ends; null: when it is revoked.</summary>
    public static DateTimeOffset? EndOf(this ClaimsPrincipal user) =>
        user.FindFirstValue(Expires) is { } seconds
            ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture))
            : null;
}
