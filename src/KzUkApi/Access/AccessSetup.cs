using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Access;

/// <summary>Who may do what: keys and tokens, scopes, and the origins of pages that may write.</summary>
internal static class AccessSetup
{
    /// <summary>The scheme that tells keys from tokens.</summary>
    public const string Scheme = "Access";

    /// <summary>The policy of origins for what writes.</summary>
    public const string WritePolicy = "writes";

    public static IServiceCollection AddAccess(this IServiceCollection services, TokenIssuer? issuer, IReadOnlyList<string> writeOrigins)
    {
        var authentication = services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.Scheme, null)
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = http =>
                issuer is not null && IsToken(http.Request) ? TokenAuthentication.Scheme : KeyAuthentication.Scheme);
        if (issuer is not null)
        {
            authentication.AddTokens(issuer);
        }

        var authorization = services.AddAuthorizationBuilder();
        foreach (var scope in Scope.All.Append(Scope.Any))
        {
            authorization.AddPolicy(PolicyOf(scope), policy => policy
                .AddAuthenticationSchemes(Scheme)
                .RequireAuthenticatedUser()
                .RequireAssertion(context => scope == Scope.Any || context.User.Scopes().Contains(scope, StringComparer.Ordinal)));
        }

        services.AddSingleton(new TokenAcceptance(issuer is not null));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusals>();
        services.AddCors(options =>
            options.AddPolicy(WritePolicy, policy =>
                policy
                    .WithOrigins([.. writeOrigins])
                    .WithMethods("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE")
                    .WithHeaders(
                        HeaderNames.Authorization,
                        KeyAuthentication.Header,
                        HeaderNames.ContentType,
                        HeaderNames.IfMatch,
                        HeaderNames.IfNoneMatch,
                        "Idempotency-Key"
                    )
            )
        );
        return services;
    }

    /// <summary>After routing, before anything of the request is read beyond its headers.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static string PolicyOf(string scope) => $"scope:{scope}";

    private static bool IsToken(HttpRequest request) =>
        PresentedKey.BearerOf(request) is { } text
        && !text.StartsWith(PresentedKey.Prefix, StringComparison.Ordinal)
        && PresentedKey.Read(request).Key == text;
}

/// <summary>Whether tokens of an identity provider are accepted beside keys.</summary>
internal sealed record TokenAcceptance(bool Value);
