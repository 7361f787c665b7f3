using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Suggestions beside the field of the search, used by keyboard.</summary>
internal sealed class SearchFieldTests
{
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

    [Test]
    public async Task Suggestions_ByKeyboard_LeadToThePageInTheSameState()
    {
        await SiteScriptTests.OpenAsync(_page, "/?asOf=2024-12-31&currency=KZT&lang=ru");
        await _page.FocusAsync("#q");
        await _page.Keyboard.TypeAsync("Токаев");
        await _page.Locator("[role=option]").First.WaitForAsync();
        await _page.Keyboard.PressAsync("Escape");
        Assert.That(await _page.GetAttributeAsync("#q", "aria-expanded"), Is.EqualTo("false"));
        Assert.That(await _page.InputValueAsync("#q"), Is.EqualTo("Токаев"), "the first Escape closes the list alone");
        await _page.Keyboard.PressAsync("ArrowDown");
        await _page.Keyboard.PressAsync("ArrowUp");
        Assert.That(await _page.GetAttributeAsync("#q", "aria-activedescendant"), Is.Null, "back at the words");
        await _page.Keyboard.PressAsync("ArrowDown");
        Assert.That(await _page.GetAttributeAsync("#q", "aria-activedescendant"), Is.EqualTo("suggestion-0"));
        Assert.That(await _page.Locator("[aria-selected=true]").TextContentAsync(), Does.Contain("Жомарт То"));
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync($"{Api.Server.Address}/p/kassym-jomart-tokayev?asOf=2024-12-31&currency=KZT&lang=ru");
        Assert.That(_complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Suggestion_WithoutAPage_IsSearched()
    {
        await SiteScriptTests.OpenAsync(_page, "/?currency=KZT&lang=ru");
        await _page.FocusAsync("#q");
        await _page.Keyboard.TypeAsync("сельск");
        await _page.Locator("[role=option]").GetByText("Сельское хозяйство").ClickAsync();
        await _page.WaitForURLAsync(address => address.Contains("/search?currency=KZT&lang=ru&q=", StringComparison.Ordinal));
        Assert.That(await _page.InputValueAsync("#q"), Is.EqualTo("Сельское хозяйство"));
        Assert.That(await _page.Locator(".hits a").CountAsync(), Is.Positive);
        Assert.That(_complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Words_SentWithoutASuggestion_AreSearched()
    {
        await SiteScriptTests.OpenAsync(_page, "/?lang=en");
        await _page.FocusAsync("#q");
        await _page.Keyboard.TypeAsync("agriculture");
        await _page.Locator("[role=option]").First.WaitForAsync();
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync($"{Api.Server.Address}/search?lang=en&q=agriculture");
    }
}
