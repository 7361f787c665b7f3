using System.Security.Claims;
using System.Text.Encodings.Web;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KzUkApi.Access;

/// <summary>Recognises a caller by a valid key of this service.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    CheckKey check
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public new const string Scheme = "Key";
    public const string Header = KeyHeader.Name;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    private AuthenticateResult Authenticate()
    {
        var (key, wrong) = PresentedKey.Read(Request);
        if (key is null)
        {
            return wrong is null ? AuthenticateResult.NoResult() : AuthenticateResult.Fail(wrong);
        }

        var found = check(key, Context.RequestAborted);
        return found.Holder is { } holder
            ? AuthenticateResult.Success(new(new ClaimsPrincipal(Identity(holder)), AccessSetup.Scheme))
            : AuthenticateResult.Fail(found.Refusal!);
    }

    private static ClaimsIdentity Identity(KeyHolder holder)
    {
        var identity = new ClaimsIdentity(Scheme, Caller.Name, null);
        identity.AddClaim(new(Caller.Name, holder.Owner));
        identity.AddClaim(new(Caller.Key, holder.Key));
        identity.AddClaim(new(Caller.Scope, string.Join(' ', holder.Scopes)));
        if (holder.ExpiresAt is { } end)
        {
            identity.AddClaim(new(Caller.Expires, end.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return identity;
    }
}
