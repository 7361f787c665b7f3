using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Limits;

/// <summary>Links in answers begin with the address of the request, where none is configured: that of no other client.</summary>
internal sealed class RequestAddressTests
{
    private const string Path = "/v1/milestones?limit=1";

    private ApiServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new(settings: [("Kzuk:PublicUrl", ""), ("Kzuk:TrustedProxies", "127.0.0.0/8,::1")]);

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    // Joined as text, the two addresses are one.
    [Test]
    public async Task Links_OfAnAddressThatReadsLikeAnother_AreItsOwn()
    {
        foreach (var (scheme, host) in new[] { ("http", "sexample.com"), ("https", "example.com"), ("http", "sexample.com") })
        {
            var answer = await AskAsync(scheme, host);
            Assert.That(answer.Json["page"]!.Text("next"), Does.StartWith($"{scheme}://{host}/v1/"));
        }
    }

    [Test]
    public async Task Scheme_InCapitals_IsTheSame() =>
        Assert.That((await AskAsync("HTTPS", "example.com")).Json["page"]!.Text("next"), Does.StartWith("https://example.com/v1/"));

    [TestCase("evil")]
    [TestCase("javascript")]
    [TestCase("ws")]
    public async Task Scheme_ThatIsNeither_Is400(string scheme)
    {
        var answer = await AskAsync(scheme, "example.com");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest), answer.Text);
        Assert.That(answer.Json.Text("type"), Is.EqualTo("http://example.com/problems/bad-request"));
        Assert.That(answer.Json.Text("detail"), Does.Contain("neither http nor https"));
        Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
    }

    [TestCase("HTTP/1.1", "Host:")]
    [TestCase("HTTP/1.0", "Accept: */*")]
    public async Task Host_MissingOrEmpty_Is400UnlessAnAddressIsConfigured(string version, string header)
    {
        var refused = await RawHttp.AskAsync(_server, $"GET {Path} {version}", header, "Connection: close", "");
        Assert.That(refused, Does.StartWith("HTTP/1.1 400 ").And.Contain("\"/problems/bad-request\"").And.Contain("The header Host"));
        Assert.That(
            await RawHttp.AskAsync(Api.Server, $"GET {Path} {version}", header, "Connection: close", ""),
            Does.StartWith("HTTP/1.1 200 ").And.Contain($"{ApiServer.PublicUrl}/v1/milestones")
        );
    }

    [Test]
    public async Task Health_AskedWithoutAHost_IsTold() =>
        Assert.That(
            await RawHttp.AskAsync(_server, "GET /health/ready HTTP/1.0", "Connection: close", ""),
            Does.StartWith("HTTP/1.1 200 ").And.Contain("\"ready\"")
        );

    [Test]
    public async Task Start_BehindAProxyWithoutAnAddress_Warns()
    {
        using var store = TempStore.Small();
        store.Connections.Close();
        Assert.That(await OutputAsync(store, ("Kzuk__TrustedProxies", "10.0.0.0/8")), Does.Contain("Set Kzuk__PublicUrl"));
        Assert.That(
            await OutputAsync(store, ("Kzuk__TrustedProxies", "10.0.0.0/8"), ("Kzuk__PublicUrl", "https://example.com")),
            Does.Not.Contain("Kzuk__PublicUrl")
        );
    }

    private static async Task<string> OutputAsync(TempStore store, params (string Name, string Value)[] settings)
    {
        using var service = new ServiceProcess(store.Connections.Path, [SmallDataset.Variable, .. settings]);
        using var client = await service.ReadyAsync();
        service.Terminate();
        return (await service.EndAsync()).Output;
    }

    private Task<ApiAnswer> AskAsync(string scheme, string host) =>
        _server.SendAsync(HttpMethod.Get, Path, ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", scheme), ("Host", host));
}
