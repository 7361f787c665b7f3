using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using KzUkApi.Pages;
using KzUkApi.Tests.Pages;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>What the script adds to the pages, used by keyboard: slider, copied link, changes in place.</summary>
internal sealed partial class SiteScriptTests : PageFixture
{
    private const int MostBytes = 60 * 1024;
    private const int MostCalls = 6;
    private const string Mark = "document.body.dataset.mark = 'same document'";
    private const string MarkOf = "document.body.dataset.mark ?? 'loaded again'";
    private const string IsOpen = "details => details.open";
    private const string Focused = "document.activeElement.id";

    [TestCase("en", "26 February 2026")]
    [TestCase("kk", "2026 жылғы 26 ақпан")]
    [TestCase("ru", "26 февраля 2026 года")]
    public async Task Slider_ByKeyboard_ChangesAddressContentAndEveryLink(string language, string day)
    {
        await OpenAsync($"/?currency=GBP&lang={language}");
        var before = await Tab.TextContentAsync(".state-line");
        await Tab.FocusAsync("#day");
        Assert.That(await StopAsync(), Is.EqualTo(PageWords.In(language).Today));
        var stops = int.Parse((await Tab.GetAttributeAsync("#day", "max"))!, CultureInfo.InvariantCulture);
        for (var stop = 0; stop < stops && !(await StopAsync()).StartsWith(day, StringComparison.Ordinal); stop++)
        {
            await Tab.Keyboard.PressAsync("ArrowLeft");
        }

        await Tab.WaitForURLAsync($"{Api.Server.Address}/?currency=GBP&lang={language}&asOf=2026-02-26");
        await Tab.Locator("html[data-as-of='2026-02-26']").WaitForAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await Tab.TextContentAsync(".state-line"), Is.Not.EqualTo(before));
            Assert.That(await Tab.InputValueAsync("#as-of"), Is.EqualTo("2026-02-26"));
            Assert.That(await Tab.TextContentAsync(".days [aria-current]"), Is.EqualTo(day));
            Assert.That(await Tab.TextContentAsync("[role=status]"), Does.EndWith(day));
            Assert.That(await Tab.Locator(".languages a[href*='asOf=2026-02-26']").CountAsync(), Is.EqualTo(3));
            Assert.That(await Tab.EvaluateAsync<string>(Focused), Is.EqualTo("day"), "keys go on moving it");
        });
        await Tab.SelectOptionAsync("#currency", "KZT");
        await Tab.PressAsync(".state button", "Enter");
        await Tab.Locator("html[data-currency=KZT]").WaitForAsync();
        await Tab.GoBackAsync();
        await Tab.Locator("html[data-currency=GBP]").WaitForAsync();
        Assert.That(await Tab.InputValueAsync("#currency"), Is.EqualTo("GBP"));
        await Tab.GoBackAsync();
        await Tab.Locator("html:not([data-as-of])").WaitForAsync();
        Assert.That(await Tab.TextContentAsync(".state-line"), Is.EqualTo(before));
        Assert.That(await StopAsync(), Is.EqualTo(PageWords.In(language).Today));
        Assert.That(Complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Slider_OnThePageOfARecord_BeginsWithTheDayThatKnewIt()
    {
        await OpenAsync("/a/agriculture-roadmap-2025?lang=en");
        var first = await Tab.Locator("[data-place=slider]").GetAttributeAsync("data-from");
        await Tab.PressAsync("#day", "Home");
        await Tab.WaitForURLAsync(new Regex("asOf="));
        Assert.That(string.CompareOrdinal(Day().Match(Tab.Url).Value, first), Is.GreaterThanOrEqualTo(0), first);
        Assert.That(await Tab.Locator("h1").TextContentAsync(), Does.Contain("griculture"));
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task Day_BeforeARecord_IsExplainedByTheServersPage()
    {
        await OpenAsync("/f/kaz-total-unspecified-total-2022-kazinform-2023-10?lang=en");
        await Tab.FillAsync("#as-of", "2023-01-01");
        await Tab.PressAsync(".state button", "Enter");
        await Tab.GetByText("What is on record of it counts from 3 October 2023.").WaitForAsync();
        Assert.That(Tab.Url, Does.EndWith("lang=en&asOf=2023-01-01"));
    }

    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public async Task CopyLink_ByKeyboard_CopiesTheStateWithItsLanguageAndSaysSo(string language)
    {
        await Tab.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync($"/?asOf=2023-10-03&lang={language}");
        var button = Tab.Locator("[data-place=copy-link] button");
        Assert.That(await button.TextContentAsync(), Is.EqualTo(PageWords.In(language).CopyLink));
        await button.PressAsync("Enter");
        await button.GetByText(PageWords.In(language).LinkCopied).WaitForAsync();
        Assert.That(await Tab.TextContentAsync("[role=status]"), Is.EqualTo(PageWords.In(language).LinkCopied));
        Assert.That(await Tab.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(Tab.Url));
        await button.GetByText(PageWords.In(language).CopyLink).WaitForAsync();
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task CopyLink_WithoutAClipboard_SaysWhatToDo()
    {
        await Tab.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await OpenAsync("/search?q=trade&lang=en");
        await Tab.ClickAsync("[data-place=copy-link] button");
        await Tab.Locator("[role=status]").GetByText(PageWords.In("en").LinkNotCopied).WaitForAsync();
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task TimelineAndChanges_ByKeyboard_ChangeInPlace()
    {
        await OpenAsync("/?lang=en");
        await Tab.EvaluateAsync(Mark);
        var agreements = Tab.Locator("#agreements details").First;
        var wasOpen = await agreements.EvaluateAsync<bool>(IsOpen);
        await agreements.Locator("summary").ClickAsync();
        await Tab.Locator("#timeline .filter a[href*='types=meetings']").PressAsync("Enter");
        await Tab.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&lang=en#timeline");
        await Tab.Locator("#timeline .filter [aria-current]").GetByText("Meetings").WaitForAsync();
        var records = Tab.Locator("#timeline .timeline .what a");
        Assert.That(
            await records.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)"),
            Is.Not.Empty.And.All.StartsWith("/m/")
        );
        await Tab.Locator("[role=status]").GetByText(" shown").WaitForAsync();
        await Tab.FillAsync("#since", "2023-01-01");
        await Tab.PressAsync("#changes button", "Enter");
        await Tab.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&lang=en&since=2023-01-01#changes");
        await Tab.Locator("#changes .intro").GetByText("1 January 2023").WaitForAsync();
        Assert.That(await Tab.EvaluateAsync<string>(MarkOf), Is.EqualTo("same document"));
        Assert.That(await Tab.InputValueAsync("#since"), Is.EqualTo("2023-01-01"));
        Assert.That(await agreements.EvaluateAsync<bool>(IsOpen), Is.Not.EqualTo(wasOpen), "what the reader opened or closed");
        await Tab.ClickAsync(".languages a[lang=ru]");
        await Tab.WaitForURLAsync($"{Api.Server.Address}/?types=meetings&since=2023-01-01&lang=ru");
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task Page_AtFirstSight_StaysWithinItsBudgets()
    {
        var calls = new List<string>();
        Tab.Request += (_, request) =>
        {
            if (request.ResourceType is not ("document" or "stylesheet" or "script"))
            {
                calls.Add(request.Url);
            }
        };
        await Tab.GotoAsync($"{Api.Server.Address}/?lang=kk", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Tab.Locator(Ready).WaitForAsync();
        Assert.That(calls, Has.Count.LessThanOrEqualTo(MostCalls).And.Some.Contains("/v1/days"));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(await Api.Server.Client.GetByteArrayAsync(new Uri(Api.Server.Address + SiteFiles.ScriptPath)));
        }

        Assert.That(packed.Length, Is.LessThanOrEqualTo(MostBytes));
        Assert.That(Complaints.All, Is.Empty);
    }

    private async Task<string> StopAsync() => (await Tab.GetAttributeAsync("#day", "aria-valuetext"))!;

    [GeneratedRegex("(?<=asOf=)[0-9-]+")]
    private static partial Regex Day();
}
