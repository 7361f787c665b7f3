using System.Xml.Linq;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Pages say what the API says, in its words.</summary>
internal sealed class PageContentTests
{
    [Test]
    public async Task Figure_InEveryLanguage_HasTheHeadingOfTheApi([ValueSource(typeof(Page), nameof(Page.Languages))] string language)
    {
        const string Id = "kaz-total-unspecified-total-2022-kazinform-2023-10";
        var figure = (await Api.GetAsync($"/v1/trade-flows/{Id}?lang={language}")).Json;
        var page = await Page.GetAsync($"/f/{Id}?lang={language}");
        var text = string.Join('\n', page.Root.Descendants().Where(element => !element.HasElements).Select(element => element.Value));
        Assert.Multiple(() =>
        {
            Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo((string?)figure["title"]));
            Assert.That(text, Does.Contain((string?)figure["display"]));
            Assert.That(text, Does.Contain((string?)figure["subtitle"]));
            foreach (var other in figure["competing"]!.AsArray())
            {
                Assert.That(page.Addresses, Does.Contain($"/f/{other!["id"]}?lang={language}"));
            }
        });
    }

    [Test]
    public async Task Home_AsOfADay_HasTheHeadSentencesOfTheBriefing()
    {
        var briefing = (await Api.GetAsync("/v1/briefing?asOf=2023-10-03&lang=ru")).Json;
        var page = await Page.GetAsync("/?asOf=2023-10-03&lang=ru");
        var head = briefing["sentences"]!.AsArray()
            .Where(sentence => (string?)sentence!["section"] == "head")
            .Select(sentence => (string)sentence!["text"]!);
        Assert.That(page.Words.Select(text => text.Trim()), Does.Contain(string.Join(' ', head)));
    }

    [Test]
    public async Task Home_OfEveryClaim_HasTheVerdictsExplanation()
    {
        var claims = (await Api.GetAsync("/v1/claims?lang=kk&limit=100")).Json["data"]!.AsArray();
        var words = (await Page.GetAsync("/?lang=kk")).Words.ToHashSet();
        Assert.That(claims, Is.Not.Empty);
        Assert.That(claims.Select(claim => (string)claim!["explanation"]!).Where(text => !words.Contains(text)), Is.Empty);
    }

    [Test]
    public async Task Home_ComparingBothSides_HasTheGapsOfTheMirror()
    {
        var rows = (await Api.GetAsync("/v1/trade-flows/mirror/brief?sort=-period&limit=10&lang=en")).Json["data"]!.AsArray();
        var table = (await Page.GetAsync("/?lang=en")).ById("trade");
        var cells = table.Descendants("td").Select(cell => cell.Nodes().First().ToString().Trim());
        Assert.That(rows.Select(row => (string)row!["kazToGbr"]!["display"]!), Is.SubsetOf(cells));
    }

    [Test]
    public async Task Home_InACurrency_ShowsWhatTheApiConverts()
    {
        var page = await Page.GetAsync("/?currency=GBP&lang=en");
        Assert.That(page.ById("figures").Descendants("p").Select(text => text.Value), Has.Some.EqualTo("about 926 million pounds"));
    }

    [TestCase("2023-10-03", "Kathy Leach", "Magzhan Ilyassov")]
    [TestCase("2019-01-01", "Michael Gifford", "Erlan Idrissov")]
    public async Task Home_AsOfADay_NamesTheAmbassadorsWhoseTermsBeganLast(string day, string british, string kazakh)
    {
        var page = await Page.GetAsync($"/?asOf={day}&lang=en");
        var named = page.ById("people").Descendants("ul").First().Descendants("a").Select(link => link.Value.Split(',')[0]);
        Assert.That(named.Where(name => name == british || name == kazakh), Is.EqualTo(new[] { british, kazakh }));
    }

    [Test]
    public async Task Home_BeforeThereWereFigures_SaysSoInEachSection()
    {
        var page = await Page.GetAsync("/?asOf=1992-06-01&lang=en");
        var empty = page.Root.Descendants("section")
            .Where(section => section.Elements("p").Any(text => (string?)text.Attribute("class") == "empty"))
            .Select(section => (string?)section.Attribute("id"));
        Assert.That(empty, Is.EqualTo(new[] { "figures", "trade", "gap", "claims", "changes" }));
        var pictures = page.Root.Descendants("img").Select(image => (string?)image.Attribute("src"));
        Assert.That(pictures, Has.Exactly(1).Items.And.All.StartsWith("/v1/timeline.svg"));
    }

    [Test]
    public async Task Statement_OfAPerson_IsMarkedAsQuotedOrSummarised()
    {
        var statements = (await Page.GetAsync("/p/roman-vassilenko?lang=en")).Root.Descendants("section")
            .Single(section => (string?)section.Attribute("aria-labelledby") == "statements-title");
        Assert.That(statements.Descendants("blockquote").Count(), Is.EqualTo(1));
        Assert.That(statements.Descendants("p").Count(text => text.Value == "Word for word"), Is.EqualTo(1));
        Assert.That(statements.Descendants("p").Count(text => text.Value == "Our summary, in English only"), Is.EqualTo(5));
    }

    [Test]
    public async Task Hits_OfTheSearch_SayWhatLimitsThem([ValueSource(typeof(Page), nameof(Page.Languages))] string language)
    {
        var hits = (await Api.GetAsync("/v1/search?q=air+services")).Json["data"]!.AsArray();
        var caveats = hits.SelectMany(hit => hit!.Texts("caveats")).Distinct().ToList();
        var page = string.Join(' ', (await Page.GetAsync($"/search?q=air+services&lang={language}")).Words);
        Assert.That(caveats, Is.Not.Empty);
        Assert.That(caveats.Where(caveat => !page.Contains(CaveatText.Of(caveat, language), StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Agreement_OnItsPage_HasItsStandingAndSteps()
    {
        var page = await Page.GetAsync("/a/strategic-partnership-and-cooperation-agreement-2024?lang=ru&asOf=2024-12-31");
        Assert.That(page.Root.Descendants("li").Elements("time").First().Value, Is.EqualTo("24 апреля 2024 года"));
        Assert.That(page.Addresses, Does.Contain("/p/david-cameron?asOf=2024-12-31&lang=ru"));
    }
}
