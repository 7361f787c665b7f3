using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Pictures of a page have the words of its language.</summary>
internal sealed partial class PagePictureTests
{
    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public async Task Pictures_OfTheHomePage_AreInItsLanguage(string language)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"/?lang={language}");
        var pictures = Address.Matches(answer.Text).Select(match => match.Value).ToList();
        Assert.That(pictures, Is.Not.Empty);
        Assert.That(pictures, Is.All.Contains($"lang={language}"));
    }

    [GeneratedRegex("/v1/[a-z/-]+\\.svg[^\"]*")]
    private static partial Regex Address { get; }
}
