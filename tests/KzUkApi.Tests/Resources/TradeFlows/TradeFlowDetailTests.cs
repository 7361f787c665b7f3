using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

internal sealed class TradeFlowDetailTests
{
    [Test]
    public async Task Get_Figure_HasTheShapeOfTheContract()
    {
        var figure = (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10")).Json;
        Assert.That(figure.Text("value"), Is.EqualTo("1800000000"));
        Assert.That(figure.Text("lower"), Is.EqualTo("1750000000"));
        Assert.That(figure.Text("upper"), Is.EqualTo("1850000000"));
        Assert.That(figure.Text("asPublished"), Is.EqualTo("1.8 billion"));
        Assert.That(figure.Text("periodStart"), Is.EqualTo("2022-01-01"));
        Assert.That(figure.Text("periodEnd"), Is.EqualTo("2022-12-31"));
        Assert.That(figure.Text("commodity"), Is.Null);
        Assert.That(figure.Text("adjustment"), Is.Null);
        Assert.That(figure["source"]!.Text("publisher"), Is.EqualTo("Kazinform"));
        Assert.That(figure["source"]!["authority"]!.GetValue<int>(), Is.EqualTo(3));
        Assert.That(figure["preferred"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Get_OnsMonth_HasItsRevisionInOrderOfPublication()
    {
        // ONS, May against June 2026 edition: imports of May 2026 revised from 7 to 23 million pounds.
        var id = (
            await Api.IdsAsync("/v1/trade-flows?reporter=GBR&flow=import&productType=goods&classification=TOTAL&period=2026-05")
        ).Single();
        var figure = (await Api.GetAsync($"/v1/trade-flows/{id}")).Json;
        var revisions = figure["revisions"]!.AsArray();
        Assert.That(revisions.Select(revision => revision!.Text("value")), Is.EqualTo(new[] { "7000000", "23000000" }));
        Assert.That(revisions.Select(revision => revision!.Text("publishedOn")), Is.Ordered);
        Assert.That(revisions.Select(revision => revision!.Text("kind")), Is.EqualTo(new[] { null, "revision" }));
        Assert.That(figure["preference"]!.Text("preferredId"), Is.EqualTo(id));
        Assert.That(figure["preference"]!.Text("criterion"), Is.EqualTo("published-on"));
    }

    [Test]
    public async Task Get_OnsMonth_AsOfTheFirstEdition_HasTheOldValue()
    {
        var revised = (await Api.RowsAsync("/v1/trade-flows?reporter=GBR&flow=import&classification=TOTAL&period=2026-05&figures=all"))
            .OrderBy(row => row.Text("publishedOn"), StringComparer.Ordinal).ToList();
        var before = await Api.RowsAsync(
            $"/v1/trade-flows?reporter=GBR&flow=import&classification=TOTAL&period=2026-05&asOf={revised[0].Text("publishedOn")}"
        );
        Assert.That(before.Select(row => row.Text("value")), Is.EqualTo(new[] { "7000000" }));
        Assert.That(before[0]["preferred"]!.GetValue<bool>(), Is.True, "it was the choice on that day");
    }

    [Test]
    public async Task Get_Wits1997_IsRevised()
    {
        var rows = await Api.RowsAsync("/v1/trade-flows?reporter=KAZ&flow=export&period=1997&dataset=wits&figures=all");
        var detail = (await Api.GetAsync($"/v1/trade-flows/{rows[0].Text("id")}")).Json;
        Assert.That(
            detail["revisions"]!.AsArray().Select(revision => revision!["value"]!.GetValue<long>() / 10_000),
            Is.EqualTo(new[] { 54_540, 54_878, 54_878 })
        );
        Assert.That(
            detail["revisions"]!.AsArray().Select(revision => revision!.Text("kind")),
            Is.EqualTo(new[] { null, "revision", "precision" }));
    }

    [Test]
    public async Task Get_PressFigure_IsItsOnlyEdition_AndOthersCompete()
    {
        var figure = (await Api.GetAsync("/v1/trade-flows/kaz-export-unspecified-total-2023-centralasia24-2024-04")).Json;
        Assert.That(figure["revisions"]!.AsArray().Select(edition => edition!.Text("id")), Is.EqualTo(new[] { figure.Text("id") }));
        Assert.That(
            figure["competing"]!.AsArray().Select(other => other!.Text("id")),
            Has.Member("kaz-export-unspecified-total-2023-trend-2024-03")
        );
    }

    [Test]
    public async Task Get_OecFigure_IsDoubtfulAndNamesWhatItDiffersIn()
    {
        var figure = (await Api.GetAsync("/v1/trade-flows/gbr-import-goods-total-1997-oec")).Json;
        Assert.That(figure.Text("status"), Is.EqualTo("doubtful"));
        Assert.That(figure["preferred"]!.GetValue<bool>(), Is.False);
        Assert.That(figure.Text("note"), Does.Contain("copy"));
        var competing = figure["competing"]!.AsArray();
        Assert.That(competing, Is.Not.Empty);
        Assert.That(competing.Select(other => other!.Texts("differsIn")), Is.All.Contains("dataset"));
        Assert.That(figure["preference"]!.Text("preferredId"), Is.EqualTo(competing[0]!.Text("id")));
    }

    [Test]
    public async Task Get_EveryFigureOfAGroup_AgreesOnTheChoice()
    {
        var group = await Api.IdsAsync("/v1/trade-flows?reporter=KAZ&flow=total&period=2023&figures=all");
        var choices = new HashSet<string?>();
        foreach (var id in group)
        {
            var detail = (await Api.GetAsync($"/v1/trade-flows/{id}")).Json;
            choices.Add(detail["preference"]!.Text("preferredId"));
            var others = detail["revisions"]!.AsArray().Concat(detail["competing"]!.AsArray()).Select(other => other!.Text("id"));
            Assert.That(others.Append(id).Distinct(), Is.EquivalentTo(group));
        }

        Assert.That(choices, Is.EqualTo(await Api.IdsAsync("/v1/trade-flows?reporter=KAZ&flow=total&period=2023")));
    }

    [Test]
    public async Task Get_BeforePublication_IsProblem404WithTheEarliestEditionHeld()
    {
        var problem = (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10?asOf=2023-01-31"))
            .ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("earliestHeld"), Is.EqualTo("2023-10-03"), "what others had published is no edition of it");
        Assert.That(problem.Text("detail"), Does.Contain("Earlier editions may have existed"));
    }

    [Test]
    public async Task Get_LaterEdition_IsProblem404ThatNamesTheEarlierOne()
    {
        var problem = (
            await Api.GetAsync("/v1/trade-flows/gbr-import-goods-total-2026-05-ons-sa-2026-06?asOf=2026-08-12")
        ).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("detail"), Does.Contain(problem.Text("earliestHeld")!).And.Contain("was known by then"));
    }

    [Test]
    public async Task Get_OnTheDayOfPublication_IsFound() =>
        Assert.That(
            (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10?asOf=2023-10-03")).Status,
            Is.EqualTo(HttpStatusCode.OK)
        );

    [TestCase("no-such-figure")]
    [TestCase("KAZ%0A%D2%9A")]
    [TestCase("'%20OR%201=1--")]
    public async Task Get_UnknownId_IsProblem404(string id) =>
        (await Api.GetAsync($"/v1/trade-flows/{id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [Test]
    public async Task Get_UnknownParameter_IsRefused() =>
        (await Api.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10?asof=2023-10-03")).ShouldRefuse(
            "asof",
            "unknown-parameter"
        );
}
