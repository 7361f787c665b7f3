using KzUkApi.Tests.Pages;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Pages as a reader's browser shows them: whole without script, within the window, without barriers.</summary>
internal sealed class SitePageTests
{
    private const string TooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    // What is serious or critical by these rules, or by all, each with its rule and place.
    private const string Barriers =
        """
        async rules => (await axe.run(document, { resultTypes: ['violations'], ...(rules.length && { runOnly: rules }) })).violations
          .filter(found => ['serious', 'critical'].includes(found.impact))
          .flatMap(found => found.nodes.map(node => `${found.id}: ${node.target} ${node.failureSummary}`))
        """;

    private static readonly string Axe = Repository.PathOf("tests", "KzUkApi.Tests", "Browser", "node_modules", "axe-core", "axe.min.js");

    private static IEnumerable<TestCaseData> Pages() =>
        from path in Page.Kinds.Concat(["/?asOf=1992-06-01", "/?asOf=2023-10-03&currency=KZT"])
        from language in Page.Languages
        select new TestCaseData(Page.With(path, $"lang={language}"));

    private IPage _page = null!;
    private PageComplaints _complaints = null!;

    // One page for the widths: its browser keeps styles, script and pictures, as that of a reader who goes from page to page.
    [OneTimeSetUp]
    public async Task OpenPage()
    {
        _page = await SharedBrowser.NewPageAsync();
        _complaints = await PageComplaints.WatchAsync(_page, Api.Server.Address);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Page_AtEveryWidth_StaysInTheWindowAndComplainsOfNothing(string path)
    {
        await _page.GotoAsync(Api.Server.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var width in new[] { 360, 768, 1440 })
        {
            await _page.SetViewportSizeAsync(width, 900);
            Assert.That(await _page.EvaluateAsync<int>(TooWide), Is.Zero, $"{width} pixels");
        }

        Assert.That(_complaints.Take(), Is.Empty);
    }

    // A page of its own: what one test leaves under way in a page must not keep the next one from getting ready.
    [TestCaseSource(typeof(Page), nameof(Page.Kinds))]
    public async Task Page_LookedThroughByAxe_HasNoBarrierInLightAndDark(string path)
    {
        var page = await SharedBrowser.NewPageAsync();
        var complaints = await PageComplaints.WatchAsync(page, Api.Server.Address);
        await SiteScriptTests.OpenAsync(page, Page.With(path, "lang=ru"));
        await page.FillAsync("#q", "strategic");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        await ShouldHaveNoBarrierAsync(page);

        // The scheme changes colours and nothing else.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ShouldHaveNoBarrierAsync(page, "color-contrast", "link-in-text-block");
        Assert.That(complaints.Take(), Is.Empty);
        await page.CloseAsync();
    }

    /// <summary>Looks through the page as it is now, by these rules or by all.</summary>
    public static async Task ShouldHaveNoBarrierAsync(IPage page, params string[] rules)
    {
        if (!File.Exists(Axe))
        {
            Assert.Ignore("axe-core is not installed: npm --prefix tests/KzUkApi.Tests/Browser ci");
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        Assert.That(await page.EvaluateAsync<string[]>(Barriers, rules), Is.Empty);
    }

    [Test]
    public async Task Reader_WithoutScript_ChangesDayAndCurrencyByTheForm()
    {
        var page = await SharedBrowser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{Api.Server.Address}/?lang=ru");
        Assert.That(await page.Locator(".script-place:visible").CountAsync(), Is.Zero, "no empty room for what does not come");
        await page.FillAsync("#as-of", "2023-10-03");
        await page.ClickAsync(".state button");
        await page.WaitForURLAsync($"{Api.Server.Address}/?lang=ru&asOf=2023-10-03");
        await page.FillAsync("#q", "Токаев");
        await page.ClickAsync(".find button");
        await page.Locator(".hits a").First.ClickAsync();
        await page.WaitForURLAsync($"{Api.Server.Address}/p/kassym-jomart-tokayev?asOf=2023-10-03&lang=ru");
        await page.CloseAsync();
    }

    // In a light browser, so that only what is asked for makes it dark.
    [Test]
    public async Task Theme_AskedForInAFrame_HasTheColoursOfTheReadersScheme()
    {
        const string colours = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.querySelector('a')).color";
        const string frame = "/embed/strategic-dialogue-7-2023-10-02";
        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await _page.GotoAsync($"{Api.Server.Address}{frame}");
        var dark = await _page.EvaluateAsync<string>(colours);
        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.That(await _page.EvaluateAsync<string>(colours), Is.Not.EqualTo(dark));
        await _page.GotoAsync($"{Api.Server.Address}{frame}?theme=dark");
        Assert.That(await _page.EvaluateAsync<string>(colours), Is.EqualTo(dark));
    }

    [Test]
    public async Task Keyboard_FromTheTop_SkipsToTheContent()
    {
        var page = await SharedBrowser.NewPageAsync();
        await page.GotoAsync($"{Api.Server.Address}/?lang=en");
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.className"), Is.EqualTo("skip"));
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo("main"));
        await page.CloseAsync();
    }
}
