using KzUkApi.Tests.Charts;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Pictures as readers see them: opened by themselves or inside a page, in light and dark.</summary>
internal sealed class PicturePageTests
{
    private const string CornerColour =
        """
        async image => {
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          return [canvas.width, ...context.getImageData(2, 2, 1, 1).data].join(' ');
        }
        """;

    [TestCase(ColorScheme.Light, "rgb(255, 255, 255)")]
    [TestCase(ColorScheme.Dark, "rgb(20, 24, 29)")]
    public async Task Picture_OpenedByItself_HasTheReadersColours(ColorScheme scheme, string background)
    {
        var page = await SharedBrowser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var complaints = await PageComplaints.WatchAsync(page, Api.Server.Address);
        await page.GotoAsync(Api.Server.Address + Picture.OnsImports);
        Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('rect')).fill"), Is.EqualTo(background));
        Assert.That(await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('text')].filter(text => { const box = text.getBoundingClientRect(); "
                + "return box.left < 0 || box.right > 800 || box.bottom > document.documentElement.height.baseVal.value; "
                + "}).length"), Is.Zero, "no text is cut");
        await AttachAsync($"picture-{scheme}.png".ToLowerInvariant(), await page.ScreenshotAsync());
        Assert.That(complaints.All, Is.Empty);
    }

    [TestCase(ColorScheme.Light, "800 255 255 255 255")]
    [TestCase(ColorScheme.Dark, "800 20 24 29 255")]
    public async Task Picture_InsideAPage_HasTheReadersColours(ColorScheme scheme, string widthAndColour)
    {
        var page = await SharedBrowser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var complaints = await PageComplaints.WatchAsync(page, Api.Server.Address);
        await page.SetContentAsync($"<img crossorigin alt='Imports' src='{Api.Server.Address}{Picture.OnsImports}'>");
        Assert.That(await page.Locator("img").EvaluateAsync<string>(CornerColour), Is.EqualTo(widthAndColour));
        Assert.That(complaints.All, Is.Empty);
    }

    [Test]
    public async Task Texts_OfAFullPicture_NeverOverlap()
    {
        var page = await SharedBrowser.NewPageAsync();
        foreach (
            var path in new[]
            {
                "/v1/investments/series.svg?width=480",
                "/v1/trade-flows/series.svg?reporter=GBR&classification=TOTAL&frequency=M&productType=goods",
                Picture.OnsImports + "&width=320",
                "/v1/investments/series.svg?measure=investor-rank&lang=kk&width=320",
                "/v1/trade-flows/series.svg?dataset=ons-trade-by-country&flow=import&frequency=M&units=year-on-year&lang=ru",
                "/v1/trade-flows/series.svg?flow=balance&frequency=A&dataset=ons-trade-by-country&lang=ru&width=1200",
            }
        )
        {
            await page.GotoAsync(Api.Server.Address + path);
            Assert.That(await page.EvaluateAsync<string[]>(Overlaps), Is.Empty, path);
        }
    }

    // Boxes of text are higher than its letters: a few pixels of the empty part may overlap.
    private const string Overlaps =
        """
        () => {
          const texts = [...document.querySelectorAll('text')]
            .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
          return texts.flatMap((one, number) => texts.slice(number + 1)
            .filter(other => one.box.left < other.box.right && other.box.left < one.box.right)
            .filter(other => one.box.top + 4 < other.box.bottom && other.box.top + 4 < one.box.bottom)
            .map(other => `${one.words} | ${other.words}`));
        }
        """;

    private static async Task AttachAsync(string name, byte[] picture)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "TestResults"));
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllBytesAsync(path, picture);
        TestContext.AddTestAttachment(path);
    }
}
