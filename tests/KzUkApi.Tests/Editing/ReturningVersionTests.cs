using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>A data version comes again when a change is undone; what tells of changes has grown meanwhile.</summary>
internal sealed class ReturningVersionTests
{
    private const string Path = "/v1/meetings/strategic-dialogue-9-2026-11-20";

    private EditServer _server = null!;

    [OneTimeSetUp]
    public async Task Add()
    {
        _server = new();
        Assert.That(
            (await _server.PostAsync("/v1/meetings", EditServer.Example("createMeeting"))).Status,
            Is.EqualTo(HttpStatusCode.Created)
        );
    }

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [Test]
    public async Task ChangedAndUndone_EveryListOfChanges_IsCountedAnew()
    {
        string[] lists = [$"{Path}/history", "/v1/changes?type=meetings", "/v1/audit?limit=500"];
        var before = await TotalsAsync(lists);
        var body = EditServer.Example("createMeeting");
        var (was, note) = (body["note"]?.DeepClone(), "Changed, and undone.");
        body["note"] = note;
        Assert.That((await _server.PutAsync(Path, body)).Status, Is.EqualTo(HttpStatusCode.OK));
        body["note"] = was;
        Assert.That((await _server.PutAsync(Path, body)).Status, Is.EqualTo(HttpStatusCode.OK));
        var after = await TotalsAsync(lists);
        Assert.That(after.Select(list => list.Version), Is.EqualTo(before.Select(list => list.Version)), "The version came again.");
        Assert.That(after.Select(list => list.Total), Is.EqualTo(before.Select(list => list.Total + 2)));
    }

    [TestCase(Path + "/history", false)]
    [TestCase("/v1/changes", false)]
    [TestCase(Path, true)]
    public async Task PinnedAnswer_IsKeptForGood_OnlyWhereItsVersionSaysAllOfIt(string path, bool forGood)
    {
        var version = (await _server.GetAsync("/v1")).Json.Text("dataVersion");
        var answer = await _server.GetAsync($"{path}?dataVersion={version}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(
            answer.Header("Cache-Control"),
            forGood ? Does.Contain("immutable") : Does.Contain("max-age=60,").And.Not.Contains("immutable")
        );
    }

    private async Task<List<(string? Version, int Total)>> TotalsAsync(string[] lists)
    {
        var totals = new List<(string?, int)>();
        foreach (var list in lists)
        {
            var json = (await _server.GetAsync(list, ("X-Api-Key", _server.Key))).Json;
            totals.Add((json["meta"]!.Text("dataVersion"), json["page"]!["total"]!.GetValue<int>()));
        }

        return totals;
    }
}
