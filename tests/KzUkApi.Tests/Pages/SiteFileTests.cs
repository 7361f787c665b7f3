using System.Net;
using System.Xml.Linq;
using KzUkApi.Pages;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>The files beside the pages. Of the pages that the map names each time some are read, with <c>FULL=1</c> all.</summary>
internal sealed class SiteFileTests
{
    private static IEnumerable<TestCaseData> Assets() =>
    [
        new TestCaseData(SiteFiles.StyleSheetPath, "text/css; charset=utf-8"),
        new TestCaseData(SiteFiles.ScriptPath, "text/javascript; charset=utf-8"),
    ];

    [TestCaseSource(nameof(Assets))]
    public async Task Asset_Always_MayBeKeptForGood(string path, string type)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Header("Content-Type"), Is.EqualTo(type));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("public, max-age=31536000, immutable"));
        var again = await Api.Server.SendAsync(HttpMethod.Get, path, ("If-None-Match", answer.Header("ETag")!));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(answer.Text, Does.Not.Contain("https:").And.Not.Contain("@import"), "nothing is loaded from elsewhere");
    }

    [Test]
    public async Task Icon_Always_IsAPicture()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/favicon.svg");
        Assert.That(answer.Type, Is.EqualTo("image/svg+xml"));
        Assert.That(XElement.Parse(answer.Text).Name.LocalName, Is.EqualTo("svg"));
    }

    [TestCase("/health", "/health/ready")]
    public async Task Address_ThatPeopleExpect_LeadsOn(string path, string to) =>
        Assert.That(await Page.RedirectOfAsync(path), Is.EqualTo(to));

    [Test]
    public async Task Robots_Always_NameTheMap()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/robots.txt");
        Assert.That(answer.Text, Does.Contain($"Sitemap: {ApiServer.PublicUrl}/sitemap.xml"));
    }

    [Test]
    public async Task Map_Always_HasEveryPageOnce()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/sitemap.xml");
        var map = XElement.Parse(answer.Text);
        var places = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(place => place.Value).ToList();
        Assert.That(places, Is.Unique);
        Assert.That(places, Is.All.StartsWith(ApiServer.PublicUrl + "/"));
        foreach (var (list, page) in new[] { ("agreements", "a"), ("meetings", "m"), ("people", "p") })
        {
            var total = (int)(await Api.GetAsync($"/v1/{list}?limit=1")).Json["page"]!["total"]!;
            var shown = places.Count(place => place.StartsWith($"{ApiServer.PublicUrl}/{page}/", StringComparison.Ordinal));
            Assert.That(shown, Is.EqualTo(total), list);
        }

        Assert.That(places.Take(3), Is.EqualTo(Page.Languages.Select(language => $"{ApiServer.PublicUrl}/?lang={language}")));
        // Each page stands there in three languages; every seventh place is of each language in turn.
        foreach (var place in Effort.OneIn(7, places))
        {
            var status = (await Api.Server.SendAsync(HttpMethod.Get, place[ApiServer.PublicUrl.Length..], ("Accept", "text/html"))).Status;
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK), place);
        }
    }
}
