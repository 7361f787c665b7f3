using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KzUkApi.Tests.Http.Problems;

/// <summary>What breaks the rules of HTTP is answered, and fills no log with stacks.</summary>
internal sealed class MalformedRequestTests
{
    private ApiServer _server = null!;
    private KeptLog _log = null!;
    private string _key = null!;

    [OneTimeSetUp]
    public void Start()
    {
        (_server, _log) = (new(), new());
        _server.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        _key = _server.NewKey("edit");
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        Assert.That(_log.Lines.Where(line => line.Contains("   at ", StringComparison.Ordinal)), Is.Empty, "no stack");
    }

    // These never reach the service.
    [TestCase("POST /v1/sources HTTP/1.1|Host: x|Content-Length: 11111111111111111111111", 400)]
    [TestCase("POST /v1/sources HTTP/1.1|Host: x|Content-Length: -1", 400)]
    [TestCase("POST /v1/sources HTTP/1.1|Host: x|Content-Length: 12\u00e9", 400)]
    [TestCase("GET /v1/%00 HTTP/1.1|Host: x", 400)]
    [TestCase("G@T /v1 HTTP/1.1|Host: x", 400)]
    [TestCase("GET /v1 HTTP/1.1|Host: a b", 400)]
    [TestCase("POST /v1/sources HTTP/1.1|Host: x|Transfer-Encoding: made-up", 400)]
    [TestCase("GET * HTTP/1.1|Host: x", 405)]
    [TestCase("GET /v1 HTTP/9.9|Host: x", 505)]
    public async Task Request_ThatTheWebServerCannotRead_IsAnsweredByItsStatus(string request, int status)
    {
        var answer = await RawHttp.AskAsync(_server, [.. request.Split('|'), "Connection: close", ""]);
        Assert.That(answer, Does.StartWith($"HTTP/1.1 {status} "));
    }

    [TestCase("11111111111111111")]
    [TestCase("7fffffffffffffff")]
    [TestCase("80000000")]
    [TestCase("zz")]
    public async Task Chunk_OfNoPossibleSize_IsAProblem(string size)
    {
        string[] request =
        [
            "POST /v1/sources HTTP/1.1",
            "Host: x",
            $"X-Api-Key: {_key}",
            "Content-Type: application/json",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            size,
            "{}",
        ];
        var answer = await RawHttp.AskAsync(_server, request);
        Assert.That(answer, Does.StartWith("HTTP/1.1 400 ").And.Contain("Content-Type: application/problem+json"));
        var body = answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)];
        Assert.That(JsonNode.Parse(body)!.Text("type"), Is.EqualTo($"{ApiServer.PublicUrl}/problems/bad-request"));
    }

    [Test]
    public async Task Options_OfTheService_NameItsMethods()
    {
        var answer = await RawHttp.AskAsync(_server, "OPTIONS * HTTP/1.1", "Host: x", "Connection: close", "");
        Assert.That(
            answer,
            Does.StartWith("HTTP/1.1 204 ")
                .And.Contain("Allow: GET, HEAD, OPTIONS, POST, PUT, DELETE")
                .And.Contain("X-Content-Type-Options: nosniff")
        );
    }
}
