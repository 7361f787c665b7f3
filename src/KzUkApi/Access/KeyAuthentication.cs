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
            ? AuthenticateResult.Success(
                new(Caller.Of(Scheme, holder.Owner, holder.Key, holder.Scopes, holder.ExpiresAt), AccessSetup.Scheme)
            )
            : AuthenticateResult.Fail(found.Refusal!);
    }
}
