using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Tests.Support;

/// <summary>An identity provider on this machine: its keys, and the document that names their address.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private readonly WebApplication _app;

    public IdentityProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/keys", (HttpContext http) => http.Response.WriteAsync($$"""{"keys":[{{string.Join(',', Keys.Select(Jwk))}}]}"""));
        _app.MapGet("/.well-known/openid-configuration", (HttpContext http) =>
            http.Response.WriteAsync($$"""{"issuer":"{{Address}}","jwks_uri":"{{KeyAddress}}"}"""));
    }

    /// <summary>The keys that it publishes, by their ids.</summary>
    public IReadOnlyList<(string Id, RSA Key)> Keys { get; set; } = [("one", RSA.Create(2048))];

    public string Address => _app.Urls.First();

    public string KeyAddress => $"{Address}/keys";

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var (_, key) in Keys)
        {
            key.Dispose();
        }
    }

    private static string Jwk((string Id, RSA Key) key)
    {
        var parts = key.Key.ExportParameters(false);
        var (n, e) = (Base64UrlEncoder.Encode(parts.Modulus), Base64UrlEncoder.Encode(parts.Exponent));
        return $$"""{"kty":"RSA","kid":"{{key.Id}}","use":"sig","n":"{{n}}","e":"{{e}}"}""";
    }
}
