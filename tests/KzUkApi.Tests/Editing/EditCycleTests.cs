using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Editing;

/// <summary>A record of every kind from its beginning to its withdrawal, over HTTP.</summary>
internal sealed class EditCycleTests
{
    private EditServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new();

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [TestCase("trade-flows", "TradeFlow", "kaz-export-goods-total-2024-12-kazinform-2023-10-03-strategic-dialogue", "note")]
    [TestCase("investments", "Investment", "fdi-gross-inflow-2025-kazinform-2023-10-03-strategic-dialogue", "note")]
    [TestCase("sources", "Source", "kazinform-2026-11-20-kazakhstan-and-uk-hold-the-9th", "url")]
    [TestCase("meetings", "Meeting", "strategic-dialogue-9-2026-11-20", "note")]
    [TestCase("agreements", "Agreement", "memorandum-of-understanding-on-the-water-of-the-aral-sea-2026", "note")]
    public async Task Record_AddedChangedWithdrawn_IsServedAtOnceAndKeptInTheHistory(string type, string name, string id, string field)
    {
        var path = $"/v1/{type}/{id}";
        var body = EditServer.Example($"create{name}");
        Assert.That((await _server.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.NotFound));
        var added = await _server.PostAsync($"/v1/{type}", body);
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Text);
        Assert.That(added.Header("Location"), Is.EqualTo(ApiServer.PublicUrl + path));
        var read = await _server.GetAsync(path);
        Assert.That((read.Status, read.Text, read.Header("ETag")), Is.EqualTo((HttpStatusCode.OK, added.Text, added.Header("ETag"))));
        Assert.That((await _server.GetAsync($"/v1/{type}?id={id}")).Json["page"]!["total"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(
            (await _server.PostAsync($"/v1/{type}", body))
                .ShouldBeProblem(HttpStatusCode.Conflict, "conflict", write: true)
                .Text("detail"),
            Does.Contain(id)
        );

        body[field] = "https://example.org/a-note";
        var changed = await _server.PutAsync(path, body);
        Assert.That(changed.Status, Is.EqualTo(HttpStatusCode.OK), changed.Text);
        Assert.That(changed.Json.Text(field), Is.EqualTo("https://example.org/a-note"));
        Assert.That((await _server.GetAsync(path)).Text, Is.EqualTo(changed.Text));

        var withdrawn = await _server.DeleteAsync(path);
        Assert.That(withdrawn.Status, Is.EqualTo(HttpStatusCode.OK), withdrawn.Text);
        Assert.That(
            (await _server.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found").Text("detail"),
            Does.Contain("was withdrawn at 2026-11-29").And.Contain("It was wrong.").And.Contain($"{path}/history")
        );
        Assert.That((await _server.GetAsync($"/v1/{type}?id={id}")).Json["page"]!["total"]!.GetValue<int>(), Is.Zero);

        var history = (await _server.GetAsync($"{path}/history?limit=500")).Json["data"]!.AsArray();
        var own = history.Where(entry => entry!.Text("recordId") == id).ToList();
        Assert.That(own.Select(entry => entry!.Text("kind")), Is.EqualTo(new[] { "withdrawn", "changed", "added" }));
        Assert.That(own.Select(entry => entry!.Text("reason")), Is.EqualTo(new[] { "It was wrong.", "A test", null }));
        Assert.That(own[1]!["fields"]!.AsArray().Single()!.Text("after"), Is.EqualTo("https://example.org/a-note"));
        Assert.That(history.ToJsonString(), Does.Not.Contain("Editors of the tests"), "the editor's name is not public");

        var audit = (await _server.GetAsync($"/v1/audit?type={type}&record={id}", ("X-Api-Key", _server.Key)));
        Assert.That(audit.Json["page"]!["total"]!.GetValue<int>(), Is.EqualTo(history.Count));
        Assert.That(audit.Json["data"]!.AsArray().Select(entry => entry!.Text("editor")), Has.All.EqualTo("Editors of the tests"));
        Assert.That(audit.Json["data"]![0]!["before"], Is.Not.Null);

        var changes = (await _server.GetAsync("/v1/changes?since=2026-11-29&limit=500")).Json["data"]!.AsArray();
        Assert.That(
            changes.Where(change => change!.Text("recordId") == id).Select(change => change!.Text("kind")),
            Is.EquivalentTo(new[] { "added", "revised", "withdrawn" })
        );

        var back = await _server.PostAsync($"/v1/{type}", body);
        Assert.That((back.Status, back.Text), Is.EqualTo((HttpStatusCode.Created, changed.Text)), "a withdrawal can be undone");
    }

    // Who reads a record in Kazakh knows the same state of it as who reads it in English.
    [TestCase("sources", "Source", "kk")]
    [TestCase("meetings", "Meeting", "ru")]
    [TestCase("agreements", "Agreement", "kk")]
    public async Task Record_ReadInAnotherLanguage_CanBeChangedByItsTag(string type, string name, string language)
    {
        var body = EditServer.Example($"create{name}");
        var id = $"read-in-another-language-{language}";
        body["id"] = id;
        Assert.That((await _server.PostAsync($"/v1/{type}", body)).Status, Is.EqualTo(HttpStatusCode.Created));
        var path = $"/v1/{type}/{id}";
        var read = await _server.GetAsync(path, ("Accept-Language", language));
        Assert.That(read.Header("Content-Language"), Is.EqualTo(language));
        body[type == "sources" ? "url" : "note"] = "https://example.org/another";
        (string, string)[] headers = [("If-Match", read.Header("ETag")!), ("Accept-Language", language)];
        var changed = await _server.SendAsync(HttpMethod.Put, $"{path}?reason=A%20test", body.ToJsonString(), headers);
        Assert.That(changed.Status, Is.EqualTo(HttpStatusCode.OK), changed.Text);
        Assert.That(changed.Header("ETag"), Is.EqualTo((await _server.GetAsync(path)).Header("ETag")));
        var stale = await _server.SendAsync(HttpMethod.Put, $"{path}?reason=A%20test", body.ToJsonString(), headers);
        Assert.That(stale.Status, Is.EqualTo(HttpStatusCode.PreconditionFailed));
        Assert.That((await _server.DeleteAsync(path)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("trade-flows", "TradeFlow", "kaz-total-unspecified-total-2022-kazinform-2023-10")]
    [TestCase("investments", "Investment", "fdi-gross-2022-kazinform-2023-10")]
    [TestCase("sources", "Source", "kazinform-2023-10-03-strategic-dialogue")]
    [TestCase("meetings", "Meeting", "strategic-dialogue-7-2023-10-02")]
    [TestCase("agreements", "Agreement", "strategic-partnership-and-cooperation-agreement-2024")]
    public async Task RecordOfTheDataset_Changed_KeepsItsIdAndTellsTheDifference(string type, string name, string id)
    {
        var body = EditServer.Example($"change{name}");
        var changed = await _server.PutAsync($"/v1/{type}/{id}", body);
        Assert.That(changed.Status, Is.EqualTo(HttpStatusCode.OK), changed.Text);
        Assert.That(changed.Json.Text("id"), Is.EqualTo(id));
        var history = (await _server.GetAsync($"/v1/{type}/{id}/history")).Json;
        Assert.That(history["data"]!.AsArray().Select(entry => entry!["edit"]!.GetValue<long>()).Distinct().Count(), Is.EqualTo(1));
        var again = await _server.PutAsync($"/v1/{type}/{id}", body);
        Assert.That((again.Status, again.Header("ETag")), Is.EqualTo((HttpStatusCode.OK, changed.Header("ETag"))));
        Assert.That(
            (await _server.GetAsync($"/v1/{type}/{id}/history")).Json["page"]!["total"]!.GetValue<int>(),
            Is.EqualTo(history["page"]!["total"]!.GetValue<int>()),
            "the same again changes nothing"
        );
    }

    [Test]
    public async Task Store_AfterEdits_PassesEveryCheck()
    {
        await _server.PostAsync("/v1/sources", EditServer.Example("createSource"));
        var store = _server.Server.Services.GetRequiredService<IStoreEngine>();
        Assert.That(new StoreCheck(store).Run(CancellationToken.None).SelectMany(check => check.Faults), Is.Empty);
    }

    [Test]
    public async Task History_OfAnUnknownRecord_Is404_OfAnUntouchedOneEmpty()
    {
        (await _server.GetAsync("/v1/meetings/no-such-meeting/history")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That((await _server.GetAsync("/v1/meetings/visit-straw-2004/history")).Json["data"]!.AsArray(), Is.Empty);
    }
}
