using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Writes that take longer than they may: stopped inside the database, answered, and without a trace.</summary>
internal sealed class StoppedWriteTests
{
    // Each row that is stored takes longer than anybody waits.
    private const string Slow =
        "CREATE TRIGGER slow AFTER INSERT ON trade_flows BEGIN SELECT COUNT(*) FROM trade_flows a, trade_flows b, "
            + "trade_flows c WHERE a.value + b.value > c.value; END";

    private static readonly string[] Trade = [.. File.ReadLines(Path.Combine(DatasetCopy.Original, "trade.csv")).Take(2)];

    private ImportStore _store = null!;
    private EditServer _server = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _store = ImportStore.Full();
        _server = new(_store.Store.Connections.Path, ("Kzuk:ImportTimeLimit", "4"), ("Kzuk:RequestTimeLimit", "2"));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _store.Dispose();
    }

    [TearDown]
    public async Task TheNextOneIsStored()
    {
        _store.Store.Execute("DROP TRIGGER slow");
        var next = await ImportAsync(TestContext.CurrentContext.Test.ID);
        Assert.That((next.Status, next.Json.Text("outcome")), Is.EqualTo((HttpStatusCode.OK, "imported")), next.Text);
    }

    [Test]
    public async Task Import_ThatTakesTooLong_Is503AndNothingIsStored()
    {
        _store.Store.Execute(Slow);
        var before = _store.Store.Dump();
        var stopped = await ImportAsync("slow");
        Assert.That(
            stopped.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable", write: true).Text("detail"),
            Does.Contain("The import took longer than 4 seconds and was stopped; nothing of it was stored")
        );
        Assert.That(stopped.Header("Retry-After"), Is.EqualTo("1"));
        Assert.That(_store.Store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public async Task Edit_ThatTakesTooLong_Is503AndNothingIsStored()
    {
        _store.Store.Execute(Slow);
        var before = _store.Store.Dump();
        var stopped = await _server.PostAsync("/v1/trade-flows", EditServer.Example("createTradeFlow"));
        Assert.That(
            stopped.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable", write: true).Text("detail"),
            Does.Contain("longer than 2 seconds")
        );
        Assert.That(_store.Store.Dump(), Is.EqualTo(before));
    }

    // A figure as another one, in the form that is imported row by row.
    private Task<ApiAnswer> ImportAsync(string suffix) =>
        _server.SendAsync(
            HttpMethod.Post,
            "/v1/imports?fileName=trade.csv",
            $"{Trade[0]}\n{Trade[1].Insert(Trade[1].IndexOf(',', StringComparison.Ordinal), $"-again-{suffix}")}\n",
            [],
            "text/csv"
        );
}
