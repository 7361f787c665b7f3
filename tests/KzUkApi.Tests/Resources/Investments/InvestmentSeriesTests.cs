using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Investments;

internal sealed class InvestmentSeriesTests
{
    [Test]
    public async Task Points_AreTheFiguresHeld()
    {
        var figures = (await Api.RowsAsync("/v1/investments?figures=all")).ToDictionary(figure => figure.Text("id")!);
        var points = (await Api.RowsAsync("/v1/investments/series")).SelectMany(Points).Where(point => point["value"] is not null).ToList();
        Assert.That(points, Has.Count.GreaterThan(15));
        foreach (var point in points)
        {
            var figure = figures[point.Texts("figureIds").Single()];
            Assert.That(new[] { "period", "value", "lower", "upper", "qualifier" }.Select(point.Text), Is.EqualTo(
                new[] { "period", "value", "lower", "upper", "qualifier" }.Select(figure.Text)));
        }
    }

    [Test]
    public async Task YearOnYear_OnOneSidedFigures_IsOneSided()
    {
        // 620, 849, more than 1,000, 661, 795 million dollars.
        var points = Points((await Api.RowsAsync("/v1/investments/series?measure=fdi-gross-inflow&units=year-on-year")).Single())
            .Select(point => (point.Text("period"), point.Text("value"), point.Text("lower"), point.Text("upper")));
        Assert.That(points, Is.EqualTo(new[]
        {
            ("2019", null, null, null),
            ("2020", "36.94", "36.74", "37.13"),
            ("2021", "17.79", "17.71", null),
            ("2022", "-33.9", "-100", "-33.85"),
            ("2023", "20.27", "20.1", "20.44"),
        }));
    }

    [Test]
    public async Task ConvertTo_Money_IsConverted_AndCountsAndRanksAreNot()
    {
        var answer = await Api.GetAsync("/v1/investments/series?convertTo=GBP&from=2022&to=2022");
        var points = answer.Json["data"]!
            .AsArray()
            .SelectMany(series => Points(series!), (series, point) => (Unit: series!.Text("unit"), point))
            .ToList();
        Assert.That(
            points.Single(point => point.Unit == "USD").point["converted"]!.Text("value"),
            Is.EqualTo("536120575"),
            "661 million at 0.811075"
        );
        Assert.That(points.Single(point => point.Unit == "rank").point.Text("notConverted"), Is.EqualTo("not-money"));
        Assert.That(answer.Json["meta"]!["warnings"]!.AsArray().Select(warning => warning!.Text("code")), Has.Member("not-converted"));
    }

    [Test]
    public async Task AsOf_BeforeAnyPublication_IsEmpty() => Assert.That(
        (await Api.GetAsync("/v1/investments/series?asOf=2010-01-01")).Json["data"]!.AsArray(), Is.Empty);

    [TestCase("units=growth", "units", "unknown-code")]
    [TestCase("unit=CHF", "unit", "unknown-code")]
    [TestCase("flow=balance", "flow", "unknown-parameter")]
    [TestCase("convertTo=USD&units=year-on-year", "convertTo", "cannot-combine")]
    public async Task Series_WrongParameter_IsProblem400(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/investments/series?{query}")).ShouldRefuse(parameter, code);

    private static List<JsonNode> Points(JsonNode series) => [.. series["points"]!.AsArray().Select(point => point!)];
}
