using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Operations;

/// <summary>Questions for health, however many, open the database once a second.</summary>
internal sealed class ReadinessTests
{
    [Test]
    public async Task Ready_AskedAgainWithinASecond_IsTheSameAnswer()
    {
        using var server = new EditServer();
        var first = await VersionAsync(server);
        var body = EditServer.Example("createMeeting");
        Assert.That((await server.PostAsync("/v1/meetings", body)).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(await VersionAsync(server), Is.EqualTo(first), "kept");
        server.Server.Clock.Advance(TimeSpan.FromSeconds(1));
        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => VersionAsync(server)));
        Assert.That(versions.Distinct().Single(), Is.Not.EqualTo(first), "read again");
    }

    [TestCase("TABLE statement_topics", "/v1/statements")]
    [TestCase("TABLE search_index", "/v1/search?q=Astana")]
    [TestCase("INDEX trade_flows_reporter", "/v1/trade-flows?figures=all&reporter=KAZ")]
    public async Task Ready_WithoutATableOrAnIndex_Is503AsTheRouteThatNeedsIt(string part, string route)
    {
        using var store = TempStore.Copied();
        using var server = new EditServer(store.Connections.Path);
        Assert.That((await server.GetAsync("/health/ready")).Status, Is.EqualTo(HttpStatusCode.OK));
        store.Execute($"DROP {part}");
        server.Server.Clock.Advance(TimeSpan.FromSeconds(1));
        var ready = await server.GetAsync("/health/ready");
        Assert.That(
            ready.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable").Text("detail"),
            Is.EqualTo("The database is damaged. Nothing was changed.")
        );
        var asked = await server.GetAsync(route);
        Assert.That((asked.Status, (await server.GetAsync("/health/live")).Status), Is.EqualTo((ready.Status, HttpStatusCode.OK)));
    }

    private static async Task<string> VersionAsync(EditServer server) => (await server.GetAsync("/health/ready")).Json.Text("dataVersion")!;
}
