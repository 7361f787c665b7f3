using System.Net;
using System.Xml.Linq;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Small pages of single records, which pages of others show in a frame.</summary>
internal sealed class EmbedTests
{
    private const string Turnover = "kaz-total-unspecified-total-2022-kazinform-2023-10";

    private static readonly (string Id, string Page)[] Records =
    [
        (Turnover, "/f/"),
        ("fdi-gross-2022-kazinform-2023-10", "/f/"),
        ("remittances-gbr-kaz-2025-05-kursiv", "/f/"),
        ("agriculture-roadmap-2025", "/a/"),
        ("strategic-dialogue-7-2023-10-02", "/m/"),
        ("roman-vassilenko", "/p/"),
    ];

    private static readonly string[] Lists =
    [
        "trade-flows.ndjson?figures=all", "investments.ndjson?figures=all", "indicators.ndjson", "agreements.ndjson", "meetings.ndjson",
        "people.ndjson",
    ];

    private static IEnumerable<string> Pages => Page.Kinds.Append("/swagger/index.html").Append("/problems/not-found");

    [Test]
    public async Task Embed_OfARecord_HasItsPartsAndLeadsToItsPage(
        [ValueSource(nameof(Records))] (string Id, string Page) record,
        [ValueSource(typeof(Page), nameof(Page.Languages))] string language
    )
    {
        var page = await Page.GetAsync($"/embed/{record.Id}?lang={language}&asOf=2026-10-01");
        Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo(language));
        Assert.That(page.Root.Descendants("h1").Count(), Is.EqualTo(1));
        Assert.That(page.Root.Descendants().Where(part => part.Name.LocalName is "form" or "script" or "input"), Is.Empty);
        Assert.That(Meta(page, "robots"), Is.EqualTo("noindex"));
        Assert.That((string?)page.Root.Descendants("base").Single().Attribute("target"), Is.EqualTo("_blank"));
        Assert.That(page.Addresses, Does.Contain($"{record.Page}{record.Id}?asOf=2026-10-01&lang={language}"));
        Assert.That(page.Root.Descendants("a").Select(link => (string)link.Attribute("href")!), Has.Some.StartsWith("https://"));
        Assert.That(page.Answer.Text, Does.Contain("Open Government Licence"));
        foreach (var address in page.Addresses)
        {
            Assert.That((await Api.Server.SendAsync(HttpMethod.Get, address)).Status, Is.EqualTo(HttpStatusCode.OK), address);
        }
    }

    [Test]
    public async Task Embed_OfAFigure_HasNumberBoundsAndPicture()
    {
        var page = await Page.GetAsync($"/embed/{Turnover}?lang=en&theme=dark");
        Assert.That(page.Words, Does.Contain("1.8 billion US dollars"));
        Assert.That(page.Words, Has.Some.Contains("1.75 billion US dollars to 1.85 billion US dollars"));
        Assert.That((string?)page.Root.Attribute("data-theme"), Is.EqualTo("dark"));
        Assert.That((string)page.Root.Descendants("img").Single().Attribute("src")!, Does.Contain("theme=dark").And.Contains("lang=en"));
        var whole = await Page.GetAsync($"/f/{Turnover}?lang=en");
        Assert.That(whole.Root.Attribute("data-theme"), Is.Null);
    }

    [Test]
    public async Task Embed_OfAPerson_HasTermsAndTheOfficesNamedLast()
    {
        var person = (await Api.GetAsync("/v1/people/kathy-leach?lang=en")).Json;
        var page = await Page.GetAsync("/embed/kathy-leach?lang=en");
        var lines = page.Root.Descendants("li").Elements("p").Where(line => (string?)line.Attribute("class") == "what").ToList();
        var offices = person["offices"]!.AsArray().Select(office => office!.Text("office")).Reverse().Take(3);
        Assert.That(lines.Select(line => line.Value).TakeLast(offices.Count()), Is.EqualTo(offices));
        Assert.That(lines, Has.Count.EqualTo(Math.Min(person["terms"]!.AsArray().Count, 3) + offices.Count()));
        Assert.That(person["terms"]!.AsArray(), Is.Not.Empty);
    }

    [Test]
    public async Task Embed_Alone_MayBeFramed([ValueSource(nameof(Pages))] string path)
    {
        var other = await Api.Server.SendAsync(HttpMethod.Get, path, ("Accept", "text/html"));
        Assert.That(other.Header("Content-Security-Policy"), Does.Contain("frame-ancestors 'none'"), path);
        Assert.That(other.Headers.ContainsKey("X-Frame-Options"), Is.False);
    }

    [TestCase("/embed/" + Turnover, HttpStatusCode.OK, "*")]
    [TestCase("/embed/" + Turnover + "/", HttpStatusCode.OK, "*")]
    [TestCase("/embed/nothing", HttpStatusCode.NotFound, "*")]
    [TestCase("/embed/" + Turnover + "?asOf=yesterday", HttpStatusCode.BadRequest, "*")]
    [TestCase("/embed/" + Turnover + "?theme=pink", HttpStatusCode.BadRequest, "*")]
    [TestCase("/embed", HttpStatusCode.NotFound, "'none'")]
    [TestCase("/embed/a/b", HttpStatusCode.NotFound, "'none'")]
    [TestCase("/embedded/a", HttpStatusCode.NotFound, "'none'")]
    public async Task Frames_AreAllowed_WhereNoFormIs(string path, HttpStatusCode status, string ancestors)
    {
        // Asked twice: an answer that is kept has the same headers.
        for (var time = 1; time <= 2; time++)
        {
            var page = await Page.GetAsync(path, status);
            Assert.That(page.Answer.Header("Content-Security-Policy"), Does.EndWith($"frame-ancestors {ancestors}"));
            Assert.That(page.Root.Descendants("form").Any(), Is.EqualTo(ancestors != "*"));
        }
    }

    [Test]
    public async Task Embed_BeforeItsTime_IsNotThere()
    {
        var page = await Page.GetAsync($"/embed/{Turnover}?asOf=2023-01-01&lang=ru", HttpStatusCode.NotFound);
        Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo("Здесь этого нет"));
        Assert.That(page.Answer.Text, Does.Not.Contain("1,8"));
    }

    [Test]
    public async Task Code_OnThePageOfARecord_IsTheFrameInItsState([ValueSource(nameof(Records))] (string Id, string Page) record)
    {
        var page = await Page.GetAsync($"{record.Page}{record.Id}?asOf=2026-10-01&currency=GBP&lang=kk");
        var code = page.ById("embed-title").Parent!.Element("pre")!.Value;
        var frame = XElement.Parse(code);
        Assert.That(frame.Name.LocalName, Is.EqualTo("iframe"));
        Assert.That((string?)frame.Attribute("src"), Is.EqualTo($"{ApiServer.PublicUrl}/embed/{record.Id}?lang=kk&asOf=2026-10-01"));
        Assert.That((string)frame.Attribute("title")!, Is.Not.Empty);
        Assert.That((int)frame.Attribute("width")!, Is.EqualTo(480));
        Assert.That((int)frame.Attribute("height")!, Is.GreaterThan(300));
        Assert.That((string?)frame.Attribute("loading"), Is.EqualTo("lazy"));
        var place = page.ById("embed-title").Parent!.Element("pre")!.ElementsAfterSelf().First();
        Assert.That((string?)place.Attribute("data-place"), Is.EqualTo("copy"));
    }

    [Test]
    public async Task Ids_OfRecordsWithAFrame_AreUnique()
    {
        var all = new List<string>();
        foreach (var list in Lists)
        {
            var file = await Api.Server.SendAsync(HttpMethod.Get, $"/v1/{list}");
            all.AddRange(file.Text.Split('\n').Where(line => line.StartsWith('{')).Select(Id));
        }

        Assert.That(all, Has.Count.GreaterThan(500).And.Unique);
    }

    private static string Id(string line) => (string)System.Text.Json.Nodes.JsonNode.Parse(line)!["id"]!;

    private static string? Meta(Page page, string name) =>
        (string?)page.Root.Descendants("meta").Single(meta => (string?)meta.Attribute("name") == name).Attribute("content");
}
