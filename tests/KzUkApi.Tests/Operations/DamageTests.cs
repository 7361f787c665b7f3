using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Access;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Operations;

/// <summary>The real program, whose database is damaged, cut off or taken away while it runs, or before.</summary>
internal sealed class DamageTests
{
    private TempStore _store = null!;

    private string Database => _store.Connections.Path;

    [SetUp]
    public void Copy() => _store = TempStore.Small();

    [TearDown]
    public void Delete() => _store.Dispose();

    [Test]
    public async Task Page_Damaged_IsNotReadyOnceSomebodyMetIt()
    {
        var page = int.Parse(
            _store.Texts("SELECT rootpage FROM sqlite_schema WHERE name = 'trade_flows'").Single(),
            CultureInfo.InvariantCulture
        );
        var bytes = CloseAndRead();
        Array.Fill(bytes, (byte)0x58, (page - 1) * 4096, 4096);
        await File.WriteAllBytesAsync(Database, bytes);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        using var read = await client.GetAsync("/v1/trade-flows?figures=all&format=ndjson");
        Assert.That(
            (read.StatusCode, await DetailAsync(read)),
            Is.EqualTo((HttpStatusCode.ServiceUnavailable, "The database is damaged. Nothing was changed."))
        );
        using var ready = await ServiceProcess.UntilAsync(client, "/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.That(
            (ready.StatusCode, await DetailAsync(ready)),
            Is.EqualTo((HttpStatusCode.ServiceUnavailable, "The database is damaged. Nothing was changed."))
        );
        service.Terminate();
        Assert.That((await service.EndAsync()).ExitCode, Is.Zero);
        Assert.That(Hash.OfFile(Database), Is.EqualTo(Hash.Of(bytes)), "the file is not touched");
    }

    [Test]
    public async Task File_CutOffToNothing_Is503Everywhere()
    {
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        using (var file = new FileStream(Database, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            file.SetLength(0);
        }

        using var ready = await ServiceProcess.UntilAsync(client, "/health/ready", HttpStatusCode.ServiceUnavailable);
        using var read = await client.GetAsync("/v1/meetings");
        Assert.That(
            (ready.StatusCode, read.StatusCode),
            Is.EqualTo((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable))
        );
        using var live = await client.GetAsync("/health/live");
        Assert.That(live.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task File_TakenAway_NoWriteIsAcknowledged()
    {
        var key = new KeyStore(_store.Connections, TimeProvider.System).Create("Editors", ["edit"], TimeSpan.FromDays(1), default).Text;
        _store.Connections.Close();
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        Assert.That(await PostAsync(client, "before"), Is.EqualTo(HttpStatusCode.Created));
        File.Move(Database, Database + ".away");
        Assert.That(await PostAsync(client, "after"), Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        File.Move(Database + ".away", Database);
        Assert.That(await PostAsync(client, "again"), Is.EqualTo(HttpStatusCode.Created));
        service.Terminate();
        Assert.That((await service.EndAsync()).ExitCode, Is.Zero);
        Assert.That(
            _store.Texts("SELECT id FROM meetings WHERE id IN ('before', 'after', 'again') ORDER BY id"),
            Is.EqualTo(new[] { "again", "before" })
        );
    }

    [Test]
    public async Task EmptyFile_IsNotTakenForANewDatabase()
    {
        _ = CloseAndRead();
        await File.WriteAllBytesAsync(Database, []);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        var end = await service.EndAsync();
        Assert.That((end.ExitCode, new FileInfo(Database).Length), Is.EqualTo((1, 0L)));
        Assert.That(end.Errors, Does.Contain("is an empty file").And.Contain("restore"));
    }

    [Test]
    public async Task Start_WhileAnotherProgramWrites_NeedsNoLock()
    {
        using var writing = _store.Connections.BeginWrite(default);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        using var ready = await client.GetAsync("/health/ready");
        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.Text("detail")!;

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string id)
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = id;
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/v1/meetings", content);
        return answer.StatusCode;
    }

    private byte[] CloseAndRead()
    {
        _store.Connections.Checkpoint();
        _store.Connections.Close();
        return File.ReadAllBytes(Database);
    }
}
