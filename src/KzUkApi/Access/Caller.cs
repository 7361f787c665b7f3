using System.Globalization;
using System.Security.Claims;

namespace KzUkApi.Access;

/// <summary>What is known of the caller, by the claims of a token (RFC 9068), which keys are given too.</summary>
internal static class Caller
{
    public const string Name = "sub";
    public const string Key = "kzuk_key";
    public const string Scope = "scope";
    public const string Expires = "exp";

    /// <summary>Whom the key or token was given to: the editor, in the history of changes.</summary>
    public static string NameOf(this ClaimsPrincipal user) =>
        user.FindFirstValue(Name) ?? throw new InvalidOperationException("The route lets anyone in: it lacks RequireScope.");

    /// <summary>The public part of the key; null for a token.</summary>
    public static string? KeyOf(this ClaimsPrincipal user) => user.FindFirstValue(Key);

    /// <summary>What it allows of what this service knows.</summary>
    public static IReadOnlyList<string> Scopes(this ClaimsPrincipal user)
    {
        var held = user.FindAll(Scope)
            .SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        return [.. KzUkApi.Access.Scope.All.Where(held.Contains)];
    }

    /// <summary>When it ends; null: when it is revoked.</summary>
    public static DateTimeOffset? EndOf(this ClaimsPrincipal user) =>
        user.FindFirstValue(Expires) is { } seconds
            ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture))
            : null;
}
