using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Access;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace KzUkApi.Tests.Operations;

/// <summary>A start on a disk that is full: a database that is current is read, and not changed.</summary>
[Platform(Exclude = "Win")]
internal sealed class FullDiskStartTests
{
    [Test]
    public async Task Start_WithoutRoom_ReadsACurrentDatabase()
    {
        using var store = TempStore.Small();
        var key = new KeyStore(store.Connections, TimeProvider.System).Create("Full", ["edit"], TimeSpan.FromDays(1), default).Text;
        var path = store.Connections.Path;
        store.Connections.Close();
        Assert.That(File.Exists($"{path}-shm"), Is.False, "closed by all: nothing of it is left beside it");
        var before = await File.ReadAllBytesAsync(path);

        using (var service = ServiceProcess.WithoutRoom(path, SmallDataset.Variable))
        {
            using (var client = await service.ReadyAsync())
            {
                await ReadAsync(client, key);
            }

            service.Terminate();
            var end = await service.EndAsync();
            Assert.That((end.ExitCode, end.Errors), Is.EqualTo((0, string.Empty)), end.Output);
            Assert.That(end.Output, Does.Contain("is full: the service reads, and refuses every change"));
        }

        Assert.That(await File.ReadAllBytesAsync(path), Is.EqualTo(before));

        // There is room again: the next start writes.
        using var again = new ServiceProcess(path, SmallDataset.Variable);
        using var healed = await again.ReadyAsync();
        Assert.That((await PostAsync(healed, key)).StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Start_WithoutRoom_RefusesADatabaseThatIsNotCurrent()
    {
        using var store = TempStore.Migrated();
        store.Connections.Close();
        using var service = ServiceProcess.WithoutRoom(store.Connections.Path, SmallDataset.Variable);
        var end = await service.EndAsync();
        Assert.That((end.ExitCode, end.Errors), Is.EqualTo((1, end.Errors)), end.Output);
        Assert.That(end.Errors, Does.Contain("cannot be used").And.Contain("Make room on its disk"));
    }

    // Such a limit is no full disk to the framework, so the file that a workbook needs cannot be tried in the program above.
    [Test]
    public async Task Answer_ThatNeedsAFileForWhichThereIsNoRoom_Is507()
    {
        const int noSpace = 28;
        await using var server = new WriteServer(routes =>
            routes.MapGet("/workbook", string () => throw new IOException("No space left on device", noSpace)));
        var answer = await server.SendAsync(HttpMethod.Get, "/v1/tests/workbook", null);
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.InsufficientStorage, "insufficient-storage").Text("detail"),
            Does.Contain("no room on the disk").And.Contain("JSON, CSV and NDJSON")
        );
    }

    private static async Task ReadAsync(HttpClient client, string key)
    {
        // More than one reader at a time, each with its own connection.
        string[] paths = ["/v1/meetings?limit=3", "/v1/search?q=uranium", "/v1/trade-flows?format=csv&figures=all", "/health/ready"];
        var answers = await Task.WhenAll(paths.Concat(paths).Select(one => client.GetAsync(one)));
        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        using var first = await client.GetAsync("/v1/topics");
        using var second = await client.GetAsync("/v1/topics");
        Assert.That(second.Headers.GetValues("Cache-Status").Single(), Is.EqualTo("KzUkApi; hit"), "looking is no change");

        using var change = await PostAsync(client, key);
        var text = await change.Content.ReadAsStringAsync();
        Assert.That(change.StatusCode, Is.EqualTo(HttpStatusCode.InsufficientStorage), text);
        Assert.That(JsonNode.Parse(text)!.Text("type"), Does.EndWith("/problems/insufficient-storage"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string key)
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = "on-a-full-disk";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/meetings")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Api-Key", key);
        return await client.SendAsync(request);
    }
}
