using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>One browser for all tests of pages, started by the first: its start takes longer than most of them.</summary>
/// <remarks>Not set up for the folder: all tests of a folder that has a set-up run alone, or at least behind all others.</remarks>
internal static class SharedBrowser
{
    private static readonly Lazy<Task<Chromium>> Started = new(Chromium.StartAsync);

    public static async Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null) =>
        await (await Started.Value).NewPageAsync(options);

    public static async Task StopAsync()
    {
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully)
        {
            await (await Started.Value).DisposeAsync();
        }
    }
}
