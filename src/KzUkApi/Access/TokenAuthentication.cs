using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Access;

/// <summary>An identity provider whose tokens are taken.</summary>
/// <param name="Issuer">Its name, the claim <c>iss</c>.</param>
/// <param name="Audience">The name of this service at the provider, the claim <c>aud</c>.</param>
/// <param name="Keys">Address of its keys (JWKS); null: the one that its discovery document names.</param>
internal sealed record TokenIssuer(string Issuer, string Audience, string? Keys);

/// <summary>Recognises a caller by a valid token (JWT) of the configured identity provider.</summary>
internal static class TokenAuthentication
{
    public const string Scheme = "Token";

    // Only pairs of keys count. With a shared secret, every service that can check a token can make one too.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    // A token with an unknown key has the keys fetched again. They are not fetched more often, whatever is sent here.
    private static readonly TimeSpan KeyPause = TimeSpan.FromSeconds(30);

    public static void AddTokens(this AuthenticationBuilder authentication, TokenIssuer issuer) =>
        authentication.AddJwtBearer(Scheme, options =>
        {
            var loopback = new Uri(issuer.Keys ?? issuer.Issuer).IsLoopback;
            options.RequireHttpsMetadata = !loopback;
            options.MapInboundClaims = false;
            options.Audience = issuer.Audience;
            if (issuer.Keys is { } keys)
            {
                options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                    keys,
                    new KeySet(),
                    new HttpDocumentRetriever { RequireHttps = !loopback }
                )
                {
                    RefreshInterval = KeyPause,
                };
            }
            else
            {
                options.Authority = issuer.Issuer;
                options.RefreshInterval = KeyPause;
            }

            options.TokenValidationParameters = new()
            {
                ValidIssuer = issuer.Issuer,
                ValidAudience = issuer.Audience,
                ValidAlgorithms = Algorithms,
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                ValidateIssuerSigningKey = true,
                TypeValidator = (type, _, _) => TokenClaims.RequireAccessToken(type),
                ClockSkew = TimeSpan.FromMinutes(1),
            };
            options.Events = new() { OnTokenValidated = IdentifyAsync };
        });

    // Only what is understood of a valid token goes on from here.
    private static Task IdentifyAsync(TokenValidatedContext context)
    {
        var (caller, refusal) = TokenClaims.Read((JsonWebToken)context.SecurityToken);
        if (caller is null)
        {
            context.Fail(refusal!);
        }

        context.Principal = caller;
        return Task.CompletedTask;
    }

    /// <summary>Reads the keys alone, where the provider has no discovery document.</summary>
    private sealed class KeySet : IConfigurationRetriever<OpenIdConnectConfiguration>
    {
        public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(
            string address,
            IDocumentRetriever retriever,
            CancellationToken cancel
        )
        {
            var keys = new JsonWebKeySet(await retriever.GetDocumentAsync(address, cancel));
            var configuration = new OpenIdConnectConfiguration { JsonWebKeySet = keys };
            foreach (var key in keys.GetSigningKeys())
            {
                configuration.SigningKeys.Add(key);
            }

            return configuration;
        }
    }
}
