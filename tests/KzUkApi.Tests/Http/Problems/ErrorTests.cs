using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Problems;

/// <summary>Errors have one shape, name what is wrong, and are the same in every environment.</summary>
internal sealed class ErrorTests
{
    [TestCase("reporter=KZA", "reporter", "unknown-code")]
    [TestCase("reporter=", "reporter", "empty-value")]
    [TestCase("reporter=KAZ,", "reporter", "empty-value")]
    [TestCase("reporter=KAZ,kaz", "reporter", "repeated-code")]
    [TestCase("reporter=KAZ&reporter=kaz", "reporter", "repeated-code")]
    [TestCase("reporter=KAZ&reporter=", "reporter", "empty-value")]
    [TestCase("figures=all&figures=all", "figures", "repeated-parameter")]
    [TestCase("Reporter=KAZ", "Reporter", "unknown-parameter")]
    [TestCase("repoter=KAZ", "repoter", "unknown-parameter")]
    [TestCase("commodity=99999", "commodity", "unknown-code")]
    [TestCase("commodity=*", "commodity", "unknown-code")]
    [TestCase("commodity=Q*", "commodity", "unknown-code")]
    [TestCase("source=kazinform", "source", "unknown-code")]
    [TestCase("period=2023-13", "period", "invalid-period")]
    [TestCase("period=2023-Q5", "period", "invalid-period")]
    [TestCase("period=2023/2022", "period", "invalid-period")]
    [TestCase("from=2023-02-30", "from", "invalid-date")]
    [TestCase("to=yesterday", "to", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("limit=0", "limit", "out-of-range")]
    [TestCase("limit=501", "limit", "out-of-range")]
    [TestCase("limit=99999999999", "limit", "out-of-range")]
    [TestCase("limit=ten", "limit", "not-a-number")]
    [TestCase("limit=1.5", "limit", "not-a-number")]
    [TestCase("sort=reporter", "sort", "unknown-sort")]
    [TestCase("sort=--period", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("asOf=2026-11", "asOf", "invalid-date")]
    [TestCase("asOf=20231003", "asOf", "invalid-date")]
    [TestCase("id=a b", "id", "invalid-id")]
    [TestCase("cursor=nonsense", "cursor", "invalid-cursor")]
    [TestCase("figures=preferred,all", "figures", "unknown-code")]
    public async Task List_OneWrongParameter_IsNamedWithItsCode(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/trade-flows?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task List_SeveralWrongParameters_AreAllNamed()
    {
        var problem = (await Api.GetAsync("/v1/trade-flows?reporter=KZA,FRA&from=2023-02-30&limit=0&foo=1")).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "invalid-request"
        );
        Assert.That(
            problem["errors"]!.AsArray().Select(error => error!.Text("parameter")),
            Is.EquivalentTo(new[] { "foo", "reporter", "reporter", "from", "limit" })
        );
    }

    [Test]
    public async Task List_UnknownCode_SaysWhatIsAllowedAndNearest()
    {
        var error = (await Api.GetAsync("/v1/trade-flows?reporter=KZA")).ShouldRefuse("reporter", "unknown-code");
        Assert.That(error.Text("value"), Is.EqualTo("KZA"));
        Assert.That(error.Texts("allowed"), Is.EqualTo(new[] { "GBR", "KAZ" }));
        Assert.That(error.Text("nearest"), Is.EqualTo("KAZ"));
    }

    [TestCase("asof=2023-10-03", "asOf")]
    [TestCase("reporters=KAZ", "reporter")]
    [TestCase("product_type=goods", "productType")]
    public async Task List_UnknownParameter_SaysWhichIsMeant(string query, string meant)
    {
        var error = (await Api.GetAsync($"/v1/trade-flows?{query}")).ShouldRefuse(query.Split('=')[0], "unknown-parameter");
        Assert.That(error.Text("nearest"), Is.EqualTo(meant));
        Assert.That(error.Texts("allowed"), Has.Member(meant));
    }

    [Test]
    public async Task List_OverLongValue_IsRefusedAndShortened()
    {
        var error = (await Api.GetAsync($"/v1/milestones?q={new string('a', 201)}")).ShouldRefuse("q", "too-long");
        Assert.That(error.Text("value"), Has.Length.EqualTo(201));
        var code = (await Api.GetAsync($"/v1/trade-flows?reporter={new string('x', 5000)}")).ShouldRefuse("reporter", "unknown-code");
        Assert.That(code.Text("value"), Has.Length.EqualTo(201).And.EndsWith("…"));
    }

    [Test]
    public async Task List_TooManyIds_IsRefused() =>
        (
            await Api.GetAsync($"/v1/trade-flows?id={string.Join(',', Enumerable.Range(0, 101).Select(number => $"id-{number}"))}")
        ).ShouldRefuse("id", "too-many");

    [TestCase("source")]
    [TestCase("period")]
    [TestCase("reporter")]
    public async Task List_TooManyCodes_IsRefusedOnce(string parameter) =>
        (await Api.GetAsync($"/v1/trade-flows?{parameter}={string.Join(',', Enumerable.Range(1900, 101))}")).ShouldRefuse(
            parameter,
            "too-many"
        );

    [TestCase("q=%FF")]
    [TestCase("q=%ED%A0%80")]
    [TestCase("q=%EA%E0%E7%E0%F5")]
    [TestCase("kind=%C0%AF")]
    public async Task List_BytesThatAreNotUtf8_AreRefused(string query)
    {
        var error = (await Api.GetAsync($"/v1/milestones?{query}")).ShouldRefuse(query.Split('=')[0], "invalid-text");
        Assert.That(error.Text("value"), Is.EqualTo(query.Split('=')[1]));
    }

    [Test]
    public async Task List_ManyUnknownParameters_AreAnsweredAtABearableLength()
    {
        var answer = await Api.GetAsync($"/v1/trade-flows?{string.Join('&', Enumerable.Range(0, 500).Select(number => $"p{number}=1"))}");
        Assert.That(answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request")["errors"]!.AsArray(), Has.Count.EqualTo(20));
        Assert.That(answer.Json.Text("detail"), Does.Contain("500"));
    }

    [Test]
    public async Task Address_TooLong_IsProblem414() =>
        (await Api.GetAsync($"/v1/nowhere?q={new string('a', 33_000)}")).ShouldBeProblem(HttpStatusCode.RequestUriTooLong, "uri-too-long");

    [TestCase("/nothing")]
    [TestCase("/v1/nothing")]
    [TestCase("/v2/trade-flows")]
    [TestCase("/openapi/v9.json")]
    [TestCase("/problems/no-such-problem")]
    public async Task Address_Unknown_IsProblem404(string path) =>
        (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    public async Task Method_NotAllowed_IsProblem405WithAllow(string method)
    {
        var answer = await Api.Server.SendAsync(new HttpMethod(method), "/v1/topics");
        answer.ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.That(answer.Header("Allow"), Does.Contain("GET"));
    }

    [Test]
    public async Task Errors_InDevelopment_AreThoseOfProduction()
    {
        using var development = new ApiServer("Development");
        foreach (
            var path in new[]
            {
                "/v1/trade-flows?reporter=KZA&limit=x",
                "/v1/trade-flows/none",
                "/v1/nothing",
                "/v1/trade-flows?cursor=x",
            }
        )
        {
            var there = await development.SendAsync(HttpMethod.Get, path);
            var here = await Api.GetAsync(path);
            Assert.That(there.Status, Is.EqualTo(here.Status));
            Assert.That(WithoutTrace(there), Is.EqualTo(WithoutTrace(here)));
        }
    }

    [Test]
    public async Task EveryProblemType_LeadsToItsPage()
    {
        var pages = (await Api.GetAsync("/problems")).Json["data"]!.AsArray();
        Assert.That(pages, Has.Count.GreaterThanOrEqualTo(9));
        foreach (var page in pages.Select(page => page!))
        {
            var path = page.Text("type")![ApiServer.PublicUrl.Length..];
            var json = await Api.GetAsync(path);
            Assert.That(JsonNode.DeepEquals(json.Json, page), Is.True);
            Assert.That(page.Text("explanation"), Has.Length.GreaterThan(40));
            Assert.That(page.Text("remedy"), Has.Length.GreaterThan(20));
            Assert.That(page.Text("contact"), Does.StartWith("mailto:"));
            var html = await Api.GetAsync(path, ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
            Assert.That(html.Header("Content-Type"), Does.StartWith("text/html"));
            Assert.That(html.Text, Does.Contain(System.Net.WebUtility.HtmlEncode(page.Text("title"))));
        }
    }

    private static string WithoutTrace(ApiAnswer answer)
    {
        var problem = answer.Json.AsObject();
        Assert.That(problem.Remove("traceId"), Is.True);
        return problem.ToJsonString();
    }
}
