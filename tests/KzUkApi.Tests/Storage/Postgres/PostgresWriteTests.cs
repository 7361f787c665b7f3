using System.Diagnostics;
using System.Net;
using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Startup;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Changes on a server: one after the other, seen by every instance, stopped where nobody waits for them.</summary>
[Parallelizable]
internal sealed class PostgresWriteTests : PostgresFixture
{
    private const string Endless = "SELECT COUNT(*) FROM generate_series(1, 1000000000000) n";
    private const string Source = "/v1/sources";

    [Test]
    public async Task Writers_OnTwoInstances_LoseNoUpdate()
    {
        var database = Loaded();
        using var one = new PostgresConnections(database);
        using var other = new PostgresConnections(database);
        PostgresCluster.Execute("CREATE TABLE counted (number BIGINT NOT NULL); INSERT INTO counted VALUES (0)", database);
        void Write(int writer)
        {
            for (var turn = 0; turn < 10; turn++)
            {
                using var session = (writer % 2 == 0 ? one : other).BeginWrite(CancellationToken.None);
                var number = session.Connection.ExecuteScalar<long>("SELECT number FROM counted", transaction: session.Transaction);
                session.Connection.Execute("UPDATE counted SET number = @next", new { next = number + 1 }, session.Transaction);
                session.Commit();
            }
        }

        // Each on a thread of its own: waiting for each other, they would take those of the servers of other tests.
        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Factory.StartNew(
            () => Write(writer), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.That(Column<long>(one, "SELECT number FROM counted"), Is.EqualTo(new[] { 160L }));
    }

    [Test]
    public async Task Edit_ThroughOneInstance_IsShownByEveryOther()
    {
        var database = Loaded();
        using var one = new EditServer(settings: Setting(database));
        using var other = new EditServer(settings: Setting(database));
        var body = EditServer.Example("createSource");
        var made = await one.PostAsync(Source, body);
        Assert.That(made.Status, Is.EqualTo(HttpStatusCode.Created), made.Text);
        var path = $"{Source}/{made.Json.Text("id")}";
        Assert.That((await one.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.OK), "the same instance shows it at once");
        await Patience.UntilAsync(
            "the other instance to show it", async () => (await other.GetAsync(path)).Status, status => status == HttpStatusCode.OK);
        var (here, there) = (await one.GetAsync("/v1/changes?limit=5"), await other.GetAsync("/v1/changes?limit=5"));
        Assert.That((there.Text, there.Header("ETag")), Is.EqualTo((here.Text, here.Header("ETag"))));
    }

    [Test]
    public async Task Edits_OnBothEngines_GiveTheSameDataVersion()
    {
        using var postgres = new EditServer(settings: Setting(Loaded()));
        using var sqlite = new EditServer(Path.Combine(Directory.CreateTempSubdirectory("kzuk-edits-").FullName, "kzuk.db"));
        foreach (var server in (EditServer[])[postgres, sqlite])
        {
            var made = await server.PostAsync(Source, EditServer.Example("createSource"));
            var path = $"{Source}/{made.Json.Text("id")}";
            var changed = EditServer.Example("createSource");
            changed["title"] = "Another title";
            Assert.That((await server.PutAsync(path, changed)).Status, Is.EqualTo(HttpStatusCode.OK));
            var figure = "/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10";
            Assert.That((await server.PutAsync(figure, EditServer.Example("changeTradeFlow"))).Status, Is.EqualTo(HttpStatusCode.OK));
        }

        foreach (var path in (string[])["/v1", "/v1/changes?limit=20", "/v1/trade-flows?limit=500", "/v1/sources?limit=500"])
        {
            Assert.That((await postgres.GetAsync(path)).Text, Is.EqualTo((await sqlite.GetAsync(path)).Text), path);
        }
    }

    [Test]
    public void Check_OfALoadedDatabase_FindsNothing_AndSaysWhatIsMissing()
    {
        var database = Loaded();
        using var connections = new PostgresConnections(database);
        Assert.That(Faults(), Is.Empty);
        PostgresCluster.Execute("DROP INDEX meetings_date; DROP TRIGGER record_history_is_not_changed ON record_history", database);
        Assert.That(Faults(), Is.EquivalentTo(new[] { "lacks index meetings_date", "lacks trigger record_history_is_not_changed" }));

        IEnumerable<string> Faults() => new StoreCheck(connections).Run(CancellationToken.None).SelectMany(check => check.Faults);
    }

    [Test]
    public async Task Read_LongerThanTheLimit_IsInterruptedAndTheNextReadAnswers()
    {
        using var connections = new PostgresConnections(Loaded());
        var store = Limited(connections, TimeSpan.FromMilliseconds(300));
        for (var time = 0; time < 3; time++)
        {
            var clock = Stopwatch.StartNew();
            Assert.That(
                async () => await store.ReadAsync(snapshot => snapshot.CountAsync(Endless), CancellationToken.None),
                Throws.TypeOf<QueryTimeLimitException>().With.Message.Contains("0.3 seconds"));
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
            Assert.That(await store.ReadAsync(snapshot => snapshot.DataVersionAsync(), CancellationToken.None), Has.Length.EqualTo(12));
        }
    }

    [Test]
    public void Write_ThatIsInterrupted_IsNoFaultOfTheProgram_AndStoresNothing()
    {
        using var connections = new PostgresConnections(Loaded());
        using (var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(300)))
        using (var session = connections.BeginWrite(late.Token))
        {
            session.Connection.Execute("DELETE FROM search_state", transaction: session.Transaction);
            var exception = Assert.Catch(() => session.Connection.ExecuteScalar<long>(Endless, transaction: session.Transaction))!;
            Assert.That(
                new StoreFaultMapping(connections).Of(exception)?.Detail,
                Does.Contain("took longer").And.Contain("Nothing was changed"));
        }

        Assert.That(Column<long>(connections, "SELECT COUNT(*) FROM search_state"), Is.EqualTo(new[] { 1L }));
    }

    [Test]
    public void Commit_WhoseTokenIsCancelledBefore_StoresNothing()
    {
        using var connections = new PostgresConnections(Loaded());
        using (var stopped = new CancellationTokenSource())
        using (var session = connections.BeginWrite(stopped.Token))
        {
            session.Connection.Execute("DELETE FROM search_state", transaction: session.Transaction);
            stopped.Cancel();
            Assert.That(session.Commit, Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That(Column<long>(connections, "SELECT COUNT(*) FROM search_state"), Is.EqualTo(new[] { 1L }));
    }

    // As where the standby that must confirm is not there; here a trigger delays the commit itself.
    [Test]
    [CancelAfter(60_000)]
    public void Commit_ThatNoStandbyConfirms_IsNotAcknowledged(CancellationToken token)
    {
        var database = Loaded();
        using var connections = new PostgresConnections(database);
        using (var session = (PostgresSession)connections.BeginWrite(token))
        {
            session.CommitPatience = TimeSpan.FromMilliseconds(300);
            session.Connection.Execute(
                """
                CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(3); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER slow AFTER DELETE ON search_state DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION slow();
                DELETE FROM search_state
                """,
                transaction: session.Transaction);
            var exception = Assert.Throws<UnconfirmedCommitException>(session.Commit)!;
            Assert.That(connections.FaultOf(exception), Is.EqualTo(StoreFaultKind.Unconfirmed));
            Assert.That(
                new StoreFaultMapping(connections).Of(exception)?.Detail, Does.Contain("Send it again with the same Idempotency-Key"));
        }
    }

    private static PostgresStore Limited(PostgresConnections connections, TimeSpan limit) =>
        new(connections, new(connections, TimeProvider.System), new Settings
        {
            Database = "kzuk.db",
            Dataset = SmallDataset.Folder,
            PublicUrl = null,
            Contact = "mailto:a@example.org",
            CacheBytes = 0,
            QueryTimeLimit = limit,
        });
}
