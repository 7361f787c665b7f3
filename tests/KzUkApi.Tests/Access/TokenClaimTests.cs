using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace KzUkApi.Tests.Access;

/// <summary>Tokens with a right signature whose header or claims are unusual, or chosen to deceive.</summary>
internal sealed class TokenClaimTests
{
    private const string Issuer = "https://login.example.org";

    private readonly IdentityProvider _provider = new();
    private ApiServer _server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await _provider.StartAsync();
        _server = new ApiServer(settings:
        [
            ("Kzuk:TokenIssuer", Issuer),
            ("Kzuk:TokenAudience", "kz-uk-api"),
            ("Kzuk:TokenKeys", _provider.KeyAddress),
        ]);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _server.Dispose();
        await _provider.DisposeAsync();
    }

    [Test]
    public async Task Claims_WithTheNamesUsedHere_AreNotTakenForThose()
    {
        var answer = await AskAsync(payload: """{"kzuk_key":"abcd2345","key":"abcd2345","name":"root","expires":1}""");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(
            (answer.Json.Text("owner"), answer.Json["key"], answer.Json.Text("expiresAt")),
            Is.EqualTo(("anna", (object?)null, "2100-01-01T00:00:00+00:00"))
        );
    }

    [TestCase("""{"typ":"at+jwt"}""")]
    [TestCase("""{"typ":"application/at+jwt"}""")]
    [TestCase("""{"typ":"jwt"}""")]
    [TestCase("{}")]
    public async Task Type_OfAnAccessToken_IsTaken(string header) =>
        Assert.That((await AskAsync(header)).Status, Is.EqualTo(HttpStatusCode.OK));

    [TestCase("""{"typ":"logout+jwt"}""")]
    [TestCase("""{"typ":"dpop+jwt"}""")]
    [TestCase("""{"crit":["exp"],"exp":1}""")]
    [TestCase("""{"crit":["urn:example:not-known"],"urn:example:not-known":true}""")]
    [TestCase("""{"crit":[]}""")]
    public async Task Header_ThatIsNotUnderstood_IsRefused(string header) =>
        (await AskAsync(header)).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");

    [TestCase("""{"sub":"anna\u202Etxt"}""", "`sub`")]
    [TestCase("""{"sub":"anna\nroot"}""", "`sub`")]
    [TestCase("""{"sub":"\u200B\u200B"}""", "`sub`")]
    [TestCase("""{"sub":["anna","root"]}""", null)]
    [TestCase("""{"sub":{"name":"anna"}}""", null)]
    [TestCase("""{"exp":253402300800}""", "`exp`")]
    [TestCase("""{"exp":9223372036854775807}""", "`exp`")]
    [TestCase("""{"exp":1e300}""", null)]
    [TestCase("""{"exp":"never"}""", null)]
    public async Task Claim_ThatCannotBeRight_IsRefusedByItsName(string payload, string? named)
    {
        var answer = await AskAsync(payload: payload);
        answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        Assert.That(answer.Json.Text("detail"), Does.Contain(named ?? "The token is not valid here"));
    }

    [Test]
    public async Task Subject_LongerThanTheNameOfAKeysOwner_IsRefused() =>
        (await AskAsync(payload: $$"""{"sub":"{{new string('a', 201)}}"}""")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");

    [Test]
    public async Task Expiry_WithAFraction_IsTakenToTheSecond() =>
        Assert.That((await AskAsync(payload: """{"exp":4102444800.5}""")).Json.Text("expiresAt"), Is.EqualTo("2100-01-01T00:00:00+00:00"));

    private Task<ApiAnswer> AskAsync(string header = """{"typ":"JWT"}""", string payload = "{}") =>
        _server.SendAsync(HttpMethod.Get, "/v1/keys/self", ("Authorization", $"Bearer {Signed(header, payload)}"));

    // Made by hand: the library makes no token that is wrong.
    private string Signed(string header, string payload)
    {
        var head = Merged("""{"alg":"RS256","kid":"one"}""", header);
        var body = Merged($$"""{"iss":"{{Issuer}}","aud":"kz-uk-api","sub":"anna","scope":"edit","exp":4102444800}""", payload);
        var text = $"{Base64UrlEncoder.Encode(head)}.{Base64UrlEncoder.Encode(body)}";
        var signature = _provider.Keys[0].Key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{text}.{Base64UrlEncoder.Encode(signature)}";
    }

    private static string Merged(string usual, string changed)
    {
        var made = JsonNode.Parse(usual)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(changed)!.AsObject())
        {
            made[name] = value?.DeepClone();
        }

        return made.ToJsonString();
    }
}
