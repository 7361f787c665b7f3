using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>Claims are checked against both sides, and the words follow the evidence.</summary>
internal sealed class ClaimSideTests
{
    [TestCase("trade-change-2025-astanatimes", 83.7, -10.6, true)]
    [TestCase("trade-growth-2022", 58.6, 82.0, true)]
    public async Task Turnover_IsDerivedForBothSides(string id, decimal own, decimal counterpart, bool disagree)
    {
        var claim = await ClaimAsync(id);
        var (ours, theirs) = (First(claim, "own"), First(claim, "counterpart"));
        Assert.That(ours["derived"]!.GetValue<bool>(), Is.True);
        Assert.That((ours.Text("dataset"), ours.Text("unit")), Is.EqualTo(("bns-trade-by-country", "USD")));
        Assert.That((theirs.Text("dataset"), theirs.Text("unit")), Is.EqualTo(("ons-trade-by-country", "GBP")));
        Assert.That(Math.Round(Change(ours), 1), Is.EqualTo(own));
        Assert.That(Math.Round(Change(theirs), 1), Is.EqualTo(counterpart));
        Assert.That(claim["sidesDisagree"]!.GetValue<bool>(), Is.EqualTo(disagree));
        Assert.That(claim.Texts("figureIds"), Has.Count.EqualTo(4));
        Assert.That(claim["figure"], Is.Null, "no one figure is the turnover");
    }

    [Test]
    public async Task Growth2025_IsToldAsBothSidesHaveIt()
    {
        var text = (await ClaimAsync("trade-change-2025-astanatimes")).Text("explanation");
        Assert.That(text, Does.Contain("turnover with the United Kingdom in 2025 was 84 per cent above that of 2024 agrees with "
            + "Kazakhstan's own figures: by figures as held in a copy of 25 September 2026, later than the claim (Bureau of National "
            + "Statistics of Kazakhstan, "));
        Assert.That(text, Does.Contain("computed in US dollars"));
        Assert.That(text, Does.Contain("exports plus imports, valuation not stated"));
        Assert.That(text, Does.EndWith("The sides disagree: by the United Kingdom's figures as published on 13 August 2026, later than the "
            + "claim (Office for National Statistics, trade in goods: all countries; goods; seasonally adjusted; on a balance of payments "
            + "basis, the figures before on a customs basis), the change was -10.6 per cent (the figures allow about -10.7 to -10.4; "
            + "exports f.o.b. plus imports f.o.b.; computed in pounds; about -7.8 per cent in US dollars at the average rates of "
            + "the periods). Of the claim: whether services are included is not stated."));
    }

    [Test]
    public async Task EachTradeClaim_IsCheckedAgainstBothSidesWhereTheyHaveFigures()
    {
        foreach (var claim in (await Api.RowsAsync("/v1/claims?subject=trade")).Where(claim => claim.Text("period")!.Length == 4))
        {
            Assert.That(
                claim["checks"]!.AsArray().Select(check => check!.Text("side")).Distinct(),
                Is.EqualTo(new[] { "own", "counterpart" }),
                claim.Text("id")
            );
        }
    }

    [Test]
    public async Task Counterpart_NeverDecidesAgainstAClaim()
    {
        foreach (var claim in await Api.RowsAsync("/v1/claims"))
        {
            var own = claim["checks"]!.AsArray().Where(check => check!.Text("side") == "own").ToList();
            if (claim.Text("verdict") == "contradicted")
            {
                Assert.That(own, Is.Not.Empty);
                Assert.That(own[0]!.Text("verdict"), Is.EqualTo("contradicted"));
            }

            Assert.That(claim.Text("verdict") == "unverifiable", Is.EqualTo(claim["computed"] is null), claim.Text("id"));
        }
    }

    [Test]
    public async Task Press_IsNeverIndependentAndIsToldSo()
    {
        var claim = await ClaimAsync("trade-change-2023-trend", "asOf=2024-03-14");
        Assert.That(claim.Text("verdict"), Is.EqualTo("consistent"));
        Assert.That(claim.Text("explanation"), Does.Contain("is consistent with the article's own figures, but this is no independent"));
        Assert.That(claim["independent"]!.GetValue<bool>(), Is.False);
        Assert.That(claim["laterThanClaim"]!.GetValue<bool>(), Is.False);
    }

    [Test]
    public async Task FiguresPublishedAfterTheClaim_AreToldSo()
    {
        var claim = await ClaimAsync("trade-growth-2022");
        Assert.That(claim["laterThanClaim"]!.GetValue<bool>(), Is.True);
        Assert.That(claim.Text("explanation"), Does.Contain("is contradicted by Kazakhstan's own figures")
            .And.Contain("as held in a copy of 25 September 2026, later than the claim"));
        Assert.That((await ClaimAsync("trade-growth-2022", "asOf=2023-10-03")).Text("verdict"), Is.EqualTo("unverifiable"));
    }

    private static async Task<JsonNode> ClaimAsync(string id, string query = "") =>
        (await Api.RowsAsync($"/v1/claims?id={id}&{query}".TrimEnd('&'))).Single();

    private static JsonNode First(JsonNode claim, string side) => claim["checks"]!.AsArray().First(check => check!.Text("side") == side)!;

    private static decimal Change(JsonNode check) => check["changePercent"]!.GetValue<decimal>();
}
