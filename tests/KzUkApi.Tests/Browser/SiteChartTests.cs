using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Charts that the script makes of pictures, read by keys and by pointer; without it the picture stays.</summary>
internal sealed class SiteChartTests : PageFixture
{
    private const string FigurePage = "/f/gbr-import-goods-total-2025-ons-sa-2026-06?lang=en";
    private const string Chart = "#trade figure.live";

    [TestCase("en", "Kazakhstan's exports", "Published: 885 million pounds", "imports 4.5 per cent below exports")]
    [TestCase("ru", "Экспорт Казахстана", "Опубликовано: 885 миллионов фунтов стерлингов", "импорт на 4,5 % меньше экспорта")]
    [TestCase("kk", "Қазақстанның экспорты", "Жарияланғаны: 885 миллион фунт стерлинг", "импорт экспорттан")]
    public async Task Chart_ByKeyboard_ReadsPeriodValueBoundsAndSource(string language, string side, string published, string gap)
    {
        var calls = Calls();
        await OpenAsync($"/?lang={language}");
        Assert.That(calls, Has.None.Contains("/mirror/brief?"), "nothing is read before it is in sight");
        await ShowAsync();
        await Tab.FocusAsync($"{Chart} [role=slider]");
        await Tab.Locator($"{Chart} .reading small a").First.WaitForAsync();
        var reading = await ReadingAsync();
        Assert.That(reading, Does.Contain("2025").And.Contain(side).And.Contain(published).And.Contain(gap));
        Assert.That(await SaidAsync(), Does.StartWith("2025; ").And.Contain(side));
        Assert.That(reading, Does.Contain("≈ "), "a converted value is not as published");
        await Tab.Keyboard.PressAsync("ArrowLeft");
        Assert.That(await SaidAsync(), Does.StartWith("2024; "));
        await Tab.Keyboard.PressAsync("Home");
        Assert.That(await SaidAsync(), Does.StartWith("1993; "));
        Assert.That(await Tab.Locator($"{Chart} picture").First.IsHiddenAsync(), Is.True);
        Assert.That(await Tab.Locator("#trade table").CountAsync(), Is.EqualTo(2), "the tables stay");
        Assert.That(await Tab.Locator(".chart [style]").CountAsync(), Is.Zero);
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task Chart_UnderThePointer_ReadsTheNearestPeriod()
    {
        await OpenAsync("/?lang=en");
        await ShowAsync();
        var stage = Tab.Locator($"{Chart} [role=slider]").First;
        var box = (await stage.BoundingBoxAsync())!;
        await Tab.Mouse.MoveAsync(box.X + (box.Width * 0.1f), box.Y + (box.Height / 3));
        var early = int.Parse((await SaidAsync())[..4], CultureInfo.InvariantCulture);
        await Tab.Mouse.MoveAsync(box.X + (box.Width * 0.6f), box.Y + (box.Height / 3));
        var late = int.Parse((await SaidAsync())[..4], CultureInfo.InvariantCulture);
        Assert.That(early, Is.LessThan(2000));
        Assert.That(late, Is.GreaterThan(2010));
        Assert.That(await Tab.Locator($"{Chart} svg .rule[visibility=visible]").CountAsync(), Is.GreaterThan(0));
    }

    [Test]
    public async Task Lines_OfBothCountries_BreakAndHaveTheirColoursAndNames()
    {
        await OpenAsync("/?lang=en");
        await ShowAsync();
        var paths = await Tab.Locator($"{Chart} svg").First.EvaluateAsync<string[]>(
            "svg => ['.several > .kaz > .line', '.several > .gbr > .line'].map(name => svg.querySelector(name).getAttribute('d'))");
        Assert.That(paths[0].Count(letter => letter == 'M'), Is.EqualTo(2), "from 2020 on another programme");
        var told = await Tab.Locator($"{Chart} details p").First.TextContentAsync();
        Assert.That(told, Does.Contain("A gap does not say whose figure is right.").And.Contain("Sources: "));
        Assert.That(paths[1].Count(letter => letter == 'M'), Is.GreaterThan(2));
        var names = await Tab.Locator($"{Chart} svg").First.Locator(".label text:first-of-type").AllTextContentsAsync();
        Assert.That(names, Is.EquivalentTo(["Kazakhstan's exports", "The United Kingdom's imports"]));
        var gaps = (await Api.AllPagesAsync("/v1/trade-flows/mirror")).Count(row => row["kazToGbr"]!["gap"] is not null);
        Assert.That(await Tab.Locator($"{Chart} svg").First.Locator(".gap rect").CountAsync(), Is.EqualTo(gaps));
    }

    [Test]
    public async Task Chart_InAnotherState_IsMadeAgain()
    {
        await OpenAsync("/?lang=en");
        await ShowAsync();
        await Tab.SelectOptionAsync("#currency", "GBP");
        await Tab.PressAsync(".state button", "Enter");
        await Tab.Locator("html[data-currency=GBP]").WaitForAsync();
        await ShowAsync();
        await Tab.Locator($"{Chart} .unit", new() { HasTextString = "Pound sterling" }).First.WaitForAsync();
        Assert.That(await Tab.Locator("#trade figure").First.Locator("[data-place=chart]").CountAsync(), Is.EqualTo(1));
        Assert.That(Complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Chart_OfAFigure_HasThePointsOfItsSeries()
    {
        await OpenAsync(FigurePage);
        await Tab.Locator("figure.chart").ScrollIntoViewIfNeededAsync();
        await Tab.Locator("figure.live svg .line").WaitForAsync();
        await Tab.FocusAsync("figure.live [role=slider]");
        await Tab.Locator(".reading small a").First.WaitForAsync();
        var reading = Plain(await Tab.Locator(".reading").InnerTextAsync());
        Assert.That(reading, Does.Contain("£885 mn (bounds: £884.5 mn – £885.5 mn)").And.Contain("Published: 885 million pounds"));
        Assert.That(await Tab.Locator("figure.live svg .gbr > circle").CountAsync(), Is.GreaterThan(20));
        Assert.That(Complaints.All, Is.Empty);
    }

    [Test]
    public async Task Picture_WithoutTheService_Stays()
    {
        await Tab.RouteAsync(new Regex(@"/v1/trade-flows/mirror/brief\?"), route => route.AbortAsync());
        await OpenAsync("/?lang=en");
        await Tab.RunAndWaitForRequestAsync(
            () => Tab.Locator("#trade figure").First.ScrollIntoViewIfNeededAsync(),
            request => request.Url.Contains("/mirror/brief?", StringComparison.Ordinal)
        );
        await Tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(await Tab.Locator("#trade figure.live").CountAsync(), Is.Zero);
        Assert.That(await Tab.Locator("#trade picture img").First.IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task Picture_WithoutScript_Stays()
    {
        var page = await SharedBrowser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{Api.Server.Address}/?lang=en");
        Assert.That(await page.Locator("#trade picture img").First.IsVisibleAsync(), Is.True);
        Assert.That(await page.Locator(".live").CountAsync(), Is.Zero);
        await page.CloseAsync();
    }

    [TestCase(360, ColorScheme.Dark, "ru")]
    [TestCase(1440, ColorScheme.Light, "en")]
    public async Task Chart_AtEveryWidth_CutsNoTextAndPrintsWithoutItsReading(int width, ColorScheme scheme, string language)
    {
        await Tab.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Tab.SetViewportSizeAsync(width, 900);
        await OpenAsync($"/?lang={language}");
        await ShowAsync();
        await Tab.FocusAsync($"{Chart} [role=slider]");
        await Tab.Locator($"{Chart} .reading small a").First.WaitForAsync();
        Assert.That(await Tab.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero);
        Assert.That(await Tab.Locator($"{Chart} svg").First.EvaluateAsync<string[]>(Cut), Is.Empty);
        await AttachAsync($"chart-{width}.png");
        await SitePageTests.ShouldHaveNoBarrierAsync(Tab);
        await Tab.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.That(await Tab.Locator($"{Chart} .reading").First.IsHiddenAsync(), Is.True);
        Assert.That(await Tab.Locator($"{Chart} svg").First.IsVisibleAsync(), Is.True);
    }

    // Texts outside the picture, or over another.
    private const string Cut =
        """
        svg => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
          const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
          const over = texts.flatMap((one, number) => texts.slice(number + 1)
            .filter(other => one.box.left < other.box.right && other.box.left < one.box.right)
            .filter(other => one.box.top + 4 < other.box.bottom && other.box.top + 4 < one.box.bottom)
            .map(other => ({ words: `${one.words} | ${other.words}` })));
          return [...outside, ...over].map(({ words }) => words);
        }
        """;

    private List<string> Calls()
    {
        var calls = new List<string>();
        Tab.Request += (_, request) => calls.Add(request.Url);
        return calls;
    }

    private async Task ShowAsync()
    {
        await Tab.Locator("#trade figure").First.ScrollIntoViewIfNeededAsync();
        await Tab.Locator($"{Chart} svg .line").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    private async Task<string> SaidAsync() => (await Tab.Locator($"{Chart} [role=slider]").First.GetAttributeAsync("aria-valuetext"))!;

    private async Task<string> ReadingAsync() => Plain(await Tab.Locator($"{Chart} .reading").First.InnerTextAsync());

    private static string Plain(string text) => text.Replace('\u00a0', ' ');

    private async Task AttachAsync(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "TestResults"));
        var path = Path.Combine(folder.FullName, name);
        await Tab.Locator(Chart).First.ScreenshotAsync(new() { Path = path });
        TestContext.AddTestAttachment(path);
    }
}
