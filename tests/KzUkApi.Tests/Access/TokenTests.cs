using System.Net;
using System.Security.Cryptography;
using System.Text;
using KzUkApi.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Tests.Access;

/// <summary>Tokens of an identity provider, whose keys are read from an address of this machine.</summary>
internal sealed class TokenTests
{
    private const string Issuer = "https://login.example.org";
    private const string Audience = "kz-uk-api";

    private readonly IdentityProvider _provider = new();
    private ApiServer _server = null!;

    private RsaSecurityKey Key => KeyOf(_provider.Keys[0]);

    [OneTimeSetUp]
    public async Task Start()
    {
        await _provider.StartAsync();
        _server = new ApiServer(
            settings:
            [
                ("Kzuk:TokenIssuer", Issuer),
                ("Kzuk:TokenAudience", Audience),
                ("Kzuk:TokenKeys", _provider.KeyAddress),
            ]
        );
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _server.Dispose();
        await _provider.DisposeAsync();
    }

    [Test]
    public async Task Token_Valid_TellsWhoAndWhat()
    {
        var answer = await AskAsync(Token());
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(
            (answer.Json.Text("owner"), answer.Json["key"], string.Join(' ', answer.Json.Texts("scopes"))),
            Is.EqualTo(("anna", (object?)null, "edit audit")),
            "scopes of other services are none here"
        );
    }

    [Test]
    public async Task Key_BesideTokens_StillWorks() =>
        Assert.That((await AskAsync(_server.NewKey("edit"))).Status, Is.EqualTo(HttpStatusCode.OK));

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("issuer", issuer: "https://elsewhere.example.org");
        yield return Case("audience", audience: "other");
        yield return Case("expired", lifetime: -10);
        yield return Case("another key", key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "one" });
        yield return Case("shared secret", key: new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)) { KeyId = "one" });

        static TestCaseData Case(
            string name,
            string issuer = Issuer,
            string audience = Audience,
            int lifetime = 10,
            SecurityKey? key = null
        ) => new TestCaseData(issuer, audience, lifetime, key).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task Token_Wrong_Is401WithoutItsText(string issuer, string audience, int lifetime, SecurityKey? key)
    {
        var token = Token(issuer, audience, lifetime, key);
        var answer = await AskAsync(token);
        answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        Assert.That(answer.Text, Does.Not.Contain(token[..20]));
    }

    [Test]
    public async Task Token_Unsigned_Is401()
    {
        var parts = Token().Split('.');
        var none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        (await AskAsync($"{none}.{parts[1]}.")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        (await AskAsync($"{parts[0]}.{parts[1]}.{parts[2][..^8]}AAAAAAAA")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
    }

    [TestCase(null)]
    [TestCase(" ")]
    public async Task Token_OfNobody_Is401ThatNamesTheClaim(string? subject)
    {
        foreach (var answer in new[] { await AskAsync(Token(subject: subject)), await PostAsync(Token(subject: subject), "of-nobody") })
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(answer.Json.Text("detail"), Does.Contain("`sub`"));
            Assert.That(answer.Header("WWW-Authenticate"), Does.Contain("invalid_token"));
        }
    }

    [Test]
    public async Task Write_WithAToken_StandsInTheHistoryUnderItsName()
    {
        var made = await PostAsync(Token(), "by-token");
        Assert.That(made.Status, Is.EqualTo(HttpStatusCode.Created), made.Text);
        var audit = await _server.SendAsync(HttpMethod.Get, "/v1/audit?type=meetings", ("Authorization", $"Bearer {Token()}"));
        Assert.That(audit.Text, Does.Contain("by-token").And.Contain("\"anna\""));
    }

    [TestCase("audit openid")]
    [TestCase("import")]
    [TestCase("")]
    public async Task Write_WithATokenOfAnotherScope_Is403ThatNamesIt(string scope)
    {
        var answer = await PostAsync(Token(scope: scope), "of-another-scope");
        answer.ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden", write: true);
        Assert.That(answer.Header("WWW-Authenticate"), Does.Contain("insufficient_scope").And.Contain("scope=\"edit\""));
    }

    [Test]
    public async Task Provider_WithADiscoveryDocument_IsAskedAgainForAKeyThatIsNew()
    {
        var issuer = _provider.Address;
        using var server = new ApiServer(settings: [("Kzuk:TokenIssuer", issuer), ("Kzuk:TokenAudience", Audience)]);
        Assert.That((await AskAsync(server, Token(issuer))).Status, Is.EqualTo(HttpStatusCode.OK), "the keys that the document names");
        _provider.Keys = [.. _provider.Keys, ("two", RSA.Create(2048))];
        var next = KeyOf(_provider.Keys[1]);
        await Patience.UntilAsync(
            "the key that is new to be taken",
            () => AskAsync(server, Token(issuer, key: next)),
            answer => answer.Status == HttpStatusCode.OK
        );
        Assert.That((await AskAsync(server, Token(issuer))).Status, Is.EqualTo(HttpStatusCode.OK), "the old one goes on");
        Assert.That((await AskAsync(server, Token())).Status, Is.EqualTo(HttpStatusCode.Unauthorized), "another issuer");
    }

    private Task<ApiAnswer> AskAsync(string token) => AskAsync(_server, token);

    private static Task<ApiAnswer> AskAsync(ApiServer server, string token) =>
        server.SendAsync(HttpMethod.Get, "/v1/keys/self", ("Authorization", $"Bearer {token}"));

    private async Task<ApiAnswer> PostAsync(string token, string id)
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = id;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/meetings")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = await _server.Client.SendAsync(request);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Concat(answer.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    private static RsaSecurityKey KeyOf((string Id, RSA Key) key) => new(key.Key) { KeyId = key.Id };

    // The library asks the clock of the machine.
    private string Token(
        string issuer = Issuer,
        string audience = Audience,
        int lifetime = 10,
        SecurityKey? key = null,
        string? subject = "anna",
        string scope = "edit openid audit"
    )
    {
        var claims = new Dictionary<string, object> { ["scope"] = scope };
        if (subject is not null)
        {
            claims["sub"] = subject;
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                NotBefore = now.AddMinutes(-20),
                IssuedAt = now.AddMinutes(-20),
                Expires = now.AddMinutes(lifetime),
                Claims = claims,
                SigningCredentials = new(
                    key ?? Key,
                    key is SymmetricSecurityKey ? SecurityAlgorithms.HmacSha256 : SecurityAlgorithms.RsaSha256
                ),
            }
        );
    }
}
