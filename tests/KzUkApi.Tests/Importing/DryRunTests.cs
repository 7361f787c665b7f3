using System.Net;
using System.Text;
using System.Text.Json;
using KzUkApi.Importing;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Importing;

/// <summary>A dry run only reads: it waits for nobody, writes nothing, and says what the import then does.</summary>
internal sealed class DryRunTests
{
    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = FigureImportTests.WithANewerSource();

    [TearDown]
    public void Close() => _store.Dispose();

    [TestCase(30, false, TestName = "DryRun_OfAFewFigures_ReportsAsTheImport")]
    [TestCase(30, true, TestName = "DryRun_OfAFewFiguresAndATable_ReportsAsTheImport")]
    [TestCase(2000, false, TestName = "DryRun_OfManyFigures_ReportsAsTheImport")]
    public void DryRun_WhileAnotherWrites_ReportsAsTheImport(int figures, bool withTopics)
    {
        var request = Request(figures, withTopics);
        ImportReport dry;
        using (Lock())
        {
            var before = Bytes();
            dry = _store.Import(request with { DryRun = true });
            Assert.That(Bytes(), Is.EqualTo(before));
        }

        var real = _store.Import(request);
        Assert.That((dry.Outcome, real.Outcome), Is.EqualTo((ImportReport.WouldImport, ImportReport.Imported)));
        Assert.That(new[] { dry.New, dry.Revised, dry.Unchanged, dry.Held, dry.Skipped }, Has.All.GreaterThan(0));
        Assert.That(
            JsonSerializer.Serialize(dry),
            Is.EqualTo(
                JsonSerializer.Serialize(
                    real with
                    {
                        DryRun = true,
                        Outcome = dry.Outcome,
                        DataVersion = dry.DataVersion,
                        SkippedRows = null,
                    }
                )
            )
        );
    }

    [Test]
    public async Task DryRun_OverHttpWhileAnotherWrites_IsAnswered()
    {
        using var server = new EditServer(_store.Store.Connections.Path);
        using var writer = Lock();
        var before = Bytes();
        var answer = await server.SendAsync(
            HttpMethod.Post,
            "/v1/imports?fileName=trade.csv&dryRun=true&skipInvalid=true",
            Encoding.UTF8.GetString(Request(30, false).File.Bytes),
            [],
            "text/csv"
        );
        Assert.That((answer.Status, answer.Json.Text("outcome")), Is.EqualTo((HttpStatusCode.OK, "would-import")), answer.Text);
        Assert.That(Bytes(), Is.EqualTo(before));
    }

    [Test]
    public async Task DryRun_OfTheCommandWhileAnotherWrites_Reports()
    {
        _store.Dispose();
        _store = ImportStore.Full();
        using var writer = Lock();
        var before = Bytes();
        var file = Path.Combine(DatasetCopy.Original, "trade.csv");
        var run = await CommandRun.OfAsync(_store.Store.Connections.Path, "import", file, "--dry-run");
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((0, string.Empty)));
        Assert.That(run.Output, Does.Contain("Nothing new in trade.csv"));
        Assert.That(Bytes(), Is.EqualTo(before));
    }

    private static ImportRequest Request(int figures, bool withTopics)
    {
        var topics = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "topics.csv"));
        return new(
            new("trade.csv", Encoding.UTF8.GetBytes(FigureImportTests.Mixed(figures)))
            {
                Further = withTopics ? [new("topics.csv", Encoding.UTF8.GetBytes($"{topics[0]}\n{topics[1]} again\n"))] : [],
            },
            SkipInvalid: true
        );
    }

    private SqliteTransactionLock Lock() => new(_store.Store.Connections.Path);

    // Of the file, and of the log of those who write beside it.
    private string Bytes() => _store.Store.Bytes();

    private sealed class SqliteTransactionLock : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteTransaction _transaction;

        public SqliteTransactionLock(string path)
        {
            _connection = new($"Data Source={path};Pooling=False");
            _connection.Open();
            _transaction = _connection.BeginTransaction(deferred: false);
        }

        public void Dispose()
        {
            _transaction.Dispose();
            _connection.Dispose();
        }
    }
}
