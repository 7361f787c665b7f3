using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Lists;

/// <summary>Lists that are read to their end at once, line by line.</summary>
internal sealed class ComputedListTests
{
    private const string Long = "/v1/trade-flows?figures=all&format=ndjson";

    [TestCase("/v1/trade-flows?figures=all&reporter=GBR&from=2015&sort=-value")]
    [TestCase("/v1/investments?figures=all")]
    [TestCase("/v1/statements?sort=-date")]
    [TestCase("/v1/trade-flows/series?reporter=GBR&frequency=A")]
    public async Task Ndjson_Always_HasTheRowsOfAllPagesInTheirOrder(string list)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, list + "&format=ndjson");
        Assert.That(answer.Header("Link"), Is.Null);
        var pages = await Api.AllPagesAsync(list);
        Assert.That(answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.ToJsonString()),
            Is.EqualTo(pages.Select(row => row.ToJsonString())));
    }

    [Test]
    public async Task LongList_Always_IsSentAsItIsReadAndStillHasATag()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, Long);
        Assert.That(answer.Text.Length, Is.GreaterThan(2 * 1024 * 1024));
        Assert.That(answer.Header("Content-Length"), Is.Null);
        Assert.That(answer.Header("Cache-Status"), Is.EqualTo("KzUkApi; fwd=uri-miss"));
        Assert.That(answer.Header("ETag"), Does.Match("^\"[A-Za-z0-9_-]{20}\"$"));
        Assert.That(
            (await Api.Server.SendAsync(HttpMethod.Get, Long, ("If-None-Match", answer.Header("ETag")!))).Status,
            Is.EqualTo(HttpStatusCode.NotModified)
        );
        Assert.That(
            (await Api.Server.SendAsync(HttpMethod.Get, Long, ("If-Match", "\"other\""))).Status,
            Is.EqualTo(HttpStatusCode.PreconditionFailed)
        );
        var head = await Api.Server.SendAsync(HttpMethod.Head, Long);
        Assert.That((head.Status, head.Text, head.Header("ETag")), Is.EqualTo((HttpStatusCode.OK, string.Empty, answer.Header("ETag"))));
    }

    [Test]
    public async Task LongList_Compressed_IsTheSame()
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new(Api.Server.Address),
        };
        Assert.That(await client.GetStringAsync(Long), Is.EqualTo((await Api.Server.SendAsync(HttpMethod.Get, Long)).Text));
    }
}
