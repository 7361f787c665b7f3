using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

internal sealed class CommodityTests
{
    private const string Imports2022 = "/v1/trade-flows/commodities?period=2022&reporter=GBR&flow=import";

    [TestCase("1")]
    [TestCase("2")]
    public async Task Rank_Shares_AddUpToTheTotalWithinItsRounding(string level)
    {
        var ranking = (await Api.GetAsync($"{Imports2022}&level={level}")).Json;
        var rows = ranking["data"]!.AsArray().Select(row => row!).ToList();
        Assert.That(rows.Sum(row => Number(row, "value")), Is.EqualTo(Number(ranking["sum"]!, "value")));
        Assert.That(
            Number(ranking["publishedTotal"]!, "value") - Number(ranking["sum"]!, "value"),
            Is.EqualTo(Number(ranking["difference"]!, "value"))
        );
        var shares = rows.Sum(row => Number(row["share"]!, "value"));
        Assert.That(
            shares,
            Is.EqualTo(100 * Number(ranking["sum"]!, "value") / Number(ranking["publishedTotal"]!, "value")).Within(0.005m * rows.Count)
        );
    }

    [Test]
    public async Task Rank_Sections_AddUpWithinRounding() =>
        Assert.That((await Api.GetAsync($"{Imports2022}&level=1")).Json["withinRounding"]!.GetValue<bool>(), Is.True);

    [Test]
    public async Task Rank_Rows_FallInValueAndComeFromOneProgramme()
    {
        var ranking = (await Api.GetAsync($"{Imports2022}&level=2")).Json;
        var rows = ranking["data"]!.AsArray().Select(row => row!).ToList();
        Assert.That(rows.Select(row => Number(row, "value")), Is.Ordered.Descending);
        Assert.That(rows[0]["rank"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(rows.Select(row => row.Text("commodity")), Is.Unique);
        var listed = await Api.AllPagesAsync($"/v1/trade-flows?id={string.Join(',', rows.Select(row => row.Text("figureId")))}&limit=500");
        Assert.That(listed.Select(row => row.Text("dataset")).Distinct(), Is.EqualTo(new[] { ranking.Text("dataset") }));
    }

    [Test]
    public async Task Rank_Change_IsOnTheFigureOfTheYearBefore()
    {
        var row = (await Api.GetAsync($"{Imports2022}&level=1")).Json["data"]!.AsArray().Single(row => row!.Text("commodity") == "6")!;
        var before = (await Api.GetAsync($"/v1/trade-flows/{row.Text("yearBeforeFigureId")}")).Json;
        Assert.That((before.Text("period"), before.Text("commodity")), Is.EqualTo(("2021", "6")));
        Assert.That(
            Number(row["change"]!, "value"),
            Is.EqualTo(((Number(row, "value") / Number(before, "value")) - 1) * 100).Within(0.005m)
        );
    }

    [Test]
    public async Task Rank_EndUse_IsNeverSummed()
    {
        var ranking = (await Api.GetAsync($"{Imports2022}&level=end-use")).Json;
        Assert.That(ranking["data"]!.AsArray(), Is.Not.Empty);
        Assert.That((ranking["sum"], ranking["difference"]), Is.EqualTo((default(JsonNode), default(JsonNode))));
    }

    [Test]
    public async Task Rank_Dataset_TakesThatProgramme()
    {
        var ranking = (
            await Api.GetAsync("/v1/trade-flows/commodities?period=2015&reporter=KAZ&flow=export&level=1&dataset=unctadstat")
        ).Json;
        Assert.That((ranking.Text("dataset"), ranking.Text("currency")), Is.EqualTo(("unctadstat", "USD")));
    }

    [Test]
    public async Task Rank_AsOf_BeforePublication_IsEmptyAndSaysSo()
    {
        var ranking = (await Api.GetAsync($"{Imports2022}&level=1&asOf=2023-10-03")).Json;
        Assert.That(ranking["data"]!.AsArray(), Is.Empty);
        Assert.That(ranking["meta"]!["warnings"]![0]!.Text("code"), Is.EqualTo("held-only-in-later-editions"));
    }

    [TestCase("period=2022&reporter=GBR&flow=import", "level", "required")]
    [TestCase("period=2022,2021&reporter=GBR&flow=import&level=1", "period", "invalid-period")]
    [TestCase("period=2022&reporter=GBR,KAZ&flow=import&level=1", "reporter", "unknown-code")]
    [TestCase("period=2022&reporter=GBR&flow=total&level=1", "flow", "unknown-code")]
    [TestCase("period=2022&reporter=GBR&flow=import&level=6", "level", "unknown-code")]
    [TestCase("period=2022&reporter=GBR&flow=import&level=1&limit=5", "limit", "unknown-parameter")]
    public async Task Rank_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/trade-flows/commodities?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Rank_NothingHeld_IsAnEmptyRanking()
    {
        var answer = await Api.GetAsync("/v1/trade-flows/commodities?period=1990&reporter=KAZ&flow=import&level=3");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(answer.Json["dataset"], Is.Null);
    }

    private static decimal Number(JsonNode node, string field) => node[field]!.GetValue<decimal>();
}
