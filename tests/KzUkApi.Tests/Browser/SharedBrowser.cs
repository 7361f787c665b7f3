namespace KzUkApi.Tests.Browser;

/// <summary>One browser for all tests of pages: its start takes longer than most of them.</summary>
[SetUpFixture]
internal sealed class SharedBrowser
{
    private static Chromium? _chromium;

    public static Chromium Chromium => _chromium ?? throw new InvalidOperationException("The browser has not started.");

    [OneTimeSetUp]
    public async Task StartAsync() => _chromium = await Chromium.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }
    }
}
