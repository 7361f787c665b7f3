using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KzUkApi.Pages;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Every kind of page, in every language, as it comes over HTTP.</summary>
internal sealed partial class PageTests
{
    [Test]
    public async Task Page_InEveryLanguage_IsWellFormedAndWhole(
        [ValueSource(typeof(Page), nameof(Page.Kinds))] string path,
        [ValueSource(typeof(Page), nameof(Page.Languages))] string language
    )
    {
        var page = await Page.GetAsync(Page.With(path, $"lang={language}"));
        var ids = page.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(page.Answer.Text, Does.StartWith("<!DOCTYPE html>"));
            Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo(language));
            Assert.That(page.Answer.Header("Content-Language"), Is.EqualTo(language));
            Assert.That(page.Root.Descendants("h1").Count(), Is.EqualTo(1));
            Assert.That(page.Root.Descendants("main").Count(), Is.EqualTo(1));
            Assert.That(ids, Is.Unique);
            Assert.That(page.Root.Descendants().Attributes("aria-labelledby").Select(name => name.Value), Is.SubsetOf(ids));
            Assert.That(page.Root.Descendants("label").Select(label => label.Attribute("for")!.Value), Is.SubsetOf(ids));
            Assert.That(page.Root.Descendants("img").Where(image => string.IsNullOrWhiteSpace(image.Attribute("alt")?.Value)), Is.Empty);
            Assert.That(page.Root.Descendants().Attributes("style"), Is.Empty);
            Assert.That(page.Root.Descendants("style"), Is.Empty);
            Assert.That(page.Words.Where(text => text.Contains("System.") || text.Contains("KzUkApi.")), Is.Empty);
        });
    }

    // Names of publishers, titles of sources and codes stand as they are: the words of the pages themselves are looked for.
    [Test]
    public async Task Page_InKazakhOrRussian_HasNoEnglishWordOfItsOwn(
        [ValueSource(typeof(Page), nameof(Page.Kinds))] string path,
        [Values("kk", "ru")] string language
    )
    {
        var english = Texts(PageWords.In("en")).Where(word => word.Length > 2 && !Texts(PageWords.In(language)).Contains(word)).ToHashSet();
        var page = await Page.GetAsync(Page.With(path, $"lang={language}"));
        Assert.That(page.Words.Select(text => text.Trim()).Where(english.Contains), Is.Empty);
    }

    [Test]
    public async Task Page_Always_ForbidsWhatItDoesNotNeed([ValueSource(typeof(Page), nameof(Page.Kinds))] string path)
    {
        var page = await Page.GetAsync(path);
        Assert.That(
            page.Answer.Header("Content-Security-Policy"),
            Is.EqualTo(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'"
            )
        );
        var scripts = page.Root.Descendants("script").Where(script => (string?)script.Attribute("src") != SiteFiles.ScriptPath);
        Assert.That(scripts.Select(script => (string?)script.Attribute("type")), Is.All.AnyOf("application/ld+json", "application/json"));
        var handlers = page.Root.Descendants().Attributes().Where(name => name.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.That(handlers, Is.Empty);
    }

    [Test]
    public async Task Page_WithItsTag_Answers304([ValueSource(typeof(Page), nameof(Page.Kinds))] string path)
    {
        var first = await Page.GetAsync(path);
        var tag = first.Answer.Header("ETag")!;
        var again = await Api.Server.SendAsync(HttpMethod.Get, path, ("Accept", "text/html"), ("If-None-Match", tag));
        var head = await Api.Server.SendAsync(HttpMethod.Head, path, ("Accept", "text/html"));
        Assert.Multiple(() =>
        {
            Assert.That(again.Status, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(head.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(head.Header("ETag"), Is.EqualTo(tag));
            Assert.That(head.Text, Is.Empty);
            Assert.That(first.Answer.Header("Vary"), Does.Contain("Accept-Language"));
        });
    }

    [TestCase("/", "Dataset")]
    [TestCase("/f/companies-2026-astanatimes", "Observation")]
    [TestCase("/a/strategic-partnership-and-cooperation-agreement-2024", "Legislation")]
    [TestCase("/m/strategic-dialogue-7-2023-10-02", "Event")]
    [TestCase("/p/roman-vassilenko", "Person")]
    public async Task Head_OfAPage_HasItAsLinkedData(string path, string type)
    {
        var page = await Page.GetAsync(Page.With(path, "lang=ru"));
        var linked = page.Root.Descendants("script").Single(script => (string?)script.Attribute("type") == "application/ld+json");
        var data = JsonNode.Parse(linked.Value)!;
        Assert.That((string?)data["@type"], Is.EqualTo(type));
        Assert.That((string?)data["url"], Is.EqualTo($"{ApiServer.PublicUrl}{path}?lang=ru"));
    }

    [TestCase("ru-RU,ru;q=0.9", "ru")]
    [TestCase("kk", "kk")]
    [TestCase("fr", "en")]
    public async Task Language_WithoutAParameter_IsThatOfTheReader(string header, string language)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/search", ("Accept", "text/html"), ("Accept-Language", header));
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
    }

    [Test]
    public async Task Contract_Always_LeavesPagesOut()
    {
        var paths = (await Api.Server.SendAsync(HttpMethod.Get, "/openapi/v1.json")).Json["paths"]!.AsObject().Select(path => path.Key);
        Assert.That(paths.Where(path => Shown().IsMatch(path)), Is.Empty);
    }

    /// <summary>Every word of a language that stands by itself.</summary>
    public static IEnumerable<string> Texts(PageWords words) => typeof(PageWords).GetProperties()
        .Where(property => property.PropertyType == typeof(string) && property.Name != nameof(PageWords.Language))
        .Select(property => (string)property.GetValue(words)!);

    [GeneratedRegex("^/($|[famp]/|embed|search|assets|sitemap|robots|favicon|docs($|/)|health$)")]
    private static partial Regex Shown();
}
