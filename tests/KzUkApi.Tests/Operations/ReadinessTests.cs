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
        Assert.That(versions.Distinct().Single(), Is.Not.EqualTo(first), "read anew");
    }

    private static async Task<string> VersionAsync(EditServer server) => (await server.GetAsync("/health/ready")).Json.Text("dataVersion")!;
}
