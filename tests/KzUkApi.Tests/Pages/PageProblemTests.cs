using System.Net;
using System.Xml.Linq;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>What goes wrong on a page is shown as a page; programs get problems as before.</summary>
internal sealed class PageProblemTests
{
    [TestCase("/?asOf=2999-01-01&lang=en", "asOf=2999-01-01", "The day is written as YYYY-MM-DD, and does not lie in the future.")]
    [TestCase("/?asOf=yesterday&lang=ru", "asOf=yesterday", "День записывается в виде ГГГГ-ММ-ДД и не может быть в будущем.")]
    [TestCase("/?currency=XYZ&lang=kk", "currency=XYZ", "Валюта мыналардың бірі: USD, GBP, KZT, EUR.")]
    [TestCase("/?types=nothing&lang=en", "types=nothing", "Leave the parameter out, or take the link below.")]
    [TestCase("/a/air-services-agreement-1994?asof=2020-01-01&lang=en", "asof", "Leave the parameter out, or take the link below.")]
    public async Task Address_ThatIsWrong_IsExplained(string path, string parameter, string advice)
    {
        var page = await Page.GetAsync(path, HttpStatusCode.BadRequest);
        Assert.That(page.Root.Descendants("code").Select(code => code.Value), Does.Contain(parameter));
        Assert.That(page.Words.Select(text => text.Trim()), Does.Contain(advice));
        Assert.That(page.Answer.Header("Cache-Control"), Is.EqualTo("no-store"));
    }

    [TestCase("/f/nothing")]
    [TestCase("/a/nothing")]
    [TestCase("/m/nothing")]
    [TestCase("/p/nothing")]
    [TestCase("/nothing-here")]
    public async Task Page_ThatIsNotThere_SaysSo(string path)
    {
        var page = await Page.GetAsync(Page.With(path, "lang=ru"), HttpStatusCode.NotFound);
        Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo("Здесь этого нет"));
        Assert.That(page.Addresses, Does.Contain("/?lang=ru"));
        Assert.That(page.ById("words").Parent!.Attribute("action")!.Value, Is.EqualTo("/search"));
        var links = page.Root.Descendants("main").Descendants("a").Attributes("href").Select(link => link.Value);
        Assert.That(links, Has.None.StartsWith(path));
    }

    [Test]
    public async Task Problem_OfEveryKind_IsAPageInTheLanguageOfTheReader()
    {
        foreach (var kind in (await Api.GetAsync("/problems")).Json["data"]!.AsArray())
        {
            var path = new Uri((string)kind!["type"]!).AbsolutePath;
            var page = await Page.GetAsync($"{path}?lang=ru");
            Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo("ru"));
            Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo((string?)kind["title"]));
            Assert.That(page.Words.Select(text => text.Trim()), Does.Contain("Что делать"));
            Assert.That(page.Root.Descendants("a").Attributes("href").Select(link => link.Value), Does.Contain((string?)kind["contact"]));
            Assert.That(page.Answer.Header("Content-Security-Policy"), Does.EndWith("frame-ancestors 'none'"));
            Assert.That(page.Root.Descendants("form").Select(form => form.Attribute("action")!.Value), Is.EqualTo(new[] { "/search" }));
        }

        var wished = await Api.Server.SendAsync(
            HttpMethod.Get, "/problems/not-found", ("Accept", "text/html"), ("Accept-Language", "kk"));
        Assert.That(wished.Header("Content-Language"), Is.EqualTo("kk"));
        var data = await Api.GetAsync("/problems/not-found?lang=kk");
        Assert.That(data.Header("Content-Language"), Is.EqualTo("en"));
    }

    [Test]
    public async Task Problems_AsAPage_LeadToEveryKind([ValueSource(typeof(Page), nameof(Page.Languages))] string language)
    {
        var kinds = (await Api.GetAsync("/problems")).Json["data"]!.AsArray()
            .Select(kind => (Title: (string)kind!["title"]!, Type: (string)kind["type"]!));
        var page = await Page.GetAsync($"/problems?lang={language}");
        Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo(language));
        var links = page.Root.Descendants("main").Descendants("a").Select(link => (link.Value, link.Attribute("href")!.Value));
        Assert.That(links, Is.EqualTo(kinds.Select(kind => (kind.Title, $"{new Uri(kind.Type).AbsolutePath}?lang={language}"))));
        Assert.That(page.Answer.Header("Vary"), Does.Contain("Accept"));
    }

    [TestCase("application/json")]
    [TestCase("*/*")]
    public async Task Problems_ForPrograms_AreJson(string accept)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, "/problems", ("Accept", accept));
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/json"));
        Assert.That(answer.Header("Content-Language"), Is.EqualTo("en"));
    }

    [Test]
    public async Task Record_BeforeItsTime_NamesTheDay()
    {
        var page = await Page.GetAsync(
            "/f/kaz-total-unspecified-total-2022-kazinform-2023-10?asOf=2023-01-01&lang=en", HttpStatusCode.NotFound);
        Assert.That(page.Words.Select(text => text.Trim()), Does.Contain("What is on record of it counts from 3 October 2023."));
        Assert.That(page.Addresses, Does.Contain("/f/kaz-total-unspecified-total-2022-kazinform-2023-10?lang=en"));
    }

    [TestCase("/v1/nothing", "text/html")]
    [TestCase("/v1/agreements/nothing", "text/html")]
    [TestCase("/", "application/json")]
    [TestCase("/nothing-here", "*/*")]
    [TestCase("/nothing-here", "application/json")]
    public async Task Program_AskingForWhatIsNotThere_GetsAProblem(string path, string accept)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path, ("Accept", accept));
        Assert.That(answer.Type, Is.EqualTo("application/problem+json"));
    }

    // Words of other people stand on the page as text.
    [Test]
    public async Task Search_ForMarkup_ShowsItAsText()
    {
        var page = await Page.GetAsync("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&lang=en");
        Assert.That(page.Root.Descendants("script").Where(script => script.Value.Contains("alert")), Is.Empty);
        Assert.That(page.ById("words").Attribute("value")!.Value, Is.EqualTo("<script>alert(1)</script>"));
    }
}
