using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Investments;

/// <summary>Net inflows and stocks in euro, as a central bank publishes them: negative ones are right.</summary>
internal sealed class SignedInvestmentTests
{
    private const string Source = "kazinform-2023-10-03-strategic-dialogue";

    private DatasetCopy _copy = null!;
    private ApiServer _server = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _copy = new DatasetCopy();
        _copy.Change("trade.csv", lines => lines.RemoveRange(1, lines.Count - 1)); // The start is quicker without.
        _copy.Change("investment.csv", lines => lines.RemoveAll(line => line.Contains("wiiw-2023-04", StringComparison.Ordinal)));
        for (var year = 2009; year <= 2015; year++)
        {
            _copy.Add("investment.csv", Row("net", "fdi-net-inflow", year, year == 2012 ? -50 : year == 2010 ? 0 : year - 2000));
            _copy.Add("investment.csv", Row("stock", "fdi-inward-stock", year, year == 2015 ? -200 : year - 1000));
        }

        _server = new ApiServer(dataset: _copy.Folder);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _copy.Dispose();
    }

    [Test]
    public async Task Bounds_OfASignedMeasure_MayBeNegative()
    {
        var rows = (await DataAsync("/v1/investments?measure=fdi-net-inflow")).ToDictionary(row => row.Text("period")!);
        Assert.That((rows["2012"].Text("value"), rows["2012"].Text("upper")), Is.EqualTo(("-50000000", "-49500000")));
        Assert.That((rows["2010"].Text("lower"), rows["2010"].Text("upper")), Is.EqualTo(("-500000", "500000")));
    }

    [Test]
    public async Task Euros_AreNotConverted_SinceNoRateIsHeld()
    {
        var points = Points((await DataAsync("/v1/investments/series?measure=fdi-net-inflow&convertTo=USD")).Single());
        Assert.That(points.Values.Select(point => point.Text("converted")), Is.All.Null);
        Assert.That(points.Values.Select(point => point.Text("notConverted")), Is.All.EqualTo("no-rate"));
    }

    [Test]
    public async Task Percentages_OnABaseOfZeroOrLess_SayNothing()
    {
        var points = Points((await DataAsync("/v1/investments/series?measure=fdi-net-inflow&units=percent-change")).Single());
        Assert.That(
            ((string[])["2011", "2013"]).Select(year => (points[year].Text("value"), points[year].Text("reason"))),
            Is.All.EqualTo(((string?)null, "base-not-positive"))
        );
        Assert.That(points["2014"].Text("reason"), Is.Null);
    }

    [TestCase("fdi-net-inflow")]
    [TestCase("fdi-inward-stock")]
    public async Task TheNewManual_Breaks_TheSeriesIn2013(string measure)
    {
        var points = Points((await DataAsync($"/v1/investments/series?measure={measure}")).Single());
        Assert.That(
            points.Values.Where(point => point["break"]!.GetValue<bool>()).Select(point => point.Text("period")),
            Is.EqualTo(new[] { "2013" })
        );
    }

    [Test]
    public async Task NetAndGross_NeverCompete()
    {
        var figure = (await _server.SendAsync(HttpMethod.Get, "/v1/investments/net-2013")).Json;
        Assert.That(figure["competing"]!.AsArray(), Is.Empty);
        Assert.That(figure["preferred"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Picture_WithNegativeValues_HasAZeroLine_AndNoLineAcrossTheBreak()
    {
        var picture = (await _server.SendAsync(HttpMethod.Get, "/v1/investments/series.svg?measure=fdi-inward-stock")).Text;
        Assert.That(picture, Does.Contain(">0.0<").And.Contain("euros"));
        var flat = (await _server.SendAsync(HttpMethod.Get, "/v1/investments/series.svg?measure=fdi-inward-stock&from=2013")).Text;
        Assert.That(Lines(picture), Is.EqualTo(Lines(flat) + 1));
    }

    private static int Lines(string picture)
    {
        var series = picture[picture.IndexOf("class=\"series\"", StringComparison.Ordinal)..];
        return series[..series.IndexOf("</g>", StringComparison.Ordinal)].Split("<polyline").Length;
    }

    private async Task<IReadOnlyList<JsonNode>> DataAsync(string path) =>
        [.. (await _server.SendAsync(HttpMethod.Get, path)).Json["data"]!.AsArray().Select(row => row!)];

    private static Dictionary<string, JsonNode> Points(JsonNode series) =>
        series["points"]!.AsArray().ToDictionary(point => point!.Text("period")!, point => point!);

    private static (string Column, string Value)[] Row(string id, string measure, int year, long millions) =>
    [
        ("id", $"{id}-{year}"), ("measure", measure), ("investor", "GBR"), ("host", "KAZ"), ("reporter", "KAZ"), ("period", $"{year}"),
        ("value", $"{millions * 1_000_000}"), ("unit", "EUR"), ("qualifier", "exact"), ("precision", "1000000"), ("status", "normal"),
        ("as_published", $"{millions} million"), ("source_id", Source), ("published_on", "2023-10-03"),
    ];
}
