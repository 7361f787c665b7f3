using KzUkApi.Tests.Pages;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Pages as a reader's browser shows them: whole without script, within the window, without barriers.</summary>
internal sealed class SitePageTests
{
    private const string TooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    // What is serious or critical, each with its rule and place.
    private const string Barriers =
        """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .filter(found => ['serious', 'critical'].includes(found.impact))
          .flatMap(found => found.nodes.map(node => `${found.id}: ${node.target} ${node.failureSummary}`))
        """;

    private static readonly string Axe = Repository.PathOf("tests", "KzUkApi.Tests", "Browser", "node_modules", "axe-core", "axe.min.js");

    private static IEnumerable<TestCaseData> Pages() =>
        from path in Page.Kinds.Concat(["/?asOf=1992-06-01", "/?asOf=2023-10-03&currency=KZT"])
        from language in Page.Languages
        select new TestCaseData(Page.With(path, $"lang={language}"));

    [TestCaseSource(nameof(Pages))]
    public async Task Page_AtEveryWidth_StaysInTheWindowAndComplainsOfNothing(string path)
    {
        var page = await SharedBrowser.NewPageAsync();
        var complaints = await PageComplaints.WatchAsync(page, Api.Server.Address);
        foreach (var width in new[] { 360, 768, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(Api.Server.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.That(await page.EvaluateAsync<int>(TooWide), Is.Zero, $"{width} pixels");
        }

        Assert.That(complaints.All, Is.Empty);
        await page.CloseAsync();
    }

    [Test]
    public async Task Page_LookedThroughByAxe_HasNoBarrier(
        [ValueSource(typeof(Page), nameof(Page.Kinds))] string path,
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme
    )
    {
        var page = await SharedBrowser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.GotoAsync(Api.Server.Address + Page.With(path, "lang=ru"));
        await page.Locator(SiteScriptTests.Ready).WaitForAsync();
        await page.FillAsync("#q", "strategic");
        await page.Locator("[role=option]").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        await ShouldHaveNoBarrierAsync(page);
        await page.CloseAsync();
    }

    /// <summary>Looks through the page as it is now.</summary>
    public static async Task ShouldHaveNoBarrierAsync(IPage page)
    {
        if (!File.Exists(Axe))
        {
            Assert.Ignore("axe-core is not installed: npm --prefix tests/KzUkApi.Tests/Browser ci");
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        Assert.That(await page.EvaluateAsync<string[]>(Barriers), Is.Empty);
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
