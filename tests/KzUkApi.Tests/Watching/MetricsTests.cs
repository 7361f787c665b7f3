using System.Net;
using System.Net.Sockets;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Watching;

/// <summary>What Prometheus is told, on a port of its own; and what a collector gets.</summary>
internal sealed class MetricsTests
{
    [Test]
    public async Task Metrics_OnTheirOwnPort_TellOfRequestsQueriesRowsAndCache()
    {
        var port = FreePort();
        using var server = new ApiServer(settings: [("Kzuk:MetricsPort", $"{port}")]);
        await server.Send(HttpMethod.Get, "/v1/topics?limit=3");
        await server.Send(HttpMethod.Get, "/v1/topics?limit=3");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var text = await client.GetStringAsync("/metrics");
        Assert.That(text, Does.Match("http_server_request_duration_seconds_count\\{[^}]*http_route=\"/v1/topics/?\"[^}]*\\} 2"));
        Assert.That(text, Does.Match("kzuk_query_duration_seconds_count\\{[^}]*\\} [1-9]"));
        Assert.That(text, Does.Match("kzuk_cache_hits_total\\{[^}]*\\} 1"));
        Assert.That(text, Does.Match("kzuk_cache_misses_total\\{[^}]*\\} 1"));
        Assert.That(text, Does.Match("kzuk_rows_served_total\\{[^}]*\\} [1-9]"));
        Assert.That((await client.GetAsync("/v1/topics")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "nothing but measurements there");
        Assert.That((await server.Send(HttpMethod.Get, "/metrics")).Status, Is.EqualTo(HttpStatusCode.NotFound), "no measurements for the public");
    }

    [Test]
    public async Task Telemetry_WhereACollectorIsConfigured_IsSentThere()
    {
        using var collector = new TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var called = collector.AcceptTcpClientAsync();
        using (var server = new ApiServer(settings: [("Kzuk:OtlpEndpoint", $"http://127.0.0.1:{((IPEndPoint)collector.LocalEndpoint).Port}")]))
        {
            await server.Send(HttpMethod.Get, "/v1/topics");
            await called.WaitAsync(TimeSpan.FromSeconds(20));
        }

        using var client = await called;
        Assert.That(client.Connected || client.Available > 0, Is.True);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
