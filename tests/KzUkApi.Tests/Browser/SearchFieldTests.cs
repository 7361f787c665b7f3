using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Suggestions beside the field of the search, used by keyboard.</summary>
internal sealed class SearchFieldTests : PageFixture
{
    [Test]
    public async Task Suggestions_ByKeyboard_LeadToThePageInTheSameState()
    {
        await OpenAsync("/?asOf=2024-12-31&currency=KZT&lang=ru");
        await Tab.FocusAsync("#q");
        await Tab.Keyboard.TypeAsync("Токаев");
        await Tab.Locator("[role=option]").First.WaitForAsync();
        await Tab.Keyboard.PressAsync("Escape");
        Assert.That(await Tab.GetAttributeAsync("#q", "aria-expanded"), Is.EqualTo("false"));
        Assert.That(await Tab.InputValueAsync("#q"), Is.EqualTo("Токаев"), "the first Escape closes the list alone");
        await Tab.Keyboard.PressAsync("ArrowDown");
        await Tab.Keyboard.PressAsync("ArrowUp");
        Assert.That(await Tab.GetAttributeAsync("#q", "aria-activedescendant"), Is.Null, "back at the words");
        await Tab.Keyboard.PressAsync("ArrowDown");
        Assert.That(await Tab.GetAttributeAsync("#q", "aria-activedescendant"), Is.EqualTo("suggestion-0"));
        Assert.That(await Tab.Locator("[aria-selected=true]").TextContentAsync(), Does.Contain("Жомарт То"));
        await Tab.Keyboard.PressAsync("Enter");
        await Tab.WaitForURLAsync($"{Api.Server.Address}/p/kassym-jomart-tokayev?asOf=2024-12-31&currency=KZT&lang=ru");
        Assert.That(Complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Suggestion_WithoutAPage_IsSearched()
    {
        await OpenAsync("/?currency=KZT&lang=ru");
        await Tab.FocusAsync("#q");
        await Tab.Keyboard.TypeAsync("сельск");
        await Tab.Locator("[role=option]").GetByText("Сельское хозяйство").ClickAsync();
        await Tab.WaitForURLAsync(address => address.Contains("/search?currency=KZT&lang=ru&q=", StringComparison.Ordinal));
        Assert.That(await Tab.InputValueAsync("#q"), Is.EqualTo("Сельское хозяйство"));
        Assert.That(await Tab.Locator(".hits a").CountAsync(), Is.Positive);
        Assert.That(Complaints.WithoutOvertaken, Is.Empty);
    }

    [Test]
    public async Task Words_SentWithoutASuggestion_AreSearched()
    {
        await OpenAsync("/?lang=en");
        await Tab.FocusAsync("#q");
        await Tab.Keyboard.TypeAsync("agriculture");
        await Tab.Locator("[role=option]").First.WaitForAsync();
        await Tab.Keyboard.PressAsync("Enter");
        await Tab.WaitForURLAsync($"{Api.Server.Address}/search?lang=en&q=agriculture");
    }
}
