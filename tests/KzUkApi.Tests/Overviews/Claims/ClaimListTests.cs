using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

internal sealed class ClaimListTests
{
    private static readonly string[] Unverifiable =
        ["trade-change-2025-01-08", "fdi-change-2021-h1", "fdi-change-2023", "trade-growth-2023-01-08"];

    [TestCase("trade-growth-2022", "Press office of the Ministry of Foreign Affairs of Kazakhstan",
        "product-type-not-stated;reporter-inferred")]
    [TestCase("export-change-2022-silkwaytv", null, "period-inferred;product-type-not-stated;reporter-inferred")]
    public async Task Claim_SaysWhoStatedItAndWhatLimitsIt(string id, string? statedBy, string caveats)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id={id}")).Single();
        Assert.That((claim.Text("statedBy"), string.Join(';', claim.Texts("caveats"))), Is.EqualTo((statedBy, caveats)));
    }

    [TestCase("trade-growth-2022", "contradicted", null, true)]
    [TestCase("trade-change-2023-trend", "supported", true, true)]
    [TestCase("export-change-2023-trend", "supported", true, true)]
    [TestCase("export-change-2022-silkwaytv", "supported", true, true)]
    [TestCase("trade-change-2023-smallcapnews", "contradicted", null, true)]
    [TestCase("trade-change-2025-astanatimes", "supported", true, true)]
    [TestCase("fdi-change-2020", "consistent", false, false)]
    [TestCase("fdi-change-2023", "unverifiable", null, null)]
    [TestCase("trade-change-2025-01-08", "unverifiable", null, null)]
    [TestCase("fdi-change-2021-h1", "unverifiable", null, null)]
    public async Task Verdict_OfEachClaim_IsWhatTheFiguresBearOut(string id, string verdict, bool? conclusive, bool? independent)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id={id}")).Single();
        Assert.That(claim.Text("verdict"), Is.EqualTo(verdict));
        Assert.That(claim["conclusive"]?.GetValue<bool>(), Is.EqualTo(conclusive));
        Assert.That(claim["independent"]?.GetValue<bool>(), Is.EqualTo(independent));
        Assert.That(claim.Text("explanation"), Is.Not.Empty);
        Assert.That(claim["source"]!.Text("url"), Is.Not.Null);
    }

    [TestCase("trade-change-2025-01-08", "2024-01/2024-08", "January to August 2024", "cannot be tested by Kazakhstan's own figures: ")]
    [TestCase("fdi-change-2021-h1", "2020-01/2020-06", "January to June 2020", "cannot be checked: ")]
    public async Task Unverifiable_NamesTheMissingBase(string id, string missing, string words, string verdict)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id={id}")).Single();
        Assert.That(claim.Texts("missing"), Is.EqualTo(new[] { missing }));
        Assert.That(claim["figure"], Is.Not.Null, "what is held is shown");
        Assert.That(claim["baseFigure"], Is.Null);
        Assert.That(claim.Text("explanation"), Does.Contain($"{verdict}no comparable figure for {words} is on record"));
    }

    [Test]
    public async Task FiguresOfTwoPublications_CheckNothing()
    {
        // 795 million for 2023 is reported by one publication, 661 million for 2022 by another.
        var claim = (await Api.RowsAsync("/v1/claims?id=fdi-change-2023")).Single();
        Assert.That(claim["checks"]!.AsArray(), Is.Empty);
        Assert.That(claim.Texts("missing"), Is.Empty);
        Assert.That(claim["figure"]!["source"]!.Text("id"), Is.Not.EqualTo(claim["baseFigure"]!["source"]!.Text("id")));
        Assert.That(claim.Text("explanation"), Does.Contain("no publication has both"));
    }

    [Test]
    public async Task Investment2020_AgreesOnlyAsATruncation()
    {
        var claim = (await Api.RowsAsync("/v1/claims?id=fdi-change-2020")).Single();
        Assert.That(claim.Text("reading"), Is.EqualTo("truncated"));
        Assert.That(claim["computed"]!["lower"]!.GetValue<decimal>(), Is.EqualTo(36.7m).Within(0.05m));
        Assert.That(claim["computed"]!["upper"]!.GetValue<decimal>(), Is.EqualTo(37.1m).Within(0.05m));
    }

    [Test]
    public async Task Computed_OfEachCheck_IsTheChangeBetweenTheBoundsOfItsFigures()
    {
        foreach (var check in (await Api.RowsAsync("/v1/claims")).SelectMany(claim => claim["checks"]!.AsArray()).Select(check => check!))
        {
            var (now, then) = (check["figures"]!.AsArray(), check["baseFigures"]!.AsArray());
            var least = ((Sum(now, "lower") / Sum(then, "upper")) - 1) * 100;
            var most = ((Sum(now, "upper") / Sum(then, "lower")) - 1) * 100;
            var percent = ((Sum(now, "value") / Sum(then, "value")) - 1) * 100;
            Assert.That(check["computed"]!["lower"]!.GetValue<decimal>(), Is.EqualTo(least).Within(0.0001m).And.LessThanOrEqualTo(least));
            Assert.That(check["computed"]!["upper"]!.GetValue<decimal>(), Is.EqualTo(most).Within(0.0001m).And.GreaterThanOrEqualTo(most));
            Assert.That(check["changePercent"]!.GetValue<decimal>(), Is.EqualTo(percent).Within(0.00005m));
            var figures = now.Concat(then).Select(figure => figure!).ToList();
            Assert.That(figures.Select(figure => figure["source"]!.Text("id")), Is.All.EqualTo(check["source"]!.Text("id")), "one edition");
            Assert.That(figures.Select(figure => figure.Text("unit")), Is.All.EqualTo(check.Text("unit")), "one currency");
            Assert.That(figures.Select(figure => figure.Text("productType")), Is.All.EqualTo(check.Text("productType")));
        }
    }

    [Test]
    public async Task AsOf_BeforeTheArticle_HasNoneOfItsClaims()
    {
        Assert.That(await Api.IdsAsync("/v1/claims?asOf=2023-10-02"), Has.No.Member("trade-growth-2022"));
        Assert.That(await Api.IdsAsync("/v1/claims?asOf=2023-10-03"), Has.Member("trade-growth-2022"));
    }

    [Test]
    public async Task AsOf_UsesTheFiguresOfThatDay()
    {
        // On 2024-03-14 only Trend's own total of 2023 was known; the preferred one came in April.
        var claim = (await Api.RowsAsync("/v1/claims?id=trade-change-2023-trend&asOf=2024-03-14")).Single();
        Assert.That(claim["figure"]!.Text("id"), Is.EqualTo("kaz-total-unspecified-total-2023-trend-2024-03"));
        Assert.That(claim["independent"]!.GetValue<bool>(), Is.False);
    }

    [TestCase("subject=investment", 3)]
    [TestCase("verdict=unverifiable", 4)]
    [TestCase("verdict=Supported,contradicted", 6)]
    [TestCase("verdict=consistent", 1)]
    [TestCase("period=2023", 4)]
    [TestCase("reporter=GBR", 0)]
    [TestCase("source=trend-2024-03-14-critical-minerals", 2)]
    public async Task List_Filter_HasThatMany(string filter, int count) =>
        Assert.That(await Api.RowsAsync($"/v1/claims?{filter}"), Has.Count.EqualTo(count));

    [Test]
    public async Task List_Verdict_FiltersAfterTheCheck() =>
        Assert.That(await Api.IdsAsync("/v1/claims?verdict=unverifiable"), Is.EquivalentTo(Unverifiable));

    [TestCase("period")]
    [TestCase("-period")]
    [TestCase("change")]
    [TestCase("-change")]
    [TestCase("publishedOn")]
    [TestCase("-publishedOn")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        var paged = (await Api.AllPagesAsync($"/v1/claims?limit=2&sort={sort}")).Select(row => row.Text("id")).ToList();
        Assert.That(paged, Is.Unique.And.Count.EqualTo(11));
        Assert.That(paged, Is.EqualTo(await Api.IdsAsync($"/v1/claims?sort={sort}")));
    }

    [TestCase("verdict=true", "verdict", "unknown-code")]
    [TestCase("subject=tourism", "subject", "unknown-code")]
    [TestCase("sort=verdict", "sort", "unknown-sort")]
    [TestCase("claim=x", "claim", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/claims?{query}")).ShouldRefuse(parameter, code);

    private static decimal Sum(System.Text.Json.Nodes.JsonArray figures, string field) =>
        figures.Sum(figure => figure![field]!.GetValue<decimal>());
}
