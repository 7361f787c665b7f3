using System.Net;
using System.Security.Cryptography;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Tests.Http.Access;

/// <summary>Tokens of an identity provider, whose keys are read from an address of this machine.</summary>
internal sealed class TokenTests
{
    private const string Issuer = "https://login.example.org";
    private const string Audience = "kz-uk-api";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "one" };
    private WebApplication _provider = null!;
    private ApiServer _server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _provider = builder.Build();
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(false)) { KeyId = "one" });
        _provider.MapGet("/keys", (HttpContext http) => http.Response.WriteAsync($$"""{"keys":[{"kty":"RSA","kid":"one","use":"sig","n":"{{jwk.N}}","e":"{{jwk.E}}"}]}"""));
        await _provider.StartAsync();
        _server = new ApiServer(settings: [("Kzuk:TokenIssuer", Issuer), ("Kzuk:TokenAudience", Audience), ("Kzuk:TokenKeys", $"{_provider.Urls.First()}/keys")]);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _server.Dispose();
        await _provider.DisposeAsync();
        _key.Rsa.Dispose();
    }

    [Test]
    public async Task Token_Valid_TellsWhoAndWhat()
    {
        var answer = await Ask(Token());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That((answer.Json.Text("owner"), answer.Json["key"], string.Join(' ', answer.Json.Texts("scopes"))), Is.EqualTo(("anna", (object?)null, "edit audit")), "scopes of other services are none here");
    }

    [Test]
    public async Task Key_BesideTokens_StillWorks() =>
        Assert.That((await Ask(_server.NewKey("edit"))).Status, Is.EqualTo(HttpStatusCode.OK));

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("issuer", issuer: "https://elsewhere.example.org");
        yield return Case("audience", audience: "other");
        yield return Case("expired", lifetime: -10);
        yield return Case("another key", key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "one" });
        yield return Case("shared secret", key: new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)) { KeyId = "one" });

        static TestCaseData Case(string name, string issuer = Issuer, string audience = Audience, int lifetime = 10, SecurityKey? key = null) =>
            new TestCaseData(issuer, audience, lifetime, key).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task Token_Wrong_Is401WithoutItsText(string issuer, string audience, int lifetime, SecurityKey? key)
    {
        var token = Token(issuer, audience, lifetime, key);
        var answer = await Ask(token);
        answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        Assert.That(answer.Text, Does.Not.Contain(token[..20]));
    }

    [Test]
    public async Task Token_Unsigned_Is401()
    {
        var parts = Token().Split('.');
        var none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        (await Ask($"{none}.{parts[1]}.")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        (await Ask($"{parts[0]}.{parts[1]}.{parts[2][..^8]}AAAAAAAA")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
    }

    private Task<ApiAnswer> Ask(string token) => _server.Send(HttpMethod.Get, "/v1/keys/self", ("Authorization", $"Bearer {token}"));

    // The library asks the clock of the machine.
    private string Token(string issuer = Issuer, string audience = Audience, int lifetime = 10, SecurityKey? key = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(-20),
            IssuedAt = now.AddMinutes(-20),
            Expires = now.AddMinutes(lifetime),
            Claims = new Dictionary<string, object> { ["sub"] = "anna", ["scope"] = "edit openid audit" },
            SigningCredentials = new(key ?? _key, key is SymmetricSecurityKey ? SecurityAlgorithms.HmacSha256 : SecurityAlgorithms.RsaSha256),
        });
    }
}
