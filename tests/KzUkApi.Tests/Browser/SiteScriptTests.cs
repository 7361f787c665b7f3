using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using KzUkApi.Pages;
using KzUkApi.Tests.Pages;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>What the script adds to the pages, used by keyboard: slider, copied link, changes in place.</summary>
internal sealed partial class SiteScriptTests
{
    /// <summary>The script has added what it adds.</summary>
    public const string Ready = "html[data-script=ready]";

    private const int MostBytes = 60 * 1024;
    private const int MostCalls = 6;
    private const string Mark = "document.body.dataset.mark = 'same document'";
    private const string MarkOf = "document.body.dataset.mark ?? 'loaded again'";
    private const string IsOpen = "details => details.open";
    private const string Focused = "document.activeElement.id";

    private IPage _page = null!;
    private PageComplaints _complaints = null!;

    [SetUp]
    public async Task OpenPage()
    {
        _page = await SharedBrowser.NewPageAsync();
        _complaints = await PageComplaints.WatchAsync(_page, Api.Server.Address);
    }

    [TearDown]
    public Task ClosePage() => _page.CloseAsync();

    [TestCase("en", "26 February 2026")]
    [TestCase("kk", "2026 жылғы 26 ақпан")]
    [TestCase("ru", "26 февраля 2026 года")]
    public async Task Slider_ByKeyboard_ChangesAddressContentAndEveryLink(string language, string day)
    {
        await OpenAsync($"/?currency=GBP&lang={language}");
        var before = await _page.TextContentAsync(".state-line");
        await _page.FocusAsync("#day");
        Assert.That(await StopAsync(), Is.EqualTo(PageWords.In(language).Today));
        var stops = int.Parse((await _page.GetAttributeAsync("#day", "max"))!, CultureInfo.InvariantCulture);
        for (var stop = 0; stop < stops && !(await StopAsync()).StartsWith(day, StringComparison.Ordinal); stop++)
        {
            await _page.Keyboard.PressAsync("ArrowLeft");
        }

        await _page.WaitForURLAsync($"{Api.Server.Address}/?currency=GBP&lang={language}&asOf=2026-02-26");
        await _page.Locator("html[data-as-of='2026-02-26']").WaitForAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _page.TextContentAsync(".state-line"), Is.Not.EqualTo(before));
            Assert.That(await _page.InputValueAsync("#as-of"), Is.EqualTo("2026-02-26"));
            Assert.That(await _page.TextContentAsync(".days [aria-current]"), Is.EqualTo(day));
            Assert.That(await _page.TextContentAsync("[role=status]"), Does.EndWith(day));
            Assert.That(await _page.Locator(".languages a[href*='asOf=2026-02-26']").CountAsync(), Is.EqualTo(3));
            Assert.That(await _page.EvaluateAsync<string>(Focused), Is.EqualTo("day"), "keys go on moving it");
        });
        await _page.SelectOptionAsync("#currency", "KZT");
        await _page.PressAsync(".state button", "Enter");
        await _page.Locator("html[data-currency=KZT]").WaitForAsync();
        await _page.GoBackAsync();
        await _page.Locator("html[data-currency=GBP]").WaitForAsync();
        Assert.That(await _page.InputValueAsync("#currency"), Is.EqualTo("GBP"));
        await _page.GoBackAsync();
        await _page.Locator("html:not([data-as-of])").WaitForAsync();
        Assert.That(await _page.TextContentAsync(".state-line"), Is.EqualTo(before));
        Assert.That(await StopAsync(), Is.EqualTo(PageWords.In(language).Today));
        Assert.That(_complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Slider_OnThePageOfARecord_BeginsWithTheDayThatKnewIt()
    {
        await OpenAsync("/a/agriculture-roadmap-2025?lang=en");
        var first = await _page.Locator("[data-place=slider]").GetAttributeAsync("data-from");
        await _page.PressAsync("#day", "Home");
        await _page.WaitForURLAsync(new Regex("asOf="));
        Assert.That(string.CompareOrdinal(Day().Match(_page.Url).Value, first), Is.GreaterThanOrEqualTo(0), first);
        Assert.That(await _page.Locator("h1").TextContentAsync(), Does.Contain("griculture"));
        Assert.That(_complaints.All, Is.Empty);
    }

    [Test]
    public async Task Day_BeforeARecord_IsExplainedByTheServersPage()
    {
        await OpenAsync("/f/kaz-total-unspecified-total-2022-kazinform-2023-10?lang=en");
        await _page.FillAsync("#as-of", "2023-01-01");
        await _page.PressAsync(".state button", "Enter");
        await _page.GetByText("What is on record of it counts from 3 October 2023.").WaitForAsync();
        Assert.That(_page.Url, Does.EndWith("lang=en&asOf=2023-01-01"));
    }

    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public async Task CopyLink_ByKeyboard_CopiesTheStateWithItsLanguageAndSaysSo(string language)
    {
        await _page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync($"/?asOf=2023-10-03&lang={language}");
        var button = _page.Locator("[data-place=copy-link] button");
        Assert.That(await button.TextContentAsync(), Is.EqualTo(PageWords.In(language).CopyLink));
        await button.PressAsync("Enter");
        await button.GetByText(PageWords.In(language).LinkCopied).WaitForAsync();
        Assert.That(await _page.TextContentAsync("[role=status]"), Is.EqualTo(PageWords.In(language).LinkCopied));
        Assert.That(await _page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(_page.Url));
        await button.GetByText(PageWords.In(language).CopyLink).WaitForAsync();
        Assert.That(_complaints.All, Is.Empty);
    }

    [Test]
    public async Task CopyLink_WithoutAClipboard_SaysWhatToDo()
    {
        await _page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await OpenAsync("/search?q=trade&lang=en");
        await _page.ClickAsync("[data-place=copy-link] button");
        await _page.Locator("[role=status]").GetByText(PageWords.In("en").LinkNotCopied).WaitForAsync();
        Assert.That(_complaints.All, Is.Empty);
    }

    [Test]
    public async Task TimelineAndChanges_ByKeyboard_ChangeInPlace()
    {
        await OpenAsync("/?lang=en");
        await _page.EvaluateAsync(Mark);
        var agreements = _page.Locator("#agreements details").First;
        var wasOpen = await agreements.EvaluateAsync<bool>(IsOpen);
        await agreements.Locator("summary").ClickAsync();
        await _page.Locator("#timeline .filter a[href*='types=meetings']").PressAsync("Enter");
        await _page.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&lang=en#timeline");
        await _page.Locator("#timeline .filter [aria-current]").GetByText("Meetings").WaitForAsync();
        var records = _page.Locator("#timeline .timeline .what a");
        Assert.That(
            await records.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)"),
            Is.Not.Empty.And.All.StartsWith("/m/")
        );
        await _page.Locator("[role=status]").GetByText(" shown").WaitForAsync();
        await _page.FillAsync("#since", "2023-01-01");
        await _page.PressAsync("#changes button", "Enter");
        await _page.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&lang=en&since=2023-01-01#changes");
        await _page.Locator("#changes .intro").GetByText("1 January 2023").WaitForAsync();
        Assert.That(await _page.EvaluateAsync<string>(MarkOf), Is.EqualTo("same document"));
        Assert.That(await _page.InputValueAsync("#since"), Is.EqualTo("2023-01-01"));
        Assert.That(await agreements.EvaluateAsync<bool>(IsOpen), Is.Not.EqualTo(wasOpen), "what the reader opened or closed");
        await _page.ClickAsync(".languages a[lang=ru]");
        await _page.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&since=2023-01-01&lang=ru");
        Assert.That(_complaints.All, Is.Empty);
    }

    [Test]
    public async Task Page_AtFirstSight_StaysWithinItsBudgets()
    {
        var calls = new List<string>();
        _page.Request += (_, request) =>
        {
            if (request.ResourceType is not ("document" or "stylesheet" or "script"))
            {
                calls.Add(request.Url);
            }
        };
        await _page.GotoAsync($"{Api.Server.Address}/?lang=kk", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await _page.Locator(Ready).WaitForAsync();
        Assert.That(calls, Has.Count.LessThanOrEqualTo(MostCalls).And.Some.Contains("/v1/days"));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(await Api.Server.Client.GetByteArrayAsync(new Uri(Api.Server.Address + SiteFiles.ScriptPath)));
        }

        Assert.That(packed.Length, Is.LessThanOrEqualTo(MostBytes));
        Assert.That(_complaints.All, Is.Empty);
    }

    /// <summary>Opens a page, and waits for its script.</summary>
    public static async Task OpenAsync(IPage page, string path)
    {
        await page.GotoAsync(Api.Server.Address + path);
        await page.Locator(Ready).WaitForAsync();
    }

    private async Task<string> StopAsync() => (await _page.GetAttributeAsync("#day", "aria-valuetext"))!;

    private Task OpenAsync(string path) => OpenAsync(_page, path);

    [GeneratedRegex("(?<=asOf=)[0-9-]+")]
    private static partial Regex Day();
}
