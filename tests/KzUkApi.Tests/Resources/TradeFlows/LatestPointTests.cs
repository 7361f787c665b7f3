using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>The newest points of each series.</summary>
internal sealed class LatestPointTests
{
    [TestCase("/v1/trade-flows/series?reporter=GBR&classification=TOTAL&frequency=A", 3)]
    [TestCase("/v1/trade-flows/series?reporter=GBR&classification=TOTAL&frequency=M&from=2024", 1)]
    [TestCase("/v1/trade-flows/series?reporter=KAZ&to=2020&units=percent-change", 2)]
    [TestCase("/v1/trade-flows/series?reporter=GBR&flow=balance&asOf=2026-08-13", 2)]
    [TestCase("/v1/investments/series?host=KAZ", 2)]
    [TestCase("/v1/investments/series?host=KAZ", 500, Description = "more than there are")]
    public async Task Latest_OfEachSeries_AreTheLastOfAllItsPoints(string path, int latest)
    {
        var all = await Api.RowsAsync(path);
        var newest = await Api.RowsAsync($"{path}&latest={latest}");
        Assert.That(newest.Select(series => series.Text("id")), Is.EqualTo(all.Select(series => series.Text("id"))).And.Not.Empty);
        foreach (var (whole, end) in all.Zip(newest))
        {
            var (points, shown) = (Points(whole), Points(end));
            var expected = points.Skip(points.Count - shown.Count).Select(point => point.ToJsonString());
            Assert.That(shown.Select(point => point.ToJsonString()), Is.EqualTo(expected));
            Assert.That(shown.Count(HasFigures), Is.EqualTo(Math.Min(latest, points.Count(HasFigures))), whole.Text("id"));
            Assert.That(HasFigures(shown[0]), Is.True);
        }
    }

    [Test]
    public async Task Latest_InOtherFormatsAndPictures_IsTheSame()
    {
        const string series = "reporter=GBR&classification=TOTAL&frequency=A&flow=import&dataset=ons-trade-by-country";
        var lines = (await Api.GetAsync($"/v1/trade-flows/series.csv?{series}&latest=2")).Text.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That((await Api.GetAsync($"/v1/trade-flows/series.svg?{series}&latest=2")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("0", "out-of-range")]
    [TestCase("501", "out-of-range")]
    [TestCase("-1", "out-of-range")]
    [TestCase("two", "not-a-number")]
    [TestCase("", "empty-value")]
    public async Task Latest_WrongValue_IsRefused(string value, string code)
    {
        (await Api.GetAsync($"/v1/trade-flows/series?latest={value}")).ShouldRefuse("latest", code);
        (await Api.GetAsync($"/v1/investments/series?latest={value}")).ShouldRefuse("latest", code);
    }

    private static List<JsonNode> Points(JsonNode series) => [.. series["points"]!.AsArray().Select(point => point!)];

    private static bool HasFigures(JsonNode point) => point["figureIds"]!.AsArray().Count > 0;
}
