using System.Net;
using System.Net.Sockets;
using System.Text;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace KzUkApi.Tests.Http.Limits;

/// <summary>How many at a time, how long each, and how slow a client may be.</summary>
internal sealed class WorkLimitTests
{
    [Test]
    public async Task Requests_BeyondTheQueue_Are503AndOthersFinish()
    {
        var go = new TaskCompletionSource();
        await using var server = new WriteServer(
            routes => routes.MapGet("/wait", async () =>
            {
                await go.Task;
                return Results.Text("done");
            }),
            ("Kzuk:ConcurrentRequests", "2"), ("Kzuk:QueuedRequests", "2"));
        var sent = Enumerable.Range(0, 6).Select(_ => server.SendAsync(HttpMethod.Get, "/v1/tests/wait", null)).ToList();
        await Patience.UntilAsync("two requests to be refused", () => sent.Count(answer => answer.IsCompleted) >= 2);
        var refused = sent.Where(answer => answer.IsCompleted).ToList();
        Assert.That(refused, Has.Count.EqualTo(2), "two are worked on, two wait");
        foreach (var answer in await Task.WhenAll(refused))
        {
            answer.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "busy");
            Assert.That(answer.Header("Retry-After"), Is.EqualTo("1"));
        }

        Assert.That(
            (await server.SendAsync(HttpMethod.Get, "/health/ready", null)).Status,
            Is.EqualTo(HttpStatusCode.OK),
            "health is not limited"
        );
        go.SetResult();
        foreach (var answer in await Task.WhenAll(sent.Except(refused)))
        {
            Assert.That((answer.Status, answer.Text), Is.EqualTo((HttpStatusCode.OK, "done")));
        }
    }

    [Test]
    public async Task Request_ThatTakesTooLong_IsStoppedWith503()
    {
        var stopped = new TaskCompletionSource();
        await using var server = new WriteServer(
            routes => routes.MapGet("/slow", async (CancellationToken token) =>
            {
                using var registration = token.Register(stopped.SetResult);
                await Task.Delay(Timeout.Infinite, token);
            }),
            ("Kzuk:RequestTimeLimit", "1"));
        var answer = await server.SendAsync(HttpMethod.Get, "/v1/tests/slow", null);
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.ServiceUnavailable, "unavailable").Text("detail"),
            Does.Contain("longer than 1 seconds")
        );
        Assert.That(answer.Header("Retry-After"), Is.EqualTo("1"));
        Assert.That(stopped.Task.IsCompleted, Is.True, "the work was stopped, not only the answer");
    }

    [Test]
    public async Task Answer_ThatHasBegun_MayTakeLonger()
    {
        await using var server = new WriteServer(
            routes => routes.MapGet("/stream", async (HttpContext http) =>
            {
                await http.Response.WriteAsync("begun ", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(TimeSpan.FromSeconds(1.2), http.RequestAborted); // longer than the limit
                await http.Response.WriteAsync("ended", http.RequestAborted);
            }),
            ("Kzuk:RequestTimeLimit", "1"));
        Assert.That((await server.SendAsync(HttpMethod.Get, "/v1/tests/stream", null)).Text, Is.EqualTo("begun ended"));
    }

    [Test]
    public async Task Headers_TooLarge_Are431AsAProblem()
    {
        using var server = new ApiServer(settings: [("Kzuk:HeaderBytes", "2000")]);
        var answer = await server.SendAsync(HttpMethod.Get, "/v1/topics", ("X-Long", new string('a', 2000)));
        Assert.That(
            answer.ShouldBeProblem(HttpStatusCode.RequestHeaderFieldsTooLarge, "headers-too-large").Text("detail"),
            Does.Contain("at most 2000")
        );
        Assert.That(
            (int)(await server.SendAsync(HttpMethod.Get, "/v1/topics", ("X-Long", new string('a', 5000)))).Status,
            Is.EqualTo(431),
            "far too large: the web server itself"
        );
    }

    [Test]
    public async Task Client_ThatNeverEndsItsHeaders_IsCutOff()
    {
        using var server = new ApiServer(settings: [("Kzuk:HeaderTimeLimit", "1")]);
        using var client = new TcpClient();
        var address = new Uri(server.Address);
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET /v1/topics HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray());
        var buffer = new byte[1024];
        var read = await stream.ReadAsync(buffer).AsTask().WithinLimitAsync("the answer of the server");
        Assert.That(Encoding.ASCII.GetString(buffer, 0, read), Does.StartWith("HTTP/1.1 408 "));
    }
}
