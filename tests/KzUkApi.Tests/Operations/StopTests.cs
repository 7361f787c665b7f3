using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Access;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Operations;

/// <summary>The real program, told to stop as a container is.</summary>
internal sealed class StopTests
{
    private string _folder = null!;

    private string Database => Path.Combine(_folder, "kzuk.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("kzuk-stop-").FullName;

    [TearDown]
    public void DeleteFolder() => TempFolder.Delete(_folder);

    [Test]
    public async Task Terminate_NotReadyFirst_StillAnswers_ThenEndsWithTheLogInTheFile()
    {
        using var service = new ServiceProcess(Database, ("Kzuk__StopDelay", "3"), SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        Assert.That((await client.GetAsync("/health/ready")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(new FileInfo(Database + "-wal").Length, Is.Positive);
        service.Terminate();
        HttpResponseMessage ready;
        do
        {
            ready = await client.GetAsync("/health/ready");
        }
        while (ready.StatusCode == HttpStatusCode.OK);
        var problem = JsonNode.Parse(await ready.Content.ReadAsStringAsync())!;
        Assert.That(
            (ready.StatusCode, problem.Text("type")!.Split('/')[^1]),
            Is.EqualTo((HttpStatusCode.ServiceUnavailable, "unavailable"))
        );
        Assert.That(problem.Text("detail"), Does.Contain("stopping"));
        Assert.That((await client.GetAsync("/v1/topics")).StatusCode, Is.EqualTo(HttpStatusCode.OK), "until load balancers noticed");
        Assert.That((await client.GetAsync("/health/live")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var end = await service.EndAsync();
        Assert.That(end.ExitCode, Is.Zero, end.Errors);
        Assert.That(!File.Exists(Database + "-wal") || new FileInfo(Database + "-wal").Length == 0, Is.True, "the log is in the database");
        Assert.That(end.Output, Does.Not.Contain("warn:").And.Not.Contain("fail:"));
    }

    [Test]
    public async Task Terminate_WhileAnswering_FinishesTheAnswer()
    {
        using (var store = TempStore.Copied())
        {
            store.Connections.Close();
            File.Copy(store.Connections.Path, Database);
        }

        using var service = new ServiceProcess(Database);
        using var client = await service.ReadyAsync();
        var address = new Uri(service.Address);
        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        await slow.ConnectAsync(address.Host, address.Port);
        await using var stream = slow.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET /v1/trade-flows?figures=all&format=ndjson HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n")
        );
        var buffer = new byte[4096];
        var text = new StringBuilder();
        text.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        Assert.That(text.ToString(), Does.StartWith("HTTP/1.1 200 "));
        service.Terminate();
        await Patience.UntilAsync("the service to take no more connections", () => IsRefusedAsync(address), refused => refused);
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        Assert.That(text.Length, Is.GreaterThan(1_000_000));
        // An answer in chunks is whole where its last, empty chunk came.
        Assert.That(text.ToString(text.Length - 7, 7), Is.EqualTo("\r\n0\r\n\r\n"));
        Assert.That((await service.EndAsync()).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Terminate_DuringWrites_AnswersWhatItStoredAndStoresWhatItAnswered()
    {
        using var store = TempStore.Small();
        var key = new KeyStore(store.Connections, TimeProvider.System).Create("Stop", ["edit"], TimeSpan.FromDays(1), default).Text;
        store.Connections.Close();
        using var service = new ServiceProcess(store.Connections.Path, ("Kzuk__RequestRate", "0"), SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        var editors = new BusyEditors(client, key, "stop");
        await editors.MoreAsync(3);
        service.Terminate();
        var end = await service.EndAsync();
        await editors.EndAsync();
        Assert.That((end.ExitCode, end.Errors), Is.EqualTo((0, string.Empty)));
        Assert.That(editors.Wrong, Is.Empty);
        Assert.That(
            store.Texts("SELECT id FROM meetings WHERE id LIKE 'stop-%'"),
            Is.EquivalentTo(editors.Acknowledged),
            "finished and acknowledged, or refused"
        );
        Assert.That(store.Texts("SELECT record_id FROM record_history WHERE type = 'meetings'"), Is.EquivalentTo(editors.Acknowledged));
    }

    [Test]
    public async Task Database_HeldByAnotherProgram_StopsTheStartAndSaysSo()
    {
        TempStore.PutSmall(Database);
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False");
        holder.Open();
        using var command = holder.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT COUNT(*) FROM sources;";
        command.ExecuteScalar();
        using var second = new ServiceProcess(Database, SmallDataset.Variable);
        var end = await second.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(1));
        Assert.That(end.Errors, Does.Contain("locked").And.Contain("The file was not changed"));
    }

    [Test]
    public async Task Database_DamagedWhileRunning_LogSaysWhatToDo()
    {
        TempStore.PutSmall(Database);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        await File.WriteAllTextAsync(Database, "no database any more");
        File.Delete(Database + "-wal");
        File.Delete(Database + "-shm");
        using var ready = await ServiceProcess.UntilAsync(client, "/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.That(JsonNode.Parse(await ready.Content.ReadAsStringAsync())!.Text("detail"), Does.Contain("damaged"));
        Assert.That((await client.GetAsync("/health/live")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        service.Terminate();
        var end = await service.EndAsync();
        Assert.That(end.ExitCode, Is.Zero);
        Assert.That(end.Output, Does.Contain("put a backup in its place"));
        Assert.That(await File.ReadAllTextAsync(Database), Is.EqualTo("no database any more"));
    }

    private static async Task<bool> IsRefusedAsync(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(address.Host, address.Port);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
