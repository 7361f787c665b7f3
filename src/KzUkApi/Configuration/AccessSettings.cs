namespace KzUkApi.Configuration;

/// <summary>Who may write, and from which pages.</summary>
internal sealed record AccessSettings
{
    public static readonly string[] Names = ["WriteOrigins", "TokenIssuer", "TokenAudience", "TokenKeys"];

    /// <summary>Origins of the web pages that may write; reading is open to every page.</summary>
    public required IReadOnlyList<string> WriteOrigins { get; init; }

    /// <summary>The identity provider whose tokens are taken beside keys, as their claim <c>iss</c> names it; null: keys only.</summary>
    public required string? TokenIssuer { get; init; }

    /// <summary>The claim <c>aud</c> that tokens must have.</summary>
    public required string? TokenAudience { get; init; }

    /// <summary>Address of the provider's keys (JWKS); null: the one that its discovery document names.</summary>
    public required string? TokenKeys { get; init; }

    public static AccessSettings Read(SettingsReader reader)
    {
        var settings = new AccessSettings
        {
            WriteOrigins = reader.Origins("WriteOrigins"),
            TokenIssuer = reader.SafeAddress("TokenIssuer"),
            TokenAudience = reader.Text("TokenAudience"),
            TokenKeys = reader.SafeAddress("TokenKeys"),
        };
        return settings.TokenIssuer is null && (settings.TokenAudience ?? settings.TokenKeys) is not null
                ? throw reader.Wrong("TokenIssuer", "an address is required where TokenAudience or TokenKeys is set")
            : settings.TokenIssuer is not null && settings.TokenAudience is null
                ? throw reader.Wrong("TokenAudience", "it is required with TokenIssuer: a token for another service must not open this one")
            : settings;
    }
}
