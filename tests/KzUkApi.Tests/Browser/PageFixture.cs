using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>A page of its own for each test, watched from its first request on.</summary>
internal abstract class PageFixture
{
    /// <summary>The script has added what it adds.</summary>
    public const string Ready = "html[data-script=ready]";

    /// <summary>The page of the test, as the browser shows it.</summary>
    protected IPage Tab { get; private set; } = null!;

    /// <summary>What it did that it must not.</summary>
    protected PageComplaints Complaints { get; private set; } = null!;

    [SetUp]
    public async Task OpenTab()
    {
        Tab = await SharedBrowser.NewPageAsync();
        Complaints = await PageComplaints.WatchAsync(Tab, Api.Server.Address);
    }

    [TearDown]
    public Task CloseTab() => Tab.CloseAsync();

    /// <summary>Opens a page, and waits for its script.</summary>
    public static async Task OpenAsync(IPage page, string path)
    {
        await page.GotoAsync(Api.Server.Address + path);
        await page.Locator(Ready).WaitForAsync();
    }

    protected Task OpenAsync(string path) => OpenAsync(Tab, path);
}
