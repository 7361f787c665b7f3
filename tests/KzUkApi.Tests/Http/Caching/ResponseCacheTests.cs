using System.Diagnostics.Metrics;
using System.Net;
using Dapper;
using KzUkApi.Http.Caching;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Http.Caching;

/// <summary>What is kept, for how long, and how much of it.</summary>
internal sealed class ResponseCacheTests
{
    private ApiServer _server = null!;

    [SetUp]
    public void Start() => _server = new();

    [TearDown]
    public void Stop() => _server.Dispose();

    [TestCase("/v1/trade-flows?reporter=gbr&from=2022", "/v1/trade-flows?from=2022&reporter=GBR")]
    [TestCase("/v1/trade-flows?reporter=KAZ,GBR&limit=50", "/V1/Trade-Flows/?reporter=gbr,kaz&sort=period")]
    [TestCase("/v1/milestones?id=b,a&format=json", "/v1/milestones?id=A,B")]
    [TestCase("/v1/topics?lang=kk", "/v1/topics?lang=KK")]
    public async Task Get_SameRequestSpeltOtherwise_IsTheSameAnswer(string one, string other)
    {
        var first = await _server.SendAsync(HttpMethod.Get, one);
        var second = await _server.SendAsync(HttpMethod.Get, other);
        Assert.That(first.Header("Cache-Status"), Is.EqualTo("KzUkApi; fwd=uri-miss; stored"), first.Text);
        Assert.That(second.Header("Cache-Status"), Is.EqualTo("KzUkApi; hit"));
        Assert.That((second.Text, second.Header("ETag")), Is.EqualTo((first.Text, first.Header("ETag"))));
    }

    [TestCase(
        "/v1/trade-flows?id=kaz-total-unspecified-total-2022-kazinform-2023-10",
        "/v1/trade-flows?id=kaz-total-unspecified-total-2022-kazinform-2023-10&figures=preferred"
    )]
    [TestCase("/v1/statements?q=trade", "/v1/statements?q=education")]
    [TestCase("/v1/trade-flows", "/v1/trade-flows?sort=-period")]
    public async Task Get_AnotherRequest_IsAnotherAnswer(string one, string other)
    {
        _ = await _server.SendAsync(HttpMethod.Get, one);
        Assert.That((await _server.SendAsync(HttpMethod.Get, other)).Header("Cache-Status"), Does.Contain("fwd=uri-miss"));
    }

    [Test]
    public async Task Get_AcceptLanguage_LeadsToTheAnswerInThatLanguage()
    {
        var english = await _server.SendAsync(HttpMethod.Get, "/v1/topics");
        var kazakh = await _server.SendAsync(HttpMethod.Get, "/v1/topics", ("Accept-Language", "kk"));
        Assert.That(kazakh.Text, Is.Not.EqualTo(english.Text));
        Assert.That((await _server.SendAsync(HttpMethod.Get, "/v1/topics?lang=kk")).Header("ETag"), Is.EqualTo(kazakh.Header("ETag")));
    }

    [Test]
    public async Task Get_AfterAnotherConnectionChangedTheData_HasTheChange()
    {
        const string path = "/v1/topics/education";
        var before = await _server.SendAsync(HttpMethod.Get, path);
        using (var session = _server.Beside.BeginWrite(CancellationToken.None))
        {
            await session.Connection.ExecuteAsync(
                "UPDATE topics SET name_en = 'Education, changed' WHERE code = 'education'",
                transaction: session.Transaction
            );
            Assert.That(
                (await _server.SendAsync(HttpMethod.Get, path)).Header("Cache-Status"),
                Is.EqualTo("KzUkApi; hit"),
                "not yet committed"
            );
            session.Commit();
        }

        // The watch looks again after a millisecond.
        var after = await Patience.UntilAsync(
            "the change to be seen",
            () => _server.SendAsync(HttpMethod.Get, path, ("If-None-Match", before.Header("ETag")!)),
            answer => answer.Status == HttpStatusCode.OK
        );
        Assert.That(after.Text, Does.Contain("Education, changed"));
    }

    [Test]
    public async Task Pinned_WhileTheVersionChanges_IsNeverOfAnotherVersion()
    {
        const string set = "UPDATE dataset_state SET data_version = @version";
        var version = (await _server.SendAsync(HttpMethod.Get, "/v1")).Json.Text("dataVersion")!;
        var connections = _server.Beside;
        using var stop = new CancellationTokenSource();
        var changes = Task.Run(() =>
        {
            for (var odd = true; !stop.IsCancellationRequested; odd = !odd)
            {
                using var session = connections.BeginWrite(CancellationToken.None);
                session.Connection.Execute(set, new { version = odd ? "aaaaaaaaaaaa" : version }, session.Transaction);
                session.Commit();
            }
        });
        var pinned = 0;
        for (var number = 0; number < 60; number++)
        {
            var answer = await _server.SendAsync(HttpMethod.Get, $"/v1/milestones?limit={(number % 20) + 1}&dataVersion={version}");
            if (answer.Status == HttpStatusCode.OK)
            {
                pinned++;
                Assert.That(answer.Json["meta"]!.Text("dataVersion"), Is.EqualTo(version), answer.Header("Cache-Status"));
                Assert.That(answer.Header("Link")?.Split("rel=").Length ?? 2, Is.EqualTo(2), "one next page");
            }
        }

        await stop.CancelAsync();
        await changes;
        Assert.That(pinned, Is.Positive);
    }

    [TestCase("identity")]
    [TestCase("gzip")]
    public async Task Get_ManyAtOnce_IsMadeOnce(string coding)
    {
        using var misses = new MeterListener();
        var made = 0;
        var meters = _server.Services.GetRequiredService<IMeterFactory>();
        misses.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "kzuk.cache.misses" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        misses.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref made, (int)count));
        misses.Start();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(_ => _server.SendAsync(HttpMethod.Get, "/v1/briefing?asOf=2023-10-03", ("Accept-Encoding", coding)))
        );
        Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(answers.Select(answer => answer.Text).Distinct().Count(), Is.EqualTo(1));
        Assert.That(made, Is.EqualTo(coding == "identity" ? 1 : 2), "the answer, and once the coding of it");
    }

    [Test]
    public async Task Get_RelativeToToday_IsNotKeptPastMidnight()
    {
        _server.Clock.SetUtcNow(new DateTimeOffset(ApiServer.Today, new TimeOnly(23, 59, 30), TimeSpan.Zero));
        var before = await _server.SendAsync(HttpMethod.Get, "/v1/briefing");
        Assert.That(before.Header("Cache-Control"), Is.EqualTo("public, max-age=30, stale-while-revalidate=0"));
        Assert.That(
            (await _server.SendAsync(HttpMethod.Get, "/v1/briefing?asOf=2023-10-03")).Header("Cache-Control"),
            Does.Contain("max-age=60")
        );
        Assert.That((await _server.SendAsync(HttpMethod.Get, "/v1/briefing")).Header("Cache-Status"), Is.EqualTo("KzUkApi; hit"));

        _server.Clock.Advance(TimeSpan.FromMinutes(1));
        var after = await _server.SendAsync(HttpMethod.Get, "/v1/briefing");
        Assert.That(after.Header("Cache-Status"), Does.Contain("fwd=uri-miss"));
        Assert.That(after.Header("Last-Modified"), Is.EqualTo("Mon, 30 Nov 2026 00:00:00 GMT"));
    }

    [Test]
    public async Task Get_MoreThanTheCacheTakes_StaysWithinIt()
    {
        const long budget = 400_000;
        using var small = new ApiServer(cacheBytes: budget);
        var cache = small.Services.GetRequiredService<ResponseCache>();
        for (var limit = 1; limit <= 60; limit++)
        {
            Assert.That((await small.SendAsync(HttpMethod.Get, $"/v1/trade-flows?limit={limit}")).Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(cache.Bytes, Is.LessThanOrEqualTo(budget));
        }

        Assert.That(cache.Bytes, Is.GreaterThan(budget / 8));
    }

    [Test]
    public async Task Get_WithoutCache_IsAnsweredEveryTime()
    {
        using var none = new ApiServer(cacheBytes: 0);
        for (var time = 1; time <= 2; time++)
        {
            var answer = await none.SendAsync(HttpMethod.Get, "/v1/milestones");
            Assert.That((answer.Status, answer.Header("Cache-Status")), Is.EqualTo((HttpStatusCode.OK, "KzUkApi; fwd=uri-miss")));
        }
    }
}
