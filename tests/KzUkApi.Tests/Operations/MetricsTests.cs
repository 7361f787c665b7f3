using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace KzUkApi.Tests.Operations;

/// <summary>What Prometheus is told, on a port of its own; and what a collector gets.</summary>
[NonParallelizable] // Counts are those of the process.
internal sealed class MetricsTests
{
    private const string Traces = "trace.v1.TraceService";
    private const string Metrics = "metrics.v1.MetricsService";

    [Test]
    public async Task Metrics_OnTheirOwnPort_TellOfRequestsQueriesRowsAndCache()
    {
        var port = FreePort();
        using var edited = new EditServer(settings: [("Kzuk:MetricsPort", $"{port}")]);
        var server = edited.Server;
        var source = EditServer.SourceTable("measured-source,A,B,,2026-01-02,en,news,publisher,3,");
        Assert.That(
            (await edited.SendAsync(HttpMethod.Post, "/v1/imports?fileName=sources.csv", source, [], "text/csv")).Status,
            Is.EqualTo(HttpStatusCode.OK)
        );
        await server.SendAsync(HttpMethod.Get, "/v1/topics?limit=3");
        await server.SendAsync(HttpMethod.Get, "/v1/topics?limit=3");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var text = await client.GetStringAsync("/metrics");
        Assert.That(text, Does.Match("kzuk_import_rows_total\\{[^}]*format=\"project-csv\",result=\"new\"[^}]*\\} 1"));
        Assert.That(text, Does.Match("http_server_request_duration_seconds_count\\{[^}]*http_route=\"/v1/topics/?\"[^}]*\\} 2"));
        Assert.That(text, Does.Match("kzuk_query_duration_seconds_count\\{[^}]*\\} [1-9]"));
        Assert.That(text, Does.Match("kzuk_cache_hits_total\\{[^}]*\\} 1"));
        Assert.That(text, Does.Match("kzuk_cache_misses_total\\{[^}]*\\} 1"));
        Assert.That(text, Does.Match("kzuk_rows_served_total\\{[^}]*\\} [1-9]"));
        Assert.That(
            (await client.GetAsync("/v1/topics")).StatusCode,
            Is.EqualTo(HttpStatusCode.NotFound),
            "nothing but measurements there"
        );
        Assert.That(
            (await server.SendAsync(HttpMethod.Get, "/metrics")).Status,
            Is.EqualTo(HttpStatusCode.NotFound),
            "no measurements for the public"
        );
    }

    [Test]
    public async Task Telemetry_WhereACollectorIsConfigured_IsSentThere()
    {
        var received = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        await using var collector = Collector(received);
        await collector.StartAsync();
        using (var server = new ApiServer(settings: [("Kzuk:OtlpEndpoint", collector.Urls.First())]))
        {
            Assert.That(
                (await server.SendAsync(HttpMethod.Get, "/v1/topics?q=secret-words")).Status,
                Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest)
            );
            await server.SendAsync(HttpMethod.Get, "/v1/topics");
        }

        // The program sends what it has left as it ends, which the server of the tests does not wait for. Protobuf has texts as they are.
        await Patience.UntilAsync(
            "traces and metrics to arrive",
            () => received.ContainsKey(Path(Traces)) && received.ContainsKey(Path(Metrics))
        );
        var (traces, metrics) = (Text(Traces), Text(Metrics));
        Assert.That(
            traces,
            Does.Contain("kz-uk-api").And.Contain("/v1/topics").And.Contain("http.response.status_code").And.Contain("read")
        );
        Assert.That(traces, Does.Not.Contain("secret-words"), "nothing of what was asked for");
        Assert.That(
            metrics,
            Does.Contain("http.server.request.duration").And.Contain("kzuk.query.duration").And.Contain("kzuk.rows.served")
        );

        string Text(string service) => Encoding.UTF8.GetString(received[Path(service)]);

        static string Path(string service) => $"/opentelemetry.proto.collector.{service}/Export";
    }

    // Speaks as much of gRPC as an exporter hears: HTTP/2 without TLS, and a status in the trailers.
    private static WebApplication Collector(ConcurrentDictionary<string, byte[]> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2)
        );
        var app = builder.Build();
        app.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(http.Request.Path, body.ToArray(), (_, before) => [.. before, .. body.ToArray()]);
            http.Response.ContentType = "application/grpc";
            await http.Response.Body.WriteAsync(new byte[5]);
            http.Response.AppendTrailer("grpc-status", "0");
        });
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
