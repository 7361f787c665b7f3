using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Frames of other pages, and the pages of errors: without barriers, and as narrow as a phone.</summary>
internal sealed class SmallPageTests : PageFixture
{
    private static readonly string[] Pages =
    [
        "/embed/kaz-total-unspecified-total-2022-kazinform-2023-10?lang=en",
        "/embed/strategic-partnership-and-cooperation-agreement-2024?lang=kk",
        "/embed/strategic-dialogue-7-2023-10-02?lang=ru&theme=dark",
        "/embed/kathy-leach?lang=ru",
        "/problems?format=html&lang=kk",
        "/problems/invalid-request?format=html&lang=ru",
    ];

    // The scheme changes colours and nothing else.
    [Test]
    public async Task Page_LookedThroughByAxe_HasNoBarrierInLightAndDark()
    {
        await Tab.SetViewportSizeAsync(360, 640);
        foreach (var path in Pages)
        {
            await Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await Tab.GotoAsync(Api.Server.Address + path);
            await SitePageTests.ShouldHaveNoBarrierAsync(Tab);
            await Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await SitePageTests.ShouldHaveNoBarrierAsync(Tab, "color-contrast", "link-in-text-block");
            Assert.That(
                await Tab.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero, path);
        }

        Assert.That(Complaints.All, Is.Empty);
    }
}
