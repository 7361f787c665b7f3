using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Acceptance;

/// <summary>
/// Kazinform's report of the 7th Kazakh-UK Strategic Dialogue (2023-10-03): its last two paragraphs, found by filters as of
/// that day.
/// </summary>
internal sealed class ArticleTests
{
    private const string AsOf = "asOf=2023-10-03";
    private const string Article = "kazinform-2023-10-03-strategic-dialogue";

    [TestCase("flow=total&period=2022", 1_800_000_000)]
    [TestCase("flow=export&period=2022", 1_500_000_000)]
    [TestCase("flow=import&period=2022&productType=unspecified", 384_300_000)]
    [TestCase("flow=total&period=2023-01/2023-08", 879_000_000)]
    [TestCase("flow=export&period=2023-01/2023-08", 559_000_000)]
    [TestCase("flow=import&period=2023-01/2023-08", 320_000_000)]
    public async Task Trade_OfTheArticle_IsFoundWithItsSource(string filter, long value)
    {
        var figure = (await Api.RowsAsync($"/v1/trade-flows?reporter=KAZ&currency=USD&{filter}&{AsOf}")).Single();
        Assert.That(figure["value"]!.GetValue<long>(), Is.EqualTo(value));
        Assert.That(figure["source"]!.Text("id"), Is.EqualTo(Article));
    }

    [TestCase("measure=fdi-gross-inflow&period=2022", 661_000_000, "exact")]
    [TestCase("measure=fdi-cumulative-inflow&period=2005/2022", 16_000_000_000, "more-than")]
    [TestCase("measure=companies-with-foreign-capital&period=2023", 600, "approximately")]
    [TestCase("measure=investor-rank&period=2023", 10, "top-n")]
    public async Task Investment_OfTheArticle_IsFoundWithItsSource(string filter, long value, string qualifier)
    {
        var figure = (await Api.RowsAsync($"/v1/investments?{filter}&{AsOf}")).Single();
        Assert.That(figure["value"]!.GetValue<long>(), Is.EqualTo(value));
        Assert.That(figure.Text("qualifier"), Is.EqualTo(qualifier));
        Assert.That(figure["source"]!.Text("id"), Is.EqualTo(Article));
    }

    [Test]
    public async Task DiplomaticRelations_Since1992_AreAMilestone() =>
        Assert.That(
            (await Api.RowsAsync($"/v1/milestones?kind=diplomatic-relations&from=1992&to=1992&{AsOf}")).Select(row => row.Text("id")),
            Has.Member("diplomatic-relations-1992")
        );

    [Test]
    public async Task PartnershipAgreement_IsUnderNegotiationThenSigned()
    {
        const string path = "/v1/agreements/strategic-partnership-and-cooperation-agreement-2024";
        var then = (await Api.GetAsync($"{path}?{AsOf}")).Json;
        Assert.That(then.Text("status"), Is.EqualTo("under-negotiation"));
        Assert.That(then.Text("signedOn"), Is.Null);
        Assert.That((await Api.GetAsync(path)).Json.Text("signedOn"), Is.EqualTo("2024-04-24"));
    }

    [Test]
    public async Task PreviousSession_WasInLondonInDecember2022()
    {
        var meeting = (await Api.RowsAsync($"/v1/meetings?series=strategic-dialogue&to=2023-09&sort=-dateStart&{AsOf}"))[0];
        Assert.That((meeting.Text("dateStart"), meeting.Text("city")), Is.EqualTo(("2022-12", "London")));
    }

    [Test]
    public async Task UkStatistics_HeldOnlyInLaterEditions_AreCountedInAWarning()
    {
        var answer = await Api.GetAsync($"/v1/trade-flows?reporter=GBR&flow=import&classification=TOTAL&frequency=A&period=2022&{AsOf}");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        var warning = answer.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("held-only-in-later-editions"));
        Assert.That(warning["count"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(string.CompareOrdinal(warning.Text("earliestHeld"), "2023-10-03"), Is.GreaterThan(0));
        Assert.That(warning.Text("detail"), Does.Not.Contain("unpublished").And.Contain("Earlier editions may have existed"));
    }

    [TestCase("/v1/trade-flows?figures=all")]
    [TestCase("/v1/investments?figures=all")]
    public async Task Figures_AsOfTheDay_HaveNoLaterPublication(string list)
    {
        var rows = await Api.AllPagesAsync($"{list}&{AsOf}&limit=500");
        Assert.That(rows, Is.Not.Empty);
        Assert.That(
            rows.Select(row => row.Text("publishedOn")!),
            Is.All.Matches<string>(day => string.CompareOrdinal(day, "2023-10-03") <= 0)
        );
    }

    [Test]
    public async Task Figures_As1995_NoneIsHeldAndTheAnswerSaysSo()
    {
        var answer = await Api.GetAsync("/v1/trade-flows?asOf=1995-01-01&figures=all");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(answer.Json["meta"]!["warnings"]!.AsArray().Single()!["count"]!.GetValue<int>(), Is.GreaterThan(0));
    }

    [Test]
    public async Task Mirror2022_BothCountriesAreHeld()
    {
        var kazakh = (
            await Api.RowsAsync("/v1/trade-flows?reporter=KAZ&flow=export&classification=TOTAL&period=2022&dataset=official-statements")
        ).Single();
        var british = (
            await Api.RowsAsync("/v1/trade-flows?reporter=GBR&flow=import&productType=goods&classification=TOTAL&period=2022")
        ).Single();
        Assert.That((Value(kazakh), kazakh.Text("currency")), Is.EqualTo((1_500_000_000, "USD")));
        Assert.That((Value(british), british.Text("currency")), Is.EqualTo((1_784_000_000, "GBP")));
    }

    // What the article reports beside figures and meetings: fact 5 to 7, 9, 10, 16 to 18, 20 of its list.
    [TestCase("multilateral and regional agenda")]
    [TestCase("committed to the strategic partnership")]
    [TestCase("energy cooperation with Europe")]
    [TestCase("lift relations between the governments to a new level")]
    [TestCase("dialogue between the two foreign ministries")]
    [TestCase("branches of British universities")]
    [TestCase("archival research")]
    [TestCase("key mechanism of engagement")]
    [TestCase("key political, trade, economic and investment partner")]
    public async Task Statements_OfTheArticle_AreHeldWithTheirOriginator(string words)
    {
        foreach (var day in (string[])["", "&asOf=2023-10-03"])
        {
            var rows = await Api.RowsAsync($"/v1/statements?source={Article}{day}");
            var statement = rows.Single(row => row.Text("paraphrase")!.Contains(words, StringComparison.Ordinal));
            Assert.That(statement.Text("statedBy"), Is.EqualTo("Press office of the Ministry of Foreign Affairs of Kazakhstan"));
        }
    }

    [TestCase("docherty-2023-10-02-partner", "The UK highly appreciates its partnership")]
    [TestCase("vassilenko-2023-10-02-partnership", "Kazakhstan is committed to further strengthening")]
    public async Task Quotations_AreShortAndVerbatim(string id, string begin)
    {
        var quotation = (await Api.RowsAsync($"/v1/statements?id={id}")).Single()["quotation"]!;
        Assert.That(quotation.Text("text"), Does.StartWith(begin));
        Assert.That(quotation.Text("text")!.Split(' '), Has.Length.LessThanOrEqualTo(25));
        Assert.That(quotation["verbatim"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Archival_IsFoundBySearch() =>
        Assert.That(
            (await Api.RowsAsync("/v1/search?q=archival&asOf=2023-10-03")).Select(hit => hit.Text("id")),
            Has.Member("statements:mfa-kz-2023-10-03-archives").Or.Member("mfa-kz-2023-10-03-archives"));

    [Test]
    public async Task GrowthWithoutANumber_IsAClaimOfDirection()
    {
        var claim = (await Api.RowsAsync("/v1/claims?id=trade-growth-2023-01-08&asOf=2023-10-03")).Single();
        Assert.That((claim.Text("direction"), claim.Text("verdict")), Is.EqualTo(("up", "unverifiable")));
        Assert.That(claim["changePercent"], Is.Null);
    }

    private static long Value(JsonNode figure) => figure["value"]!.GetValue<long>();
}
