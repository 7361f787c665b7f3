using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Access;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Operations;

/// <summary>The real program, whose database another program locks while it runs.</summary>
internal sealed class LockedTests
{
    /// <summary>The bytes of the index of the log that SQLite locks to read (its WAL-index format, section 2.3).</summary>
    private const long ReadLocks = 123;

    private const long CountOfReadLocks = 5;

    private readonly TempStore _store = TempStore.Small();
    private string _key = null!;
    private ServiceProcess _service = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _key = new KeyStore(_store.Connections, TimeProvider.System).Create("Editors", ["edit"], TimeSpan.FromDays(1), default).Text;
        _store.Connections.Close();
        _service = new(_store.Connections.Path, ("Kzuk__RequestTimeLimit", "6"), SmallDataset.Variable);
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
    public async Task Write_WhileAnotherProgramWrites_Is503ThatNamesTheLock_AndReadingGoesOn()
    {
        using (var holder = new SqliteConnection($"Data Source={_store.Connections.Path};Pooling=False"))
        {
            holder.Open();
            using var writing = holder.BeginTransaction(deferred: false);
            var clock = Stopwatch.StartNew();
            using var refused = await PostAsync("locked-out");
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(15)), "the wait ends with the time that a request has");
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(refused.Headers.RetryAfter, Is.Not.Null);
            Assert.That(
                JsonNode.Parse(await refused.Content.ReadAsStringAsync())!.Text("detail"),
                Does.Contain("locked by another program")
            );
            using var read = await _client.GetAsync("/v1/meetings?limit=1");
            using var ready = await _client.GetAsync("/health/ready");
            Assert.That((read.StatusCode, ready.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        }

        // On a slow machine the time of a request may end before its turn comes.
        using var stored = await Patience.UntilAsync(
            "the same write, as soon as the other is done",
            () => PostAsync("locked-out"),
            answer => answer.StatusCode == HttpStatusCode.Created
        );
    }

    [Test]
    public async Task File_WhoseReadingIsLocked_IsNotReadyAndHealsUntouched()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The locks of SQLite are those of Linux here.");
            return;
        }

        (await ServiceProcess.UntilAsync(_client, "/health/ready", HttpStatusCode.OK)).Dispose();
        var before = _store.Bytes();
        using (var file = new FileStream(_store.Connections.Path + "-shm", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Lock(ReadLocks, CountOfReadLocks);
            var reading = _client.GetAsync("/v1/topics");
            using var locked = await ServiceProcess.UntilAsync(_client, "/health/ready", HttpStatusCode.ServiceUnavailable);
            Assert.That(locked.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(
                JsonNode.Parse(await locked.Content.ReadAsStringAsync())!.Text("detail"),
                Does.Contain("locked by another program")
            );
            using var read = await reading;
            Assert.That(read.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(JsonNode.Parse(await read.Content.ReadAsStringAsync())!.Text("detail"), Is.Not.Empty);
            using var live = await _client.GetAsync("/health/live");
            Assert.That(live.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        using var healed = await ServiceProcess.UntilAsync(_client, "/health/ready", HttpStatusCode.OK);
        Assert.That(healed.StatusCode, Is.EqualTo(HttpStatusCode.OK), "without a restart");
        Assert.That(_store.Bytes(), Is.EqualTo(before));

        // Requests of the next second are still told of the lock.
        using var topics = await ServiceProcess.UntilAsync(_client, "/v1/topics", HttpStatusCode.OK);
        Assert.That(topics.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void BeginWrite_WhoseTokenIsCancelled_StopsWaitingForTheLock()
    {
        using var store = TempStore.Small();
        using var holder = store.Connections.BeginWrite(default);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var clock = Stopwatch.StartNew();
        var exception = Assert.Catch(() => store.Connections.BeginWrite(leaving.Token).Dispose())!;
        Assert.That(store.Connections.FaultOf(exception), Is.EqualTo(StoreFaultKind.Locked), exception.Message);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)));
    }

    private async Task<HttpResponseMessage> PostAsync(string id)
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = id;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/meetings")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Api-Key", _key);
        return await _client.SendAsync(request);
    }
}
