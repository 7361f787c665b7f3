using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Two instances before three servers that fail: nothing acknowledged is lost, and nothing goes back.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PostgresFailoverTests
{
    private const string Sources = "/v1/sources";

    private static readonly int[] Rounds = [.. Enumerable.Range(1, Effort.Of(1, full: 5))];

    [OneTimeSetUp]
    public void RequireServer() => PostgresCluster.Require();

    [TestCaseSource(nameof(Rounds))]
    public async Task Primary_Killed_LosesNothingAcknowledged_NoReadFails_AndItsReturnTakesNothing(int round)
    {
        using var trio = await PostgresTrio.StartAsync();
        using var one = Instance(trio);
        using var other = Instance(trio);
        EditServer[] instances = [one, other];
        using var end = new CancellationTokenSource();
        var acknowledged = new ConcurrentQueue<string>();
        var refused = 0;
        var writers = instances.Select((instance, number) => Task.Run(() => WriteAsync(instance, number))).ToList();
        var readers = instances.Concat(instances).Select(instance => Task.Run(() => ReadAsync(instance, end.Token))).ToList();

        await Patience.UntilAsync("changes", () => acknowledged.Count > 10 * round);
        trio.First.Kill();
        await Patience.UntilAsync("a change that is refused", () => Volatile.Read(ref refused) > 0);
        trio.Second.Promote();
        var before = acknowledged.Count;
        await Patience.UntilAsync("changes on the new primary", () => acknowledged.Count > before + 10);

        // It takes itself for the primary, waits for no standby, and stands first among the hosts.
        trio.First.Start("-c synchronous_standby_names=''");
        await Patience.UntilAsync("the instances to notice the old primary", async () => await AreReadyAsync(), ready => !ready);
        var returned = trio.First.Number("SELECT COUNT(*) FROM record_history");
        before = Volatile.Read(ref refused);
        await Patience.UntilAsync("more changes that are refused", () => Volatile.Read(ref refused) > before + 10);
        Assert.That(trio.First.Number("SELECT COUNT(*) FROM record_history"), Is.EqualTo(returned), "nothing is stored there");

        trio.First.Stop();
        before = acknowledged.Count;
        await Patience.UntilAsync("changes once it is gone", () => acknowledged.Count > before + 10);
        await Patience.UntilAsync("the instances to be ready", async () => await AreReadyAsync(), ready => ready);
        await end.CancelAsync();
        await Task.WhenAll(writers);
        var reads = await Task.WhenAll(readers);

        Assert.Multiple(() =>
        {
            Assert.That(reads.SelectMany(read => read.Failed), Is.Empty, "no read fails");
            Assert.That(reads.Sum(read => read.Answered), Is.GreaterThan(20));
        });
        foreach (var instance in instances)
        {
            foreach (var id in acknowledged)
            {
                var answer = await instance.GetAsync($"{Sources}/{id}");
                Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), $"{id} was acknowledged: {answer.Text}");
            }
        }

        TestContext.Out.WriteLine(
            $"Acknowledged {acknowledged.Count}, lost 0; refused {refused}; read {reads.Sum(read => read.Answered)}, failed 0.");

        async Task WriteAsync(EditServer instance, int number)
        {
            for (var turn = 0; !end.IsCancellationRequested; turn++)
            {
                var answer = await AddAsync(instance, string.Create(CultureInfo.InvariantCulture, $"{number}-{turn}"));
                if (answer.Status == HttpStatusCode.Created)
                {
                    acknowledged.Enqueue(answer.Json.Text("id")!);
                }
                else
                {
                    answer.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable", write: true);
                    Interlocked.Increment(ref refused);
                }
            }
        }

        async Task<bool> AreReadyAsync()
        {
            var ready = true;
            foreach (var instance in instances)
            {
                instance.Server.Clock.Advance(TimeSpan.FromSeconds(2));
                ready &= (await instance.GetAsync("/health/ready")).Status == HttpStatusCode.OK;
            }

            return ready;
        }
    }

    [Test]
    public async Task Standby_ThatStopsFollowing_IsNotReadWhereItIsBehind()
    {
        using var trio = await PostgresTrio.StartAsync();
        using var writing = Instance(trio);
        using var reading = new EditServer(settings: Setting(PostgresNode.ConnectionTo(trio.Third, trio.First)));
        using var end = new CancellationTokenSource();
        var readers = new[] { reading, reading, writing }.Select(instance => Task.Run(() => ReadAsync(instance, end.Token))).ToList();
        trio.Third.Execute("SELECT pg_wal_replay_pause()");
        for (var turn = 0; turn < 10; turn++)
        {
            var (here, there) = turn % 2 == 0 ? (writing, reading) : (reading, writing);
            var path = $"{Sources}/{(await AddAsync(here, $"lag-{turn}")).Json.Text("id")}";
            Assert.That((await here.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.OK), "the same instance shows it at once");
            await Patience.UntilAsync(
                "the other instance to show it", async () => (await there.GetAsync(path)).Status, status => status == HttpStatusCode.OK);
        }

        trio.Third.Execute("SELECT pg_wal_replay_resume()");
        await end.CancelAsync();
        Assert.That((await Task.WhenAll(readers)).SelectMany(read => read.Failed), Is.Empty);
    }

    [Test]
    public async Task Change_ThatNoStandbyConfirms_IsNotAcknowledged_AndIsStoredOnceItIsSentAgain()
    {
        using var trio = await PostgresTrio.StartAsync();
        using var instance = Instance(trio);
        Assert.That((await AddAsync(instance, "confirmed")).Status, Is.EqualTo(HttpStatusCode.Created));
        trio.Second.Stop();
        var open = await AddAsync(instance, "open");
        open.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable", write: true);
        Assert.That(open.Json.Text("detail"), Does.Contain("may be stored or not").And.Contain("the same Idempotency-Key"));
        Assert.That((await instance.GetAsync($"{Sources}?limit=3")).Status, Is.EqualTo(HttpStatusCode.OK), "reading goes on");

        trio.Second.Start();
        var again = await Patience.UntilAsync(
            "the standby to confirm it", () => AddAsync(instance, "open"), answer => answer.Status != HttpStatusCode.ServiceUnavailable);
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Created), again.Text);
        var id = again.Json.Text("id");
        Assert.That(trio.First.Number($"SELECT COUNT(*) FROM record_history WHERE record_id = '{id}'"), Is.EqualTo(1));
    }

    private static EditServer Instance(PostgresTrio trio) => new(settings: Setting(trio.Connection));

    private static (string Name, string Value) Setting(string connection) => (ApiServer.PostgreSql, connection);

    // With a key of its own, so that it can be sent again.
    private static Task<ApiAnswer> AddAsync(EditServer instance, string name)
    {
        var body = EditServer.Example("createSource");
        body["title"] = $"Added, {name}";
        body["url"] = $"https://example.org/added/{name}";
        return instance.PostAsync(Sources, body, ("Idempotency-Key", $"key-{name}"));
    }

    // Sources are only added here: to one who asks one instance, their number never falls, and each version has one number.
    private static async Task<(int Answered, IReadOnlyList<string> Failed)> ReadAsync(EditServer instance, CancellationToken end)
    {
        var (answered, last) = (0, 0);
        List<string> failed = [];
        Dictionary<string, int> totals = new(StringComparer.Ordinal);
        while (!end.IsCancellationRequested)
        {
            var answer = await instance.GetAsync(string.Create(CultureInfo.InvariantCulture, $"{Sources}?limit={1 + (answered++ % 400)}"));
            if (answer.Status != HttpStatusCode.OK)
            {
                failed.Add(answer.Text);
                continue;
            }

            var total = answer.Json["page"]!["total"]!.GetValue<int>();
            var version = answer.Json["meta"]!.Text("dataVersion")!;
            if (total < last || (totals.TryGetValue(version, out var known) && known != total))
            {
                failed.Add($"{total} after {last} in version {version}");
            }

            totals[version] = last = total;
        }

        return (answered, failed);
    }
}
