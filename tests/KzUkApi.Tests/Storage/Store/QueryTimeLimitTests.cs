using System.Diagnostics;
using System.Net;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Startup;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Store;

/// <summary>A query that would run for years: it ends at the limit, or when nobody waits for it.</summary>
[Parallelizable(ParallelScope.All)] // They wait more than they work.
internal sealed class QueryTimeLimitTests
{
    private const string Endless =
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT COUNT(*) FROM n";

    [Test]
    public async Task Read_LongerThanTheLimit_IsInterruptedAndTheNextReadAnswers()
    {
        using var store = TempStore.Small();
        var database = Limited(store, TimeSpan.FromMilliseconds(300));
        for (var time = 0; time < 3; time++)
        {
            var clock = Stopwatch.StartNew();
            Assert.That(
                async () => await Task.Run(() => database.ReadAsync(snapshot => snapshot.CountAsync(Endless), CancellationToken.None)),
                Throws.TypeOf<QueryTimeLimitException>().With.Message.Contains("0.3 seconds"));
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
            Assert.That(await database.ReadAsync(snapshot => snapshot.DataVersionAsync(), CancellationToken.None), Has.Length.EqualTo(12));
        }
    }

    [Test]
    public async Task Each_WhoeverTakesTheRowsIsSlow_HisTimeDoesNotCount()
    {
        using var store = TempStore.Small();
        var database = Limited(store, TimeSpan.FromMilliseconds(300));
        var rows = await database.ReadAsync(
            async snapshot =>
            {
                var rows = 0;
                await snapshot.EachAsync("SELECT id FROM milestones", async _ => await Task.Delay(++rows == 1 ? 400 : 0));
                return rows;
            },
            CancellationToken.None);
        Assert.That(rows, Is.EqualTo(5));
        Assert.That(
            async () => await Task.Run(() => database.ReadAsync(
                async snapshot =>
                {
                    await snapshot.EachAsync("SELECT id FROM milestones", async _ => await Task.Yield());
                    return await snapshot.CountAsync(Endless);
                },
                CancellationToken.None)),
            Throws.TypeOf<QueryTimeLimitException>(), "and then the limit counts again");
    }

    [Test]
    public async Task Read_WhoseTokenIsCancelled_IsInterrupted()
    {
        using var store = TempStore.Small();
        var database = Limited(store, TimeSpan.FromHours(1));
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var clock = Stopwatch.StartNew();
        Assert.That(
            async () => await Task.Run(() => database.ReadAsync(snapshot => snapshot.CountAsync(Endless), leaving.Token)),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(await database.ReadAsync(snapshot => snapshot.DataVersionAsync(), CancellationToken.None), Has.Length.EqualTo(12));
    }

    [Test]
    public void Write_ThatIsInterrupted_IsNoFaultOfTheProgram()
    {
        using var store = TempStore.Small();
        using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var session = store.Connections.BeginWrite(late.Token);
        var exception = Assert.Catch(() => session.Connection.ExecuteScalar<long>(Endless, transaction: session.Transaction))!;
        Assert.That(
            new StoreFaultMapping(store.Connections).Of(exception)?.Detail,
            Does.Contain("took longer").And.Contain("Nothing was changed"));
    }

    [Test]
    public async Task Get_SlowRoute_IsProblem503ThatNamesTheLimit()
    {
        using var store = SlowMilestones();
        using var service = new ServiceProcess(store.Connections.Path, ("Kzuk__QueryTimeLimit", "1"), SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        using var answer = await client.GetAsync("/v1/milestones");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("longer than 1 seconds").And.Contain("/problems/unavailable"));
        using var other = await client.GetAsync("/v1/meetings");
        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK), "other routes answer");
    }

    [Test]
    public async Task Get_ClientThatLeaves_StopsTheQuery()
    {
        using var store = SlowMilestones();
        using var service = new ServiceProcess(store.Connections.Path, ("Kzuk__QueryTimeLimit", "3600"), SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        using var leaving = new CancellationTokenSource();
        var before = service.ProcessorTime;
        var asking = client.GetAsync("/v1/milestones", leaving.Token);
        await Patience.UntilAsync("the query to keep the process busy", () => service.ProcessorTime - before > TimeSpan.FromSeconds(0.5));
        await leaving.CancelAsync();
        Assert.That(async () => await asking, Throws.InstanceOf<OperationCanceledException>());
        await Patience.UntilAsync("the process to rest", async () =>
        {
            var begin = service.ProcessorTime;
            await Task.Delay(500);
            return service.ProcessorTime - begin;
        }, busy => busy < TimeSpan.FromMilliseconds(50));
    }

    // A list whose total cannot be counted in a lifetime.
    private static TempStore SlowMilestones()
    {
        var store = TempStore.Small();
        store.Execute("ALTER TABLE milestones RENAME TO milestones_held");
        store.Execute(
            """
            CREATE VIEW milestones AS
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000)
            SELECT m.* FROM milestones_held m CROSS JOIN n
            """);
        return store;
    }

    private static SqliteStore Limited(TempStore store, TimeSpan limit) =>
        new(store.Connections, new(store.Connections, TimeProvider.System), new Settings
        {
            Database = store.Connections.Path,
            Dataset = SmallDataset.Folder,
            PublicUrl = null,
            Contact = "mailto:a@example.org",
            CacheBytes = 0,
            QueryTimeLimit = limit,
        });
}
