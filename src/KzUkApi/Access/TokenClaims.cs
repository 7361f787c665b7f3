using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Access;

/// <summary>What a token says of its caller: the header and claims of a JSON Web Token (RFC 7519) that are understood here.</summary>
internal static class TokenClaims
{
    // The end of the year 9999, the last that a date here can have.
    private const double LastSecond = 253_402_300_799;

    // A token that is meant for something else, such as `logout+jwt`, is signed with the same keys.
    private static readonly string[] Types = ["JWT", "at+jwt", "application/at+jwt"];

    /// <summary>
    /// Refuses a token whose header says that it is no access token (RFC 9068, section 2.1); many providers say only JWT.
    /// </summary>
    public static string RequireAccessToken(string? type) =>
        string.IsNullOrEmpty(type) || Types.Contains(type, StringComparer.OrdinalIgnoreCase)
            ? type ?? string.Empty
            : throw new SecurityTokenInvalidTypeException("The token is of another type than an access token.") { InvalidType = type };

    /// <summary>The caller whom a token with a right signature names, or why it opens nothing.</summary>
    public static (ClaimsPrincipal? Caller, string? Refusal) Read(JsonWebToken token)
    {
        // An issuer that signs with `crit` asks that a token be refused where its extensions are not understood (RFC 7515, section 4.1.11).
        if (token.TryGetHeaderValue<object>("crit", out _))
        {
            return (null, "The token needs extensions that are not understood here: its header has `crit`.");
        }

        // The history of a record names the editor, so a token of nobody opens nothing.
        if (string.IsNullOrWhiteSpace(token.Subject))
        {
            return (null, "The token does not say whose it is: it lacks the claim `sub`.");
        }

        if (!OwnerName.IsRight(token.Subject))
        {
            return (null, $"The claim `sub` of the token is no name that can stand in the history of changes: {OwnerName.Expected}.");
        }

        // It may have a fraction (RFC 7519, section 2).
        if (!token.TryGetPayloadValue<double>("exp", out var end) || end is not (> 0 and <= LastSecond))
        {
            return (null, "The claim `exp` of the token is no time before the year 10000, in seconds since 1970.");
        }

        var scopes = token.Claims.Where(claim => claim.Type == "scope")
            .SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return (
            Caller.Of(
                TokenAuthentication.Scheme,
                token.Subject.Trim(),
                null,
                scopes,
                DateTimeOffset.FromUnixTimeSeconds((long)end)
            ),
            null
        );
    }
}
