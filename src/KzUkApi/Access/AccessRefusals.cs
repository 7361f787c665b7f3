using KzUkApi.Http.Problems;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Access;

/// <summary>Refuses in the one shape of errors, with what RFC 6750 asks of <c>WWW-Authenticate</c>.</summary>
internal sealed class AccessRefusals(LookForKeys lookForKeys, TokenAcceptance tokens) : IAuthorizationMiddlewareResultHandler
{
    private const string Realm = "Bearer realm=\"kzuk\"";

    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        var scope = context.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope;
        return authorizeResult.Succeeded ? next(context)
            : authorizeResult.Forbidden ? ForbidAsync(context, scope!)
            : ChallengeAsync(context);
    }

    private static Task ForbidAsync(HttpContext http, string scope)
    {
        http.Response.Headers[HeaderNames.WWWAuthenticate] = $"{Realm}, error=\"insufficient_scope\", scope=\"{scope}\"";
        var held = http.User.Scopes();
        return new ProblemResult(
            ProblemType.Forbidden, $"This needs a key with the scope `{scope}`; the one that was sent has "
                + $"{(held.Count == 0 ? "none" : string.Join(", ", held.Select(name => $"`{name}`")))}.").ExecuteAsync(http);
    }

    private async Task ChallengeAsync(HttpContext http)
    {
        // A token is only called not valid. Its owner can see why, and its text stays out of the answer.
        var failure = (await http.AuthenticateAsync(AccessSetup.Scheme)).Failure;
        http.Response.Headers[HeaderNames.WWWAuthenticate] = failure is null ? Realm : $"{Realm}, error=\"invalid_token\"";
        var detail = failure is AuthenticationFailureException refused ? refused.Message
            : failure is not null ? "The token is not valid here: its issuer, audience, time or signature is wrong."
            : "This needs a key: send it as `Authorization: Bearer kzuk_...` or in `X-Api-Key`.";
        if (!tokens.Value)
        {
            detail = lookForKeys(http.RequestAborted) switch
            {
                KeySupply.None =>
                    "No key is configured, so every write is refused. Who runs the service makes one with the command `keys create`.",
                KeySupply.Ended =>
                    $"{detail} Every key of this service has expired or is revoked, so every write is refused: who runs the service makes "
                        + "a new one with the command `keys create`.",
                _ => detail,
            };
        }

        await new ProblemResult(ProblemType.Unauthorized, detail).ExecuteAsync(http);
    }
}
