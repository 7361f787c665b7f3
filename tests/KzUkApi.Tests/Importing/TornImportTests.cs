using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Access;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KzUkApi.Tests.Importing;

/// <summary>
/// The real program, killed while it imports: all of the file is there, or nothing. <c>KZUK_CRASH_ROUNDS</c> sets the
/// rounds of each way.
/// </summary>
internal sealed class TornImportTests
{
    private static readonly int Rows = Effort.Of(2000, full: 22_000);
    private static readonly int Rounds = Effort.CrashRounds;

    private readonly Random _random = new(2);
    private readonly string _text = TradeFile.Text(Rows);
    private string _file = null!;
    private TempStore _store = null!;

    [OneTimeSetUp]
    public async Task Write()
    {
        _file = Path.Combine(Directory.CreateTempSubdirectory("kzuk-torn-").FullName, "trade.csv");
        await File.WriteAllTextAsync(_file, _text);
    }

    [OneTimeTearDown]
    public void Delete() => TempFolder.Delete(Path.GetDirectoryName(_file)!);

    [SetUp]
    public void Open() => _store = ImportStore.Only().Store;

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public async Task Kill_DuringTheCommand_LeavesAllOrNothing()
    {
        var torn = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var import = ProgramRun.Begin(_store.Connections.Path, "import", _file);
            var ended = Task.WhenAll(import.StandardOutput.ReadToEndAsync(), import.StandardError.ReadToEndAsync());
            await UntilItWritesAsync(round, () => import.HasExited);
            import.Kill();
            await ended;
            torn += Left(round);
        }

        _store.Connections.Close();
        var again = await ProgramRun.OfAsync(_store.Connections.Path, "import", _file);
        Assert.That(again.ExitCode, Is.Zero, again.Errors);
        Prove("command", torn);
    }

    [Test]
    public async Task Kill_DuringAnUpload_LeavesAllOrNothing()
    {
        var torn = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var key = NewKey();
            using var service = new ServiceProcess(_store.Connections.Path);
            using var client = await service.ReadyAsync();
            var upload = UploadAsync(client, key);
            await UntilItWritesAsync(round, () => upload.IsCompleted);
            service.Kill();
            var acknowledged = await upload is not null;
            var nothing = Left(round);
            torn += nothing;
            Assert.That(acknowledged && nothing == 1, Is.False, "an acknowledged import is there");
        }

        var lastKey = NewKey();
        using var last = new ServiceProcess(_store.Connections.Path);
        using var again = await last.ReadyAsync();
        Assert.That((await UploadAsync(again, lastKey))?.Text("outcome"), Is.EqualTo("imported").Or.EqualTo("unchanged"));
        last.Terminate();
        Assert.That((await last.EndAsync()).ExitCode, Is.Zero);
        Prove("service", torn);
    }

    private string NewKey()
    {
        var key = new KeyStore(_store.Connections, TimeProvider.System).Create("Crash", ["import"], TimeSpan.FromDays(1), default).Text;
        _store.Connections.Close();
        return key;
    }

    // Until somebody else has the write lock, and a while longer.
    private async Task UntilItWritesAsync(int round, Func<bool> ended)
    {
        using var connection = new SqliteConnection($"Data Source={_store.Connections.Path};Pooling=False");
        connection.Open();
        while (!ended() && raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_OK)
        {
            raw.sqlite3_exec(connection.Handle, "ROLLBACK");
            await Task.Delay(20);
        }

        // At any moment; each third time also near the end, or behind it.
        var most = Rows / (round % 3 == 2 ? 4 : 16);
        for (var moments = _random.Next(0, most) / 20; moments > 0 && !ended(); moments--)
        {
            await Task.Delay(20);
        }
    }

    /// <returns>1 where nothing is there of the file.</returns>
    private int Left(int round)
    {
        _store.Connections.Close();
        var held = _store.Texts(TradeFile.Held).Count;
        Assert.That(held, Is.Zero.Or.EqualTo(Rows), $"round {round}");
        Assert.That(_store.Texts("PRAGMA integrity_check"), Is.EqualTo(new[] { "ok" }));
        Assert.That(_store.Texts("SELECT COUNT(*) FROM local_changes WHERE record_id LIKE 'made-up-%'"), Is.EqualTo(new[] { $"{held}" }));
        if (held == Rows && round + 1 < Rounds)
        {
            _store.Dispose();
            _store = ImportStore.Only().Store;
        }

        return held == 0 ? 1 : 0;
    }

    private void Prove(string way, int torn)
    {
        TestContext.Out.WriteLine(
            $"{Rounds} kills of the {way} during an import of {Rows} rows: {torn} left nothing, {Rounds - torn} everything, none a part"
        );
        Assert.That(_store.Texts(TradeFile.Held), Has.Count.EqualTo(Rows));
        Assert.That(new StoreCheck(_store.Connections).Run(default).SelectMany(check => check.Faults), Is.Empty);
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_store.Connections.Path)!, "*.part"), Is.Empty);
    }

    /// <returns>The report; null where the service is gone.</returns>
    private async Task<JsonNode?> UploadAsync(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/imports?fileName=trade.csv")
        {
            Content = new StringContent(_text, Encoding.UTF8, "text/csv"),
        };
        request.Headers.Add("X-Api-Key", key);
        try
        {
            using var answer = await client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
            return JsonNode.Parse(text);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
