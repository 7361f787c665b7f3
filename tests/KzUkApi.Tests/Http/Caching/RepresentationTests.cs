using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Caching;

/// <summary>Tags, codings and versions of one answer.</summary>
internal sealed class RepresentationTests
{
    private const string Page = "/v1/trade-flows?reporter=GBR&limit=50";

    [TestCase("gzip", "gzip")]
    [TestCase("br", "br")]
    [TestCase("gzip, deflate, br", "br")]
    [TestCase("gzip;q=1.0, br;q=0.5", "gzip")]
    [TestCase("*", "br")]
    [TestCase("br;q=0, *", "gzip")]
    [TestCase("gzip;q=0, br;q=0, *", null)]
    [TestCase("x-gzip", "gzip")]
    [TestCase("Identity, GZIP;q=0.5", null)]
    [TestCase("gzip;q=0.5, identity", null)]
    [TestCase("zstd", null)]
    [TestCase("identity", null)]
    [TestCase("gzip;q=0", null)]
    public async Task Get_WithAcceptEncoding_ComesInTheCodingLikedBest(string accept, string? coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
        using var response = await Api.Server.Client.SendAsync(request);
        Assert.That(response.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(coding));
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.That(response.Content.Headers.ContentLength, Is.EqualTo(body.Length));
        Assert.That(Decoded(body, coding), Is.EqualTo((await Api.GetAsync(Page)).Text));
    }

    [TestCase("/v1/trade-flows/nothing", HttpStatusCode.NotFound, "not-found")]
    [TestCase("/v1/export/nothing.csv", HttpStatusCode.NotFound, "not-found")]
    [TestCase("/v1/problems", HttpStatusCode.NotFound, "not-found")]
    [TestCase("/v1/milestones?cursor=damaged", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("/v1/trade-flows/series.svg?reporter=GBR", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("/v1/milestones?dataVersion=0123456789ab", HttpStatusCode.NotFound, "not-found")]
    public async Task Error_WhateverCodingIsLiked_IsTheSameProblem(string path, HttpStatusCode status, string type)
    {
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            (await Api.GetAsync(path, ("Accept-Encoding", coding))).ShouldBeProblem(status, type);
        }
    }

    [TestCase("identity")]
    [TestCase("gzip")]
    [TestCase("br")]
    public async Task LongList_ConditionsAndHead_HoldInEveryCoding(string coding)
    {
        const string list = "/v1/trade-flows?figures=all&format=ndjson";
        var head = await Api.Server.SendAsync(HttpMethod.Head, list, ("Accept-Encoding", coding));
        var tag = head.Header("ETag")!;
        Assert.That(
            (head.Status, head.Text, head.Header("Content-Encoding")),
            Is.EqualTo((HttpStatusCode.OK, string.Empty, coding == "identity" ? null : coding))
        );
        var current = await Api.Server.SendAsync(HttpMethod.Get, list, ("Accept-Encoding", coding), ("If-None-Match", tag));
        Assert.That((current.Status, current.Text, current.Header("ETag")), Is.EqualTo((HttpStatusCode.NotModified, string.Empty, tag)));
        (await Api.Server.SendAsync(HttpMethod.Get, list, ("Accept-Encoding", coding), ("If-Match", "\"other\""))).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "precondition-failed"
        );
    }

    [TestCase("identity")]
    [TestCase("gzip")]
    public async Task LongList_WhileAnotherClientTakesItSlowly_IsNotWaitedFor(string coding)
    {
        const string list = "/v1/trade-flows?figures=all&format=ndjson&sort=-period";
        var address = new Uri(Api.Server.Address);
        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        await slow.ConnectAsync(address.Host, address.Port);
        await using var stream = slow.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {list} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: {coding}\r\n\r\n")
        );
        Assert.That(await stream.ReadAsync(new byte[64]), Is.Positive);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var request = new HttpRequestMessage(HttpMethod.Get, list);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var response = await Api.Server.Client.SendAsync(request, limit.Token);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Get_FormatLanguageOrCoding_HasATagOfItsOwn()
    {
        const string path = "/v1/topics";
        List<string> tags = [];
        foreach (
            var (query, coding) in new[]
            {
                ("", "identity"),
                ("", "gzip"),
                ("", "br"),
                ("?lang=kk", "identity"),
                ("?lang=ru", "identity"),
            }
        )
        {
            tags.Add((await Api.Server.SendAsync(HttpMethod.Get, path + query, ("Accept-Encoding", coding))).Header("ETag")!);
        }

        tags.Add((await Api.Server.SendAsync(HttpMethod.Get, "/v1/codelists?format=ndjson")).Header("ETag")!);
        tags.Add((await Api.Server.SendAsync(HttpMethod.Get, "/v1/codelists")).Header("ETag")!);
        Assert.That(tags, Is.Unique);
    }

    [Test]
    public async Task Get_TagOfAnotherCoding_IsNotWhatTheClientHas()
    {
        var tag = (await Api.Server.SendAsync(HttpMethod.Get, Page, ("Accept-Encoding", "gzip"))).Header("ETag")!;
        Assert.That(
            (await Api.Server.SendAsync(HttpMethod.Get, Page, ("Accept-Encoding", "gzip"), ("If-None-Match", tag))).Status,
            Is.EqualTo(HttpStatusCode.NotModified)
        );
        Assert.That((await Api.Server.SendAsync(HttpMethod.Get, Page, ("If-None-Match", tag))).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Get_ShortAnswer_IsNotCompressed()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/v1/trade-flows?period=1950", ("Accept-Encoding", "gzip, br"));
        Assert.That(answer.Text, Has.Length.LessThan(1024));
        Assert.That(answer.Header("Content-Encoding"), Is.Null);
    }

    [Test]
    public async Task DataVersion_Current_NeverChangesAndItsPagesNeither()
    {
        var version = (await Api.GetAsync("/v1")).Json.Text("dataVersion");
        var answer = await Api.GetAsync($"/v1/trade-flows?dataVersion={version!.ToUpperInvariant()}&limit=2");
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("public, max-age=31536000, immutable"));
        Assert.That(answer.Json["page"]!.Text("next"), Does.Contain($"dataVersion={version}"));
        Assert.That(
            (await Api.GetAsync(answer.Json["page"]!.Text("next")![ApiServer.PublicUrl.Length..])).Header("Cache-Control"),
            Does.Contain("immutable")
        );
    }

    [Test]
    public async Task DataVersion_Another_Is404ThatNamesTheCurrentOne()
    {
        var version = (await Api.GetAsync("/v1")).Json.Text("dataVersion");
        var problem = (await Api.GetAsync("/v1/milestones?dataVersion=0123456789ab")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("detail"), Does.Contain(version));
    }

    [TestCase("latest")]
    [TestCase("")]
    [TestCase("e3e063df99e")]
    public async Task DataVersion_NotOne_IsRefused(string version) =>
        (await Api.GetAsync($"/v1/milestones?dataVersion={version}")).ShouldRefuse("dataVersion", "unknown-data-version");

    private static string Decoded(byte[] body, string? coding)
    {
        using var stream = new MemoryStream(body);
        using Stream decoded = coding switch
        {
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
        using var reader = new StreamReader(decoded);
        return reader.ReadToEnd();
    }
}
