using Microsoft.Playwright;

namespace KzUkApi.Benchmarks.Measuring;

/// <summary>When a browser showed a page, counted from its request.</summary>
/// <param name="Paint">The first text or picture, in milliseconds.</param>
/// <param name="Ready">All is loaded, and the script of the page, where it has one, has added what it adds.</param>
internal sealed record Sight(double Paint, double Ready);

/// <summary>The Chromium of the machine, without a window.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Programs = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // The pages say when their script has done its work.
    private const string NoteReady =
        """
        new MutationObserver((_, observer) => {
          if (document.documentElement.dataset.script !== 'ready') return;
          window.scriptReady = performance.now();
          observer.disconnect();
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-script'] })
        """;

    // Looks again and again by itself: the policy of the page lets nobody evaluate text in it.
    private const string Times =
        """
        () => new Promise(resolve => {
          const look = () => {
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd;
            const isReady = document.querySelector('script[src]') === null || window.scriptReady > 0;
            if (paint && loaded > 0 && isReady) resolve([paint.startTime, Math.max(loaded, window.scriptReady ?? 0)]);
            else setTimeout(look, 10);
          };
          look();
        })
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Starts it; null where the machine has none.</summary>
    public static async Task<Browser?> StartAsync()
    {
        if (Programs.FirstOrDefault(Workshop.Has) is not { } program)
        {
            return null;
        }

        var folder = Environment.GetEnvironmentVariable("PATH")!
            .Split(Path.PathSeparator)
            .First(folder => File.Exists(Path.Combine(folder, program)));
        var playwright = await Playwright.CreateAsync();
        var path = Path.Combine(folder, program);
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-first-run"] }));
    }

    /// <summary>Opens a page as somebody who was never there: nothing of it is kept.</summary>
    public async Task<Sight> OpenAsync(string address)
    {
        await using var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(NoteReady);
        await page.GotoAsync(address);
        var times = await page.EvaluateAsync<double[]>(Times);
        return new(times[0], times[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
