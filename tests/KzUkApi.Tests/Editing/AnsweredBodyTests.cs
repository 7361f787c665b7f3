using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>What <c>GET</c> answers can be sent back with <c>PUT</c>, as it is or with changes of what can be changed.</summary>
internal sealed class AnsweredBodyTests
{
    private const string Figure = "/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10";
    private const string Agreement = "/v1/agreements/strategic-partnership-and-cooperation-agreement-2024";
    private const string Source = "/v1/sources/kazinform-2023-10-03-strategic-dialogue";

    private EditServer _server = null!;

    // For all tests but the one that changes something.
    [OneTimeSetUp]
    public void Start() => _server = new();

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [TestCase("agreements", 500)]
    [TestCase("meetings", 500)]
    [TestCase("sources", 40)]
    [TestCase("trade-flows", 40)]
    [TestCase("investments", 40)]
    public async Task Answer_SentBackAsItIs_ChangesNothing(string type, int most)
    {
        var before = (await _server.GetAsync($"/v1/{type}?limit={most}")).Json;
        foreach (var id in before["data"]!.AsArray().Select(row => row!.Text("id")))
        {
            var path = $"/v1/{type}/{id}";
            var read = await _server.GetAsync(path);
            var answer = await _server.PutAsync(path, read.Json);
            Assert.That((answer.Status, answer.Text), Is.EqualTo((HttpStatusCode.OK, read.Text)), path);
        }

        Assert.That(await ChangesAsync(), Is.Zero);
    }

    [TestCase(Figure, "kk")]
    [TestCase(Agreement, "ru")]
    public async Task Answer_InAnotherLanguage_ChangesNothing(string path, string language)
    {
        var read = await _server.GetAsync($"{path}?lang={language}");
        var answer = await _server.SendAsync(HttpMethod.Put, $"{path}?reason=A%20test", read.Text, [("If-Match", read.Header("ETag")!)]);
        Assert.That((answer.Status, await ChangesAsync()), Is.EqualTo((HttpStatusCode.OK, 0)), answer.Text);
    }

    [Test]
    public async Task Answer_WithOneChange_IsThatChange()
    {
        using var server = new EditServer();
        var body = (await server.GetAsync(Agreement)).Json;
        body["note"] = "Looked at again.";
        var answer = await server.PutAsync(Agreement, body);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Json.ToJsonString(), Is.EqualTo(body.ToJsonString()));
        var history = await server.SendAsync(HttpMethod.Get, $"{Agreement}/history", null, []);
        Assert.That(history.Json["data"]![0]!["fields"]!.AsArray().Select(field => field!.Text("field")), Is.EqualTo(new[] { "note" }));
    }

    [TestCase(Source, "citation", "/citation")]
    [TestCase(Source, "records", "/records")]
    [TestCase(Figure, "title", "/title")]
    [TestCase(Agreement, "events/0/nothing", "/events/0/nothing")]
    public async Task Answer_WithAChangeOfWhatFollows_IsRefusedByName(string path, string field, string pointer)
    {
        var body = (await _server.GetAsync(path)).Json;
        JsonNode part = body;
        var names = field.Split('/');
        foreach (var name in names[..^1])
        {
            part = int.TryParse(name, out var index) ? part[index]! : part[name]!;
        }

        part[names[^1]] = "another";
        var problem = (await _server.PutAsync(path, body)).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true);
        var error = problem["errors"]!;
        Assert.That(error.AsArray(), Has.Count.EqualTo(1));
        Assert.That(
            (error[0]!.Text("code"), error[0]!.Text("pointer")),
            Is.EqualTo((field.EndsWith("nothing", StringComparison.Ordinal) ? "unknown-field" : "not-writable", pointer))
        );
    }

    private async Task<int> ChangesAsync() =>
        (await _server.SendAsync(HttpMethod.Get, "/v1/audit", null, [])).Json["page"]!["total"]!.GetValue<int>();

    [Test]
    public async Task Source_OfAnAnswer_CannotBeChangedInItsParts()
    {
        var body = (await _server.GetAsync(Figure)).Json;
        body["source"]!["title"] = "Another title";
        var answer = await _server.PutAsync(Figure, body);
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true)["errors"]![0]!.Text("pointer"),
            Is.EqualTo("/source")
        );
    }
}
