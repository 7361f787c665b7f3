using System.Net;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Access;

/// <summary>A route that changes something: who gets to it, and what of a request is read before.</summary>
internal sealed class WriteAccessTests
{
    private const string Editors = "https://editors.example.org";

    private readonly List<string> _reached = [];
    private WriteServer _server = null!;

    [OneTimeSetUp]
    public void Start() =>
        _server = new WriteServer(
            WriteServer.Write(_reached),
            ("Kzuk:WriteOrigins", $"{Editors}, https://other.example.org"),
            ("Kzuk:BodyBytes", "1000")
        );

    [OneTimeTearDown]
    public async Task Stop() => await _server.DisposeAsync();

    [SetUp]
    public void Forget() => _reached.Clear();

    [Test]
    public async Task Write_WithoutAnyKeyConfigured_IsRefusedAndSaysSo()
    {
        await using var server = new WriteServer(WriteServer.Write(_reached));
        var answer = await server.SendAsync(HttpMethod.Post, "/v1/tests/write", null);
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized", write: true).Text("detail"),
            Does.Contain("No key is configured")
        );
        Assert.That(_reached, Is.Empty);
    }

    [Test]
    public async Task Write_WithEveryKeyEnded_SaysWhatIsWrongWithThisOneAndThatNoneIsLeft()
    {
        await using var server = new WriteServer(WriteServer.Write(_reached));
        var key = server.NewKey("edit");
        server.Store.Execute("UPDATE api_keys SET expires_at = '2026-01-01T00:00:00Z'");
        foreach (var (sent, expected) in new[] { (key, "The key expired at 2026-01-01T00:00:00Z"), ("kzuk_other", "The key is not known") })
        {
            var answer = await server.SendAsync(HttpMethod.Post, "/v1/tests/write", null, ("X-Api-Key", sent));
            Assert.That(
                answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized", write: true).Text("detail"),
                Does.StartWith(expected).And.Contain("Every key of this service has expired or is revoked")
            );
        }
    }

    [Test]
    public async Task Write_WithTheScope_ReachesItsHandler()
    {
        var answer = await PostAsync("{\"a\":1}", ("Authorization", $"Bearer {_server.NewKey("edit")}"));
        Assert.That((int)answer.Status, Is.EqualTo(204), answer.Text);
        Assert.That(_reached, Is.EqualTo(new[] { "{\"a\":1}" }));
    }

    [Test]
    public async Task Write_WithAnotherScope_Is403AndNamesBoth()
    {
        var problem = (await PostAsync("{}", ("X-Api-Key", _server.NewKey("import", "audit")))).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "forbidden",
            write: true
        );
        Assert.That(problem.Text("detail"), Does.Contain("`edit`").And.Contain("`import`, `audit`"));
        Assert.That(_reached, Is.Empty);
    }

    [Test]
    public async Task Write_ByAStranger_IsRefusedBeforeItsBodyIsRead()
    {
        // A body that never comes: a server that waited for it would not answer.
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(_server.Client.BaseAddress!.Host, _server.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /v1/tests/write?unknown=1 HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 900\r\n\r\n"));
        var buffer = new byte[4096];
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var read = await stream.ReadAsync(buffer, limit.Token);
        Assert.That(Encoding.ASCII.GetString(buffer, 0, read), Does.StartWith("HTTP/1.1 401 "));
    }

    [Test]
    public async Task Write_WithABodyTooLarge_Is413()
    {
        var answer = await PostAsync(new string('a', 1001), ("X-Api-Key", _server.NewKey("edit")));
        answer.ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "content-too-large", write: true);
        Assert.That(
            (await PostAsync(new string('a', 1001))).Status,
            Is.EqualTo(HttpStatusCode.Unauthorized),
            "who may not write learns nothing of limits"
        );
    }

    [TestCase(Editors, Editors)]
    [TestCase("https://elsewhere.example.org", null)]
    public async Task Write_FromAPage_IsAnsweredToConfiguredOriginsOnly(string origin, string? allowed)
    {
        var answer = await PostAsync("{}", ("Origin", origin), ("X-Api-Key", _server.NewKey("edit")));
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo(allowed));
        Assert.That(answer.Header("Vary"), Does.Contain("Origin"));
        var refused = await PostAsync("{}", ("Origin", origin));
        Assert.That((refused.Status, refused.Header("Access-Control-Allow-Origin")), Is.EqualTo((HttpStatusCode.Unauthorized, allowed)));
    }

    [TestCase(Editors, "POST", Editors)]
    [TestCase("https://elsewhere.example.org", "POST", null)]
    public async Task Preflight_OfAWrite_SaysWhoMay(string origin, string method, string? allowed)
    {
        var answer = await _server.SendAsync(
            HttpMethod.Options,
            "/v1/tests/write",
            null,
            ("Origin", origin),
            ("Access-Control-Request-Method", method),
            ("Access-Control-Request-Headers", "authorization,content-type")
        );
        Assert.That((int)answer.Status, Is.EqualTo(204));
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo(allowed));
        Assert.That(
            answer.Header("Access-Control-Allow-Methods")?.Contains(method, StringComparison.Ordinal) ?? false,
            Is.EqualTo(allowed is not null)
        );
    }

    [Test]
    public async Task Preflight_OfARead_IsOpenToEveryOriginButForReading()
    {
        var answer = await _server.SendAsync(
            HttpMethod.Options,
            "/v1/keys/self",
            null,
            ("Origin", "https://elsewhere.example.org"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "authorization")
        );
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("Access-Control-Allow-Methods"), Is.EqualTo("GET,HEAD,OPTIONS"));
        Assert.That(answer.Header("Access-Control-Allow-Headers"), Does.Contain("authorization").IgnoreCase);
    }

    [Test]
    public async Task Keys_Never_ReachLogOrProblem()
    {
        var key = _server.NewKey("edit");
        var wrong = key[..^4] + "AAAA";
        foreach (var sent in new[] { key, wrong, $"{key}{wrong}" })
        {
            foreach (var path in new[] { "/v1/tests/write", "/v1/keys/self", "/v1/nowhere" })
            {
                var answer = await _server.SendAsync(HttpMethod.Post, path, null, ("X-Api-Key", sent));
                Assert.That(answer.Text + string.Join(' ', answer.Headers), Does.Not.Contain(key[14..40]));
            }
        }

        Assert.That(string.Join('\n', _server.Log.Lines), Does.Not.Contain(key[14..40]));
    }

    private Task<ApiAnswer> PostAsync(string body, params (string, string)[] headers) =>
        _server.SendAsync(HttpMethod.Post, "/v1/tests/write", new StringContent(body, Encoding.UTF8, "application/json"), headers);
}
