using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>What is refused changes nothing, and says what to do.</summary>
internal sealed class EditRefusalTests
{
    private const string Figure = "/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10";

    private EditServer _server = null!;
    private string _version = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _server = new();
        _version = await VersionAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        Assert.That(await VersionAsync(), Is.EqualTo(_version), "nothing was changed");
        _server.Dispose();
    }

    [TestCase("reporter", "\"KZA\"", "invalid-value", "/reporter")]
    [TestCase("reporter", "12", "wrong-type", "/reporter")]
    [TestCase("value", "\"12\"", "wrong-type", "/value")]
    [TestCase("value", "1.5", "wrong-type", "/value")]
    [TestCase("value", "9007199254740993", "invalid-value", "/value")]
    [TestCase("precision", "7", "invalid-value", "/precision")]
    [TestCase("source", "\"no-such-source\"", "invalid-value", "/source")]
    [TestCase("source", "null", "required", "/source")]
    [TestCase("period", "\"2024-13\"", "invalid-value", "/period")]
    [TestCase("publishedOn", "\"2024-02-30\"", "invalid-value", "/publishedOn")]
    [TestCase("partner", "\"KAZ\"", "invalid-value", "/partner")]
    [TestCase("commodity", "\"33\"", "invalid-value", "/commodity")]
    [TestCase("id", "\"history\"", "invalid-value", "/id")]
    [TestCase("id", "\"Has Blanks\"", "invalid-value", "/id")]
    [TestCase("note", "\"\"", "empty-value", "/note")]
    [TestCase("note", "\" blank\"", "invalid-value", "/note")]
    [TestCase("note", "\"\\u0000\"", "invalid-text", "/note")]
    [TestCase("note", "\"\\ud800\"", "invalid-text", "/note")]
    [TestCase("repoter", "\"KAZ\"", "unknown-field", "/repoter")]
    [TestCase("lower", "1", "unknown-field", "/lower")]
    public async Task Figure_WithAWrongField_Is400WithItsPointer(string field, string value, string code, string pointer)
    {
        var body = EditServer.Example("createTradeFlow");
        body.Remove(field);
        var text = body.ToJsonString()[..^1] + $",\"{field}\":{value}}}";
        var problem = (await _server.SendAsync(HttpMethod.Post, "/v1/trade-flows", text, [])).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "invalid-request",
            write: true
        );
        Assert.That(
            problem["errors"]!.AsArray().Select(error => (error!.Text("code"), error!.Text("pointer"))),
            Has.Member((code, pointer)),
            problem.ToJsonString()
        );
        Assert.That(problem["errors"]!.AsArray().Select(error => error!.AsObject().ContainsKey("parameter")), Has.None.True);
    }

    [Test]
    public async Task Figure_WithManyMistakes_NamesAll()
    {
        var body = EditServer.Example("createTradeFlow");
        (body["reporter"], body["currency"], body["precision"], body["status"]) = ("X", "ABC", 3, "odd");
        var errors = (await _server.PostAsync("/v1/trade-flows", body)).Json["errors"]!.AsArray();
        Assert.That(
            errors.Select(error => error!.Text("pointer")),
            Is.EquivalentTo(new[] { "/reporter", "/currency", "/precision", "/status" })
        );
        Assert.That(
            errors.Single(error => error!.Text("pointer") == "/currency")!["allowed"]!.AsArray().Select(code => code!.ToString()),
            Has.Member("USD")
        );
    }

    [Test]
    public async Task Record_WithMistakesOfEveryKind_NamesAllAtOnce()
    {
        var body = EditServer.Example("createTradeFlow");
        (
            body["flow"],
            body["value"],
            body["bogus"],
            body["reporter"],
            body["precision"],
            body["period"],
            body["source"],
            body["publishedOn"]
        ) = (12, "a text", true, "X", 7, "2024-13", "nowhere", "2024-02-30");
        body.Remove("currency");
        Assert.That(
            await PointersAsync("/v1/trade-flows", body),
            Is.EquivalentTo(
                new[] { "/flow", "/value", "/bogus", "/currency", "/reporter", "/precision", "/period", "/source", "/publishedOn" }
            )
        );

        var agreement = EditServer.Example("createAgreement");
        var one = agreement["events"]![0]!.DeepClone();
        (agreement["signedOn"], agreement["source"], agreement["topics"]) = ("2026-13", "nowhere", new JsonArray("trade", 5));
        agreement["events"]!.AsArray().Add(one);
        agreement["events"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["event"] = "signd",
                    ["party"] = "both",
                    ["date"] = "never",
                    ["source"] = EditServer.Source,
                }
            );
        var count = agreement["events"]!.AsArray().Count;
        Assert.That(
            await PointersAsync("/v1/agreements", agreement),
            Is.SupersetOf(
                new[]
                {
                    "/signedOn",
                    "/source",
                    "/topics/1",
                    $"/events/{count - 2}",
                    $"/events/{count - 1}/event",
                    $"/events/{count - 1}/date",
                }
            )
        );

        var meeting = EditServer.Example("createMeeting");
        (meeting["level"], meeting["country"], meeting["topics"]) = ("presidents", "ZZZ", new JsonArray("no-such-topic"));
        meeting["participants"]![0]!.AsObject().Remove("role");
        Assert.That(
            await PointersAsync("/v1/meetings", meeting),
            Is.EquivalentTo(new[] { "/participants/0/role", "/level", "/country", "/topics" })
        );
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"reporter\":\"KAZ\",\"reporter\":\"GBR\"}")]
    [TestCase("{\"\\ud800\":1}")]
    public async Task Body_ThatIsNoRecord_Is400(string body) =>
        (await _server.SendAsync(HttpMethod.Post, "/v1/trade-flows", body, [])).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "invalid-request",
            write: true
        );

    [TestCase("text/plain")]
    [TestCase("application/json; charset=utf-16")]
    public async Task Body_InAnotherForm_Is415(string mediaType) =>
        (await _server.SendAsync(HttpMethod.Post, "/v1/trade-flows", "{}", [], mediaType)).ShouldBeProblem(
            HttpStatusCode.UnsupportedMediaType,
            "unsupported-media-type",
            write: true
        );

    // Far larger than what lies in the buffers of a connection: the client is still sending when it is refused.
    [TestCase(1_100_000)]
    [TestCase(30_000_000)]
    public async Task Body_TooLarge_Is413(int size) =>
        Assert.That(
            (await _server.SendAsync(HttpMethod.Post, "/v1/sources", $"{{\"title\":\"{new string('a', size)}\"}}", []))
                .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "content-too-large", write: true)
                .Text("detail"),
            Does.StartWith("The body is larger than 1048576 bytes")
        );

    [Test]
    public async Task Parts_WithMistakes_AreNamedByTheirPlace()
    {
        var meeting = EditServer.Example("createMeeting");
        meeting["participants"]!.AsArray().Add(new JsonObject { ["name"] = "A Name", ["country"] = "ZZZ", ["role"] = "participant" });
        meeting["participants"]!.AsArray().Add(new JsonObject { ["name"] = "Leo Docherty", ["country"] = "GBR", ["role"] = "participant" });
        var twice = (await _server.PostAsync("/v1/meetings", meeting)).Json["errors"]!.AsArray();
        Assert.That(
            twice.Select(error => (error!.Text("code"), error!.Text("pointer"))),
            Is.EqualTo(new[] { ("repeated-value", "/participants/2"), ("invalid-value", "/participants/1/country") })
        );
        meeting["participants"]!.AsArray().RemoveAt(2);
        var wrong = (await _server.PostAsync("/v1/meetings", meeting)).Json["errors"]!.AsArray();
        Assert.That(wrong.Select(error => error!.Text("pointer")), Is.EqualTo(new[] { "/participants/1/country" }));
        var agreement = EditServer.Example("createAgreement");
        agreement["signatories"]![0]!["office"] = "Minister; and more";
        Assert.That(
            (await _server.PostAsync("/v1/agreements", agreement)).Json["errors"]![0]!.Text("pointer"),
            Is.EqualTo("/signatories/0/office")
        );
    }

    [Test]
    public async Task Change_WithoutIfMatch_Is428_WithAnotherTag412()
    {
        var body = EditServer.Example("changeTradeFlow").ToJsonString();
        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete })
        {
            (await _server.SendAsync(method, Figure + "?reason=why", body, [])).ShouldBeProblem(
                (HttpStatusCode)428,
                "precondition-required",
                write: true
            );
            (await _server.SendAsync(method, Figure + "?reason=why", body, [("If-Match", "\"another\"")])).ShouldBeProblem(
                HttpStatusCode.PreconditionFailed,
                "precondition-failed",
                write: true
            );
            (
                await _server.SendAsync(
                    method,
                    Figure + "?reason=why",
                    body,
                    [("If-Match", "W/" + (await _server.GetAsync(Figure)).Header("ETag"))]
                )
            ).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed", write: true);
            (await _server.SendAsync(method, Figure, body, [("If-Match", "*")])).ShouldBeProblem(
                HttpStatusCode.BadRequest,
                "invalid-request",
                write: true
            );
            (await _server.SendAsync(method, "/v1/trade-flows/no-such-figure?reason=why", body, [("If-Match", "*")])).ShouldBeProblem(
                HttpStatusCode.NotFound,
                "not-found",
                write: true
            );
        }
    }

    [Test]
    public async Task Change_WithAnotherId_Is400()
    {
        var body = EditServer.Example("changeTradeFlow");
        body["id"] = "another";
        Assert.That((await _server.PutAsync(Figure, body)).Json["errors"]![0]!.Text("code"), Is.EqualTo("other-id"));
    }

    [Test]
    public async Task Withdrawal_OfASourceOnWhichRecordsRest_Is409AndNamesThem() =>
        Assert.That(
            (await _server.DeleteAsync($"/v1/sources/{EditServer.Source}"))
                .ShouldBeProblem(HttpStatusCode.Conflict, "conflict", write: true)
                .Text("detail"),
            Does.Contain("trade-flows kaz-total-unspecified-total-2022-kazinform-2023-10")
        );

    [Test]
    public async Task Audit_WithoutItsScope_Is403()
    {
        var key = _server.Server.NewKey("edit");
        (await _server.GetAsync("/v1/audit")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized");
        (await _server.GetAsync("/v1/audit", ("X-Api-Key", key))).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    private async Task<IEnumerable<string?>> PointersAsync(string path, JsonObject body) =>
        (await _server.PostAsync(path, body)).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true)["errors"]!
            .AsArray()
            .Select(error => error!.Text("pointer"));

    private async Task<string> VersionAsync() => (await _server.GetAsync("/v1/topics")).Json["meta"]!.Text("dataVersion")!;
}
