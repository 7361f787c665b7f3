using System.Collections.Concurrent;
using System.Net;
using KzUkApi.Access;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>Several programs on one file: the service with its editors and readers, and commands beside it.</summary>
internal sealed class SharedFileTests
{
    private readonly TempStore _store = ImportStore.Only().Store;
    private string _folder = null!;
    private string _key = null!;
    private ServiceProcess _service = null!;
    private HttpClient _client = null!;

    private string Database => _store.Connections.Path;

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = Path.GetDirectoryName(Database)!;
        _key = new KeyStore(_store.Connections, TimeProvider.System).Create("Editors", ["edit"], TimeSpan.FromDays(1), default).Text;
        _store.Connections.Close();
        _service = new(Database, ("Kzuk__RequestRate", "0"));
        _client = await _service.ReadyAsync();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _client.Dispose();
        _service.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Contention_OfServiceImportCheckAndBackup_LosesNothingAndNobodySeesAnError()
    {
        var file = Path.Combine(_folder, "trade.csv");
        await File.WriteAllTextAsync(file, TradeFile.Text(1000));
        using var end = new CancellationTokenSource();
        var (read, failed) = (0, new ConcurrentBag<string>());
        var readers = new[]
        {
            "/v1/meetings?limit=20",
            "/v1/trade-flows?limit=50&sort=-period",
            "/v1/sources?format=csv",
            "/health/ready",
        }
            .Select(ReadAsync)
            .ToArray();
        var editors = new BusyEditors(_client, _key, "contend", editors: 2);
        await editors.MoreAsync(2);
        var runs = await Task.WhenAll(
            ProgramRun.OfAsync(Database, "import", file),
            CommandRun.OfAsync(Database, "check"),
            CommandRun.OfAsync(Database, "backup", Path.Combine(_folder, "contended.db")));
        await editors.MoreAsync(2);
        await end.CancelAsync();
        await editors.StopAsync();
        await Task.WhenAll(readers);
        Assert.That(runs.Select(run => run.ExitCode), Is.All.Zero, string.Join('\n', runs.Select(run => run.Errors)));
        Assert.That(editors.Wrong, Is.Empty, "stored, or told to come back");
        Assert.That(failed, Is.Empty);
        Assert.That(read, Is.GreaterThan(20));
        TestContext.Out.WriteLine($"{editors.Acknowledged.Count} acknowledged writes, {read} reads");
        Assert.That(editors.Acknowledged.Except(_store.Texts("SELECT id FROM meetings")), Is.Empty, "lost");
        Assert.That(_store.Texts(TradeFile.Held), Has.Count.EqualTo(1000));
        Assert.That((await CommandRun.OfAsync(Database, "check")).ExitCode, Is.Zero);

        async Task ReadAsync(string path)
        {
            // A pace, so that readers leave the processor to the others.
            using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (!end.IsCancellationRequested && await pace.WaitForNextTickAsync(CancellationToken.None))
            {
                using var answer = await _client.GetAsync(path);
                var text = await answer.Content.ReadAsStringAsync();
                Interlocked.Increment(ref read);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    failed.Add($"{path}: {(int)answer.StatusCode} {text}");
                }
            }
        }
    }

    [Test]
    public async Task Backup_WhileEditorsWrite_HasEveryEarlierWriteAndNothingByHalf()
    {
        var editors = new BusyEditors(_client, _key, "copied", editors: 2);
        for (var round = 0; round < 2; round++)
        {
            await editors.MoreAsync(3);
            var before = editors.Acknowledged;
            var target = Path.Combine(_folder, $"copy-{round}.db");
            var run = await CommandRun.OfAsync(Database, "backup", target);
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            using var copy = new SqliteConnections(target);
            Assert.That(SqliteBackup.Verify(target), Is.Not.Empty);
            Assert.That(new StoreCheck(copy).Run(default).SelectMany(check => check.Faults), Is.Empty, $"round {round}");
            Assert.That(before.Except(TempStore.Texts(copy, "SELECT id FROM meetings")), Is.Empty, "acknowledged before the copy began");
            Assert.That(TempStore.Texts(copy, "SELECT id FROM meetings m WHERE id LIKE 'copied-%' AND (SELECT COUNT(*) FROM "
                + "meeting_participants p WHERE p.meeting_id = m.id) <> 1"), Is.Empty);
            Assert.That(
                TempStore.Texts(copy, "SELECT record_id FROM record_history WHERE record_id LIKE 'copied-%' AND type = 'meetings'"),
                Is.EquivalentTo(TempStore.Texts(copy, "SELECT id FROM meetings WHERE id LIKE 'copied-%'")));
        }

        await editors.StopAsync();
        Assert.That(editors.Wrong, Is.Empty);
    }

    [Test]
    public async Task Restore_WhileEditorsWrite_KeepsEachWriteInOneOfTheFiles()
    {
        var copy = Path.Combine(_folder, "restored.db");
        Assert.That((await CommandRun.OfAsync(Database, "backup", copy)).ExitCode, Is.Zero);
        var editors = new BusyEditors(_client, _key, "restored", editors: 2);
        await editors.MoreAsync(3);
        var restore = await CommandRun.OfAsync(Database, "restore", copy);
        Assert.That(restore.ExitCode, Is.Zero, restore.Errors);
        await editors.MoreAsync(3);
        await editors.StopAsync();
        using var kept = new SqliteConnections(Directory.GetFiles(_folder, "kzuk.db.before-restore-*").Single(name => name.EndsWith('Z')));
        var (before, after) = (
            TempStore.Texts(kept, "SELECT id FROM meetings WHERE id LIKE 'restored-%'"),
            _store.Texts("SELECT id FROM meetings WHERE id LIKE 'restored-%'")
        );
        Assert.That(editors.Wrong, Is.Empty);
        Assert.That(before, Is.Not.Empty);
        Assert.That(after, Is.Not.Empty);
        Assert.That(editors.Acknowledged, Is.EquivalentTo(before.Concat(after)), "before the restore or after it, never between");
    }
}
