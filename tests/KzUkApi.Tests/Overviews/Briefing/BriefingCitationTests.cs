using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>A sentence about an agreement cites the source of each step that it tells.</summary>
[Parallelizable]
internal sealed class BriefingCitationTests
{
    private const string Partnership = "strategic-partnership-and-cooperation-agreement-2024";
    private const string Statement = "joint-statement-strategic-partnership-2013";
    private const string Former = "ec-kazakhstan-partnership-and-cooperation-agreement-1995";

    [Test]
    public async Task Agreement_WithReportsOfItsRatification_CitesEach([Values("en", "kk", "ru")] string language) => Assert.That(
        await RecordIdsAsync(Partnership, $"?lang={language}"),
        Is.EqualTo(new[]
        {
            Partnership,
            $"{Partnership}-ratification-under-review-both-2025-02-11",
            $"{Partnership}-ratification-awaited-both-2026-02",
        })
    );

    [TestCase("", $"{Former}-superseded-both-2020-03-01", Former)]
    [TestCase("?asOf=2013-07-02", $"{Statement}-signed-both-2013-07-01", Statement)]
    public async Task Agreement_WithAStepOfAnotherSource_CitesIt(string query, string step, string agreement) =>
        Assert.That(await RecordIdsAsync(agreement, query), Has.Member(step).And.Member(agreement));

    [Test]
    public async Task Page_OfSeveralSources_HasALineForEach()
    {
        var page = (await Api.GetAsync("/v1/briefing?format=markdown")).Text;
        Assert.That(page, Does.Match(@"a report still spoke of ratification as to come[^\n]* \[\d+\] \[\d+\] \[\d+\]\."));
        Assert.That(page, Does.Contain($"`{Partnership}`: EFE"));
        Assert.That(page, Does.Contain($"`{Partnership}-ratification-under-review-both-2025-02-11`: The Astana Times"));
    }

    private static async Task<IReadOnlyList<string>> RecordIdsAsync(string agreement, string query) =>
        (await Api.GetAsync($"/v1/briefing{query}")).Json["sentences"]!
            .AsArray()
            .First(one => one!.Text("section") == "agreements" && one!.Texts("recordIds").Contains(agreement))!
            .Texts("recordIds");
}
