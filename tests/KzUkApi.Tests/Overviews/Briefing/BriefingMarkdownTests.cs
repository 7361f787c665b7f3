using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>The briefing as a page to read.</summary>
internal sealed class BriefingMarkdownTests
{
    [Test]
    public async Task Markdown_OfTheArticle_ReadsAsItsParagraphs()
    {
        var text = (await MarkdownAsync("asOf=2023-10-03")).Text;
        const string lead = "Kazinform, citing the press office of the Ministry of Foreign Affairs of Kazakhstan, reports that ";
        var plain = Regex.Replace(text, @" \([^()]*\)| \[\d+\]", string.Empty);
        Assert.That(plain, Does.Contain(
            lead + "Kazakhstan's exports to the United Kingdom in 2022 were 1.5 billion US dollars, its imports from the United "
                + "Kingdom were 384.3 million US dollars and its trade turnover with the United Kingdom was 1.8 billion US dollars; "
                + "exports plus imports come to at least 1.834 billion US dollars and the turnover to at most 1.85 billion US dollars, so "
                + "that they agree only within rounding."));
        Assert.That(plain, Does.Contain(
            lead + "Kazakhstan's exports to the United Kingdom from January to August 2023 were 559 million US dollars, its "
                + "imports from the United Kingdom "
                + "were 320 million US dollars and its trade turnover with the United Kingdom was 879 million US dollars."));
        Assert.That(plain, Does.Contain(
            "Of all these claims: whether services are included is not stated; whose statistics these are is inferred from the publisher. "
                + "Where no comparable figure that was published by 3 October 2023 is on record, the change cannot be computed.\n\n"));
        Assert.That(plain, Does.Contain(
            "states that Kazakhstan's trade turnover with the United Kingdom in 2022 was more than 60 per cent above that of 2021; this "
                + "cannot be checked: no comparable figure for 2021.\n"));
        Assert.That(plain, Does.Contain(lead + "British direct investment from 2005 to 2022 came to more than 16 billion US dollars"));
        Assert.That(plain, Does.Contain(lead + "there were about 600 companies with British capital in Kazakhstan in 2023."));
        Assert.That(plain, Does.Contain(lead + "the United Kingdom was among the ten largest investors in 2023."));
        Assert.That(text, Does.Contain("Diplomatic relations established, 19 January 1992"));
        Assert.That(
            text,
            Does.Contain(
                "The session before it is the 6th (London, December 2022; the day is not stated; the number of the session is "
                    + "inferred) ["
            )
        );
    }

    [Test]
    public async Task Markdown_EveryReference_IsListedOnceWithItsSource()
    {
        var text = (await MarkdownAsync("asOf=2024-04-24&compareTo=2023-10-03")).Text;
        var cited = Regex.Matches(text, @" \[(\d+)\]").Select(match => match.Groups[1].Value).Distinct().ToList();
        var listed = Regex.Matches(text, @"^(\d+)\. `[a-z0-9-]+`", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        Assert.That(cited, Is.Not.Empty);
        Assert.That(listed, Is.EquivalentTo(cited));
        Assert.That(text, Does.Not.Contain("  ").And.Not.Contain("..").And.Not.Contain(" ."));
    }

    [Test]
    public async Task Accept_Markdown_IsMarkdownUnlessFormatSaysOtherwise()
    {
        Assert.That(
            (await Api.GetAsync("/v1/briefing", ("Accept", "text/markdown"))).Header("Content-Type"),
            Does.StartWith("text/markdown")
        );
        Assert.That(
            (await Api.GetAsync("/v1/briefing?format=json", ("Accept", "text/markdown"))).Header("Content-Type"),
            Does.StartWith("application/json")
        );
    }

    private static Task<ApiAnswer> MarkdownAsync(string query) => Api.GetAsync($"/v1/briefing?{query}&format=markdown");
}
