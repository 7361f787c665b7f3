using System.Collections.Concurrent;
using System.Net;
using System.Xml.Linq;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>
/// The state of a page stands in its address, and every link of it leads somewhere: of those to pages of records each time some are
/// followed, with <c>FULL=1</c> all.
/// </summary>
internal sealed class PageLinkTests
{
    // Many pages link to the same.
    private static readonly ConcurrentDictionary<string, bool> Followed = new(StringComparer.Ordinal);

    [Test]
    public async Task Links_OfEachKindOfPage_AreAnswered([ValueSource(typeof(Page), nameof(Page.Kinds))] string path)
    {
        var page = await Page.GetAsync(Page.With(path, "asOf=2026-10-01&currency=GBP&lang=kk"));
        var broken = new List<string>();
        var (records, others) = (page.Addresses.Where(IsOfARecord), page.Addresses.Where(address => !IsOfARecord(address)));
        foreach (var address in Effort.OneIn(4, records).Concat(others).Where(address => Followed.TryAdd(address, true)))
        {
            var answer = await Api.Server.SendAsync(HttpMethod.Get, address);
            if (answer.Status != HttpStatusCode.OK)
            {
                broken.Add($"{(int)answer.Status} {address}");
            }
        }

        Assert.That(page.Addresses.Count(), Is.GreaterThan(10));
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public async Task Links_ToOtherPages_KeepDayCurrencyAndLanguage([ValueSource(typeof(Page), nameof(Page.Kinds))] string path)
    {
        var page = await Page.GetAsync(Page.With(path, "asOf=2026-10-01&currency=KZT&lang=ru"));
        var links = page.Root.Descendants("main").Single().Descendants("a").Attributes("href").Select(link => link.Value)
            .Where(IsOfARecord);
        Assert.That(links, Is.All.Contains("asOf=2026-10-01&currency=KZT&lang=ru"));
    }

    [Test]
    public async Task Links_ToAnotherState_KeepTheRest()
    {
        var page = await Page.GetAsync("/?types=meetings&since=2023-01-01&asOf=2024-12-31&currency=GBP&lang=en");
        var languages = page.Root.Descendants("nav").Single(nav => (string?)nav.Attribute("class") == "languages");
        Assert.That(
            languages.Descendants("a").Select(link => link.Attribute("href")!.Value),
            Does.Contain("/?types=meetings&since=2023-01-01&asOf=2024-12-31&currency=GBP&lang=kk")
        );
        var form = page.Root.Descendants("form").First();
        Assert.That(
            form.Descendants("input").Where(input => (string?)input.Attribute("type") == "hidden").Select(Field),
            Is.EqualTo(new[] { "types=meetings", "since=2023-01-01", "lang=en" })
        );
        Assert.That(Field(page.ById("as-of")), Is.EqualTo("asOf=2024-12-31"));
        var current = page.ById("timeline").Descendants("a").Where(IsCurrent).Select(link => link.Value.Split(' ')[0]);
        Assert.That(current, Is.EqualTo(new[] { "Meetings" }));
    }

    [Test]
    public async Task Days_OnThePageOfARecord_AreThoseThatKnewIt()
    {
        var days = (await Page.GetAsync("/a/agriculture-roadmap-2025?lang=en")).Root.Descendants("nav")
            .Single(nav => (string?)nav.Attribute("aria-label") == "Days worth a look");
        string[] known = ["Today", "26 February 2026", "31 December 2025"];
        Assert.That(days.Descendants("a").Select(link => link.Value), Is.EqualTo(known));
    }

    // Without script a form sends its empty fields, too; other sites add their own to what is shared.
    [TestCase("/?asOf=&currency=&lang=kk", "/?lang=kk")]
    [TestCase("/search?q=&lang=ru", "/search?lang=ru")]
    [TestCase("/?fbclid=x&utm_source=y&asOf=2024-12-31", "/?asOf=2024-12-31")]
    [TestCase("/?asOf=", "/")]
    public async Task Address_WithWhatSaysNothing_LeadsToTheOneWithout(string sent, string meant)
    {
        Assert.That(await Page.RedirectOfAsync(sent), Is.EqualTo(meant));
    }

    private static string Field(XElement input) => $"{input.Attribute("name")!.Value}={input.Attribute("value")!.Value}";

    private static bool IsOfARecord(string address) => address is ['/', 'f' or 'a' or 'm' or 'p', '/', ..];

    private static bool IsCurrent(XElement link) => link.Attribute("aria-current") is not null;
}
