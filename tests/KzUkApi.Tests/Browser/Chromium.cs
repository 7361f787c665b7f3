using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>
/// The Chromium of the machine, without a window. Where there is none, tests are skipped on a user's machine and fail in
/// CI.
/// </summary>
internal sealed class Chromium : IAsyncDisposable
{
    // No look-ups and updates of the browser's own: what it asks for is what the page asks for.
    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // Not the headless shell, though it needs less time: in two of ten runs one page in it did not go on for minutes.
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var program = Find();
        if (program is null)
        {
            const string Missing = "No Chromium on the PATH (on Debian: apt-get install chromium); CHROMIUM may name another.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(Missing);
            }

            Assert.Ignore(Missing);
        }

        var playwright = await Playwright.CreateAsync();
        return new(
            playwright,
            await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = program,
                    Headless = true,
                    Args = Arguments,
                }
            )
        );
    }

    public async Task<IPage> NewPageAsync(BrowserNewPageOptions? options)
    {
        options ??= new();
        options.ViewportSize = new() { Width = 1280, Height = 900 };
        var page = await _browser.NewPageAsync(options);
        page.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen
            ? chosen
            : (from name in Names
               from folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
               let program = Path.Combine(folder, name)
               where File.Exists(program)
               select program).FirstOrDefault();
}
