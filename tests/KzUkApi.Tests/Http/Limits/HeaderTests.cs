using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Limits;

/// <summary>What every answer carries, errors too.</summary>
internal sealed class HeaderTests
{
    [TestCase("/v1/milestones")]
    [TestCase("/v1/milestones?limit=0")]
    [TestCase("/nowhere")]
    [TestCase("/swagger/index.html")]
    [TestCase("/openapi/v1.json")]
    [TestCase("/health/ready")]
    public async Task Answer_Always_MayBeReadByOtherOriginsAndIsGuarded(string path)
    {
        var answer = await Api.GetAsync(path, ("Origin", "https://example.org"));
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(answer.Header("Referrer-Policy"), Is.EqualTo("no-referrer"));
        Assert.That(answer.Header("Content-Security-Policy"), Does.Contain("default-src 'none'").And.Contain("frame-ancestors 'none'"));
        Assert.That(answer.Header("Server"), Is.Null);
    }

    [Test]
    public async Task Preflight_FromAnotherOrigin_IsAllowed()
    {
        var answer = await Api.Server.SendAsync(
            HttpMethod.Options,
            "/v1/trade-flows",
            ("Origin", "https://example.org"),
            ("Access-Control-Request-Method", "GET")
        );
        Assert.That((int)answer.Status, Is.EqualTo(204));
        Assert.That(answer.Header("Access-Control-Allow-Origin"), Is.EqualTo("*"));
        Assert.That(answer.Header("Access-Control-Allow-Methods"), Does.Contain("GET"));
    }

    [Test]
    public async Task Json_Always_IsReadableUtf8()
    {
        var answer = await Api.GetAsync("/v1/trade-flows?reporter=KAZ&limit=1");
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("application/json; charset=utf-8"));
    }

    [Test]
    public async Task ServiceDocument_LinksToEveryList_AreAnswered()
    {
        foreach (var link in (await Api.GetAsync("/v1")).Json["links"]!.AsArray())
        {
            var answer = await Api.GetAsync(link!.Text("href")![ApiServer.PublicUrl.Length..]);
            Assert.That((int)answer.Status, Is.EqualTo(200), link!.ToJsonString());
        }
    }

    [Test]
    public async Task ServiceDocument_Coverage_CountsWhatTheListsHave()
    {
        foreach (var records in (await Api.GetAsync("/v1")).Json["coverage"]!.AsArray().Select(records => records!))
        {
            var all = records.Text("records") is "trade-flows" or "investments" ? "&figures=all" : string.Empty;
            var list = await Api.GetAsync($"/v1/{records.Text("records")}?limit=1{all}");
            Assert.That(
                list.Json["page"]!["total"]!.GetValue<long>(),
                Is.EqualTo(records["count"]!.GetValue<long>()),
                records.ToJsonString()
            );
        }
    }
}
