using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Answers of the API lead to the pages that show the same to people, and pages back to the answers.</summary>
internal sealed class PageAddressTests
{
    private static readonly string[] WithPages =
        ["agreement-events", "agreements", "indicators", "investments", "meetings", "people", "trade-flows"];

    [TestCase("/v1/trade-flows?asOf=2026-10-01&limit=3", "/f/")]
    [TestCase("/v1/investments?asOf=2026-10-01&limit=3", "/f/")]
    [TestCase("/v1/indicators?asOf=2026-10-01&limit=3", "/f/")]
    [TestCase("/v1/agreements?asOf=2026-10-01&limit=3", "/a/")]
    [TestCase("/v1/meetings?asOf=2026-10-01&limit=3", "/m/")]
    [TestCase("/v1/people?asOf=2026-10-01&limit=3", "/p/")]
    public async Task Rows_OfAListWithPages_LeadEachToItsOwn(string path, string page)
    {
        foreach (var row in (await Api.GetAsync(path)).Json["data"]!.AsArray())
        {
            Assert.That((string?)row!["htmlUrl"], Is.EqualTo($"{ApiServer.PublicUrl}{page}{(string?)row["id"]}"));
            await AssertIsPageAsync(row);
        }
    }

    [TestCase("/v1/timeline?asOf=2026-10-01&limit=500", "type")]
    [TestCase("/v1/changes?since=2025-01-01&limit=500", "type")]
    [TestCase("/v1/search?q=astana&limit=500", "type")]
    [TestCase("/v1/search?q=billion&limit=500", "type")]
    [TestCase("/v1/search/suggest?q=tok", "type")]
    public async Task Entries_OfManyKinds_LeadToPagesOfThoseThatHaveThem(string path, string type)
    {
        var rows = (await Api.GetAsync(path)).Json["data"]!.AsArray();
        foreach (var row in rows)
        {
            var hasPage = row!["href"] is not null
                && (WithPages.Contains((string?)row[type]) || ((string)row["href"]!).Contains("/v1/meetings/", StringComparison.Ordinal));
            Assert.That(row["htmlUrl"] is not null, Is.EqualTo(hasPage), row.ToJsonString());
        }

        foreach (var row in rows.Where(row => row!["htmlUrl"] is not null).DistinctBy(row => (string?)row![type]))
        {
            await AssertIsPageAsync(row!);
        }
    }

    [Test]
    public async Task Parts_OfOtherAnswers_LeadToPages()
    {
        var topic = (await Api.GetAsync("/v1/topics/critical-minerals")).Json["items"]!.AsArray();
        await AssertIsPageAsync(topic.First(item => (string?)item!["type"] == "agreements")!);
        Assert.That(topic.Where(item => (string?)item!["type"] == "statements").Select(item => item!["htmlUrl"]), Is.All.Null);
        var person = (await Api.GetAsync("/v1/people/roman-vassilenko")).Json;
        await AssertIsPageAsync(person["meetings"]![0]!);
        await AssertIsPageAsync(person["offices"]![0]!["first"]!);
        var meeting = (await Api.GetAsync("/v1/meetings/strategic-dialogue-7-2023-10-02")).Json;
        await AssertIsPageAsync(meeting["previous"]!);
        var figure = (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10")).Json;
        await AssertIsPageAsync(figure["revisions"]![0]!);
        await AssertIsPageAsync(figure["competing"]![0]!);
        var disputes = (await Api.GetAsync("/v1/disputes?limit=500")).Json["data"]!.AsArray();
        await AssertIsPageAsync(disputes.First(dispute => (string?)dispute!["table"] == "meetings" && dispute["href"] is not null)!);
    }

    [TestCase("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10", "/f/kaz-total-unspecified-total-2022-kazinform-2023-10")]
    [TestCase("/v1/investments/fdi-gross-2022-kazinform-2023-10", "/f/fdi-gross-2022-kazinform-2023-10")]
    [TestCase("/v1/agreements/agriculture-roadmap-2025", "/a/agriculture-roadmap-2025")]
    [TestCase("/v1/meetings/strategic-dialogue-7-2023-10-02", "/m/strategic-dialogue-7-2023-10-02")]
    [TestCase("/v1/people/roman-vassilenko", "/p/roman-vassilenko")]
    [TestCase("/v1/briefing", "/")]
    public async Task Answers_InTheStateAsked_AndPages_LeadToEachOther(string path, string page)
    {
        const string state = "?asOf=2026-10-01&lang=ru";
        foreach (var accept in new[] { "application/json", "text/html" })
        {
            var answer = await Api.GetAsync(path + state, ("Accept", accept));
            Assert.That(answer.Header("Content-Type"), Is.EqualTo("application/json; charset=utf-8"), path);
            Assert.That(
                answer.Header("Link"),
                Is.EqualTo($"<{ApiServer.PublicUrl}{page}{state}>; rel=\"alternate\"; type=\"text/html\"")
            );
        }

        var shown = await Page.GetAsync(page + state);
        var json = shown.Root.Descendants("link").Single(link => (string?)link.Attribute("type") == "application/json");
        var back = (string)json.Attribute("href")!;
        Assert.That(back.Split('?')[0], Is.EqualTo(path));
        Assert.That(back, Does.Contain("asOf=2026-10-01").And.Contains("lang=ru"));
    }

    [Test]
    public async Task Link_OfAPageOfHits_HasTheNextOneAndThePage()
    {
        var found = await Api.GetAsync("/v1/search?q=trade%20talks&limit=1");
        var links = found.Header("Link")!.Split(", ");
        Assert.That(links[0], Does.EndWith("; rel=\"next\""));
        Assert.That(links[1], Is.EqualTo($"<{ApiServer.PublicUrl}/search?q=trade%20talks>; rel=\"alternate\"; type=\"text/html\""));
    }

    [Test]
    public async Task Files_OfFigures_HaveTheAddressInAColumn()
    {
        var file = await Api.Server.SendAsync(HttpMethod.Get, "/v1/meetings.csv?id=strategic-dialogue-7-2023-10-02");
        var lines = file.Text.Split("\r\n");
        Assert.That(lines[0].Split(','), Does.Contain("htmlUrl"));
        Assert.That(lines[1], Does.Contain($"{ApiServer.PublicUrl}/m/strategic-dialogue-7-2023-10-02"));
    }

    private static async Task AssertIsPageAsync(JsonNode row)
    {
        var address = new Uri((string)row["htmlUrl"]!).PathAndQuery;
        var answer = await Api.Server.SendAsync(HttpMethod.Get, address, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), address);
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/html; charset=utf-8"), address);
    }
}
