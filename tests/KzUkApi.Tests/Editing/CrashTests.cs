using System.Net;
using System.Text;
using KzUkApi.Access;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>
/// The real program, killed while editors write: what was acknowledged is there, and nothing by half.
/// <c>KZUK_CRASH_ROUNDS</c> sets the rounds.
/// </summary>
internal sealed class CrashTests
{
    private const int Editors = 3;

    [Test]
    public async Task Kill_DuringWrites_LosesNothingAcknowledgedAndTearsNothing()
    {
        var rounds = Effort.CrashRounds;
        using var store = TempStore.Small();
        var key = new KeyStore(store.Connections, TimeProvider.System).Create("Crash", ["edit"], TimeSpan.FromDays(1), default).Text;
        store.Connections.Close();
        var acknowledged = new List<string>();
        var random = new Random(1);
        for (var round = 0; round < rounds; round++)
        {
            using var service = new ServiceProcess(store.Connections.Path, ("Kzuk__RequestRate", "0"), SmallDataset.Variable);
            using var client = await service.ReadyAsync();
            foreach (var id in acknowledged.TakeLast(2 * Editors))
            {
                using var read = await client.GetAsync($"/v1/meetings/{id}");
                Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{id} was acknowledged before the end of round {round}");
            }

            var before = Count(acknowledged);
            var load = Enumerable
                .Range(0, Editors)
                .Select(editor => WriteAsync(client, key, $"crash-{round}-{editor}", acknowledged))
                .ToArray();

            // A round in which no change was acknowledged proves nothing. The end comes at any point of some later change.
            var enough = before + random.Next(1, Effort.Of(15, full: 40));
            await Patience.UntilAsync("changes to be acknowledged", () => Count(acknowledged) >= enough);
            service.Kill();
            await Task.WhenAll(load);
        }

        Assert.That(acknowledged, Has.Count.AtLeast(rounds));
        TestContext.Out.WriteLine($"{rounds} rounds, {acknowledged.Count} acknowledged writes");
        Assert.That(acknowledged.Except(store.Texts("SELECT id FROM meetings")), Is.Empty, "lost");
        Assert.That(
            acknowledged.Except(store.Texts("SELECT record_id FROM record_history WHERE type = 'meetings'")),
            Is.Empty,
            "without history"
        );
        Assert.That(store.Texts(
            "SELECT m.id FROM meetings m WHERE m.id LIKE 'crash-%' AND (SELECT COUNT(*) FROM meeting_participants p WHERE "
                + "p.meeting_id = m.id) <> 1"), Is.Empty, "torn");
        Assert.That(store.Texts(
            "SELECT h.number FROM record_history h WHERE h.type = 'meetings' AND NOT EXISTS (SELECT 1 FROM meetings m WHERE "
                + "m.id = h.record_id)"), Is.Empty, "history without its change");
        Assert.That(new StoreCheck(store.Connections).Run(default).SelectMany(check => check.Faults), Is.Empty);
    }

    private static int Count(List<string> acknowledged)
    {
        lock (acknowledged)
        {
            return acknowledged.Count;
        }
    }

    // Until the service is gone.
    private static async Task WriteAsync(HttpClient client, string key, string prefix, List<string> acknowledged)
    {
        for (var number = 0; ; number++)
        {
            var body = EditServer.Example("createMeeting");
            body["id"] = $"{prefix}-{number}";
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/meetings")
            {
                Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("X-Api-Key", key);
            try
            {
                using var answer = await client.SendAsync(request);
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Created), await answer.Content.ReadAsStringAsync());
                lock (acknowledged)
                {
                    acknowledged.Add(body["id"]!.ToString());
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
