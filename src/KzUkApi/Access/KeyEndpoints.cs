using System.Security.Claims;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Access;

/// <summary>What a key or token may do.</summary>
internal sealed record OwnKey
{
    /// <summary>Whom it was given to; of a token its claim `sub`.</summary>
    /// <example>Editors of the mission in London</example>
    public required string Owner { get; init; }

    /// <summary>The part of the key that names it and is no secret; null for a token.</summary>
    /// <example>abcd2345</example>
    public required string? Key { get; init; }

    /// <summary>
    /// What it allows: `edit` (change single records), `import` (bring whole editions in), `audit` (read who changed what).
    /// </summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When it ends (UTC); null for a key that is valid until it is revoked.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }
}

internal static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder v1) => v1.MapGet("/keys/self", Self)
        .WithTags("Operations").WithName("getOwnKey").WithUncachedQuery<NoQuery, NoQuery>().RequireScope(Scope.Any);

    /// <summary>What may this key do?</summary>
    /// <remarks>
    /// The owner, scopes and end of the key or token that the request presents, and nothing that is secret. Programs that write
    /// ask here first whether theirs is valid.
    /// </remarks>
    private static Ok<OwnKey> Self(ClaimsPrincipal user) =>
        TypedResults.Ok(new OwnKey { Owner = user.NameOf(), Key = user.KeyOf(), Scopes = user.Scopes(), ExpiresAt = user.EndOf() });
}
