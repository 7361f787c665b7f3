using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Limits;

/// <summary>
/// Each client has its rate, and cached answers and errors count; proxies are believed where they are configured.
/// </summary>
internal sealed class ClientRateTests
{
    private static readonly (string, string)[] Slow = [("Kzuk:RequestRate", "1"), ("Kzuk:RequestBurst", "5")];

    [Test]
    public async Task Requests_BeyondTheBurst_Are429UntilTokensComeBack()
    {
        using var server = new ApiServer(settings: Slow);
        var answers = new List<ApiAnswer>();
        for (var request = 0; request < 5; request++)
        {
            answers.Add(await server.SendAsync(HttpMethod.Get, "/v1/topics"));
        }

        Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(answers[4].Header("Cache-Status"), Does.Contain("hit"), "kept answers count too");

        // All together, since a slow machine would give tokens back between one and the next.
        var further = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.SendAsync(HttpMethod.Get, "/v1/topics")));
        var refused = further.First(answer => answer.Status != HttpStatusCode.OK);
        Assert.That(
            refused.ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests").Text("detail"),
            Does.Contain("more than 1 requests a second")
        );
        Assert.That(int.Parse(refused.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture), Is.InRange(1, 5));
        await Patience.UntilAsync(
            "a token to come back",
            () => server.SendAsync(HttpMethod.Get, "/v1/topics"),
            answer => answer.Status == HttpStatusCode.OK
        );
    }

    [Test]
    public async Task Answers_OfEveryKind_TellTheLimitAndWhatIsLeft()
    {
        using var server = new ApiServer(settings: [("Kzuk:RequestRate", "1"), ("Kzuk:RequestBurst", "100")]);
        var left = new List<int>();
        var clock = Stopwatch.StartNew();
        foreach (
            var path in new[]
            {
                "/v1/topics",
                "/v1/topics",
                "/v1/topics?limit=x",
                "/v1/nowhere",
                "/v1/keys/self",
                "/openapi/v1.json",
                "/swagger/index.html",
            }
        )
        {
            var answer = await server.SendAsync(HttpMethod.Get, path);
            Assert.That(answer.Header("RateLimit-Policy"), Is.EqualTo("\"client\";q=100;w=100"), path);
            var state = Regex.Match(answer.Header("RateLimit") ?? string.Empty, "^\"client\";r=(\\d+);t=(\\d+)$");
            Assert.That(state.Success, Is.True, $"{path}: {answer.Header("RateLimit")}");
            left.Add(int.Parse(state.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            Assert.That(int.Parse(state.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(100 - left[^1]));
        }

        Assert.That(left[0], Is.EqualTo(99));
        Assert.That(left[^1], Is.InRange(93, 94 + (int)clock.Elapsed.TotalSeconds), "seven requests, and some seconds");
    }

    [Test]
    public async Task Health_IsNeverLimited()
    {
        using var server = new ApiServer(settings: Slow);
        for (var request = 0; request < 20; request++)
        {
            var answer = await server.SendAsync(HttpMethod.Get, request % 2 == 0 ? "/health/live" : "/health/ready");
            Assert.That((answer.Status, answer.Header("RateLimit")), Is.EqualTo((HttpStatusCode.OK, (string?)null)));
        }
    }

    [TestCase("X-Forwarded-For", "203.0.113.{0}", "", 20, TestName = "Proxy_NotConfigured_IsNotBelieved")]
    [TestCase("X-Forwarded-For", "203.0.113.{0}", "127.0.0.0/8,::1", 0, TestName = "Proxy_Configured_IsBelieved")]
    [TestCase(
        "X-Forwarded-For",
        "203.0.113.{0}, 198.51.100.1",
        "127.0.0.0/8,::1",
        20,
        TestName = "Proxy_Configured_OnlyItsOwnWordCounts"
    )]
    [TestCase("X-Forwarded-For", "203.0.113.{0}, 10.0.0.1", "127.0.0.0/8,::1,10.0.0.0/8", 0, TestName = "Proxies_InARow_AreAllBelieved")]
    [TestCase(
        "Forwarded",
        "for=203.0.113.{0};proto=https",
        "127.0.0.0/8,::1",
        20,
        TestName = "Forwarded_WhereTheOtherHeaderIsConfigured_IsIgnored"
    )]
    public async Task Client_BehindAProxy_IsKnownByItsOwnAddress(string header, string value, string proxies, int refusedAtLeast) =>
        await CountAsync(header, value, refusedAtLeast, [.. Slow, ("Kzuk:TrustedProxies", proxies)]);

    [TestCase("for=203.0.113.{0};proto=https;by=10.0.0.1", 0)]
    [TestCase("for=\"[2001:db8:{0}::1]:4711\"", 0)]
    [TestCase("for=\"[2001:db8:1:1::{0}]\"", 20)]
    [TestCase("For=203.0.113.{0}, for=198.51.100.17", 20)]
    [TestCase("for=_hidden{0}", 20)]
    public async Task Forwarded_WhereConfigured_IsRead(string value, int refusedAtLeast)
    {
        await CountAsync(
            "Forwarded",
            value,
            refusedAtLeast,
            [.. Slow, ("Kzuk:TrustedProxies", "127.0.0.0/8,::1"), ("Kzuk:ForwardedHeader", "forwarded")]
        );
    }

    // Thirty clients, or one that says so.
    private static async Task CountAsync(string header, string value, int refusedAtLeast, (string, string)[] settings)
    {
        using var server = new ApiServer(settings: settings);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 30)
                .Select(client =>
                    server.SendAsync(
                        HttpMethod.Get,
                        "/v1/topics",
                        (header, string.Format(System.Globalization.CultureInfo.InvariantCulture, value, client))
                    )
                )
        );
        var refused = answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests);
        Assert.That(refused, refusedAtLeast == 0 ? Is.Zero : Is.GreaterThanOrEqualTo(refusedAtLeast));
    }
}
