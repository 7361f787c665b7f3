using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>Forecasts are kept and shown, and never stand for what was measured.</summary>
internal sealed class ForecastTests
{
    private const string Fact = "/v1/trade-flows?dataset=wits&reporter=GBR&flow=export&classification=TOTAL&period=2015";
    private const string Ahead = "/v1/trade-flows?period=2030,2031&dataset=wits";

    private EditServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = new();
        var known = (await _server.GetAsync(Fact)).Json["data"]!.AsArray().Single()!;
        await PostAsync(Body(known, "0-forecast", "export", "2015", 1));
        foreach (var flow in (string[])["export", "import"])
        {
            await PostAsync(Body(known, $"forecast-{flow}-2030", flow, "2030", 1_000_000));
            await PostAsync(Body(known, $"forecast-{flow}-2031", flow, "2031", 2_000_000));
        }

        var id = known.Text("id")!.Replace("2015", "2014", StringComparison.Ordinal);
        var answer = await _server.PutAsync($"/v1/trade-flows/{id}", Body(known, id, "export", "2014", 3_000_000));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
    }

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [Test]
    public async Task Forecast_ThatComesFirstInEveryOtherRule_IsNotPreferred()
    {
        var rows = (await _server.GetAsync($"{Fact}&figures=all")).Json["data"]!.AsArray();
        Assert.That(rows.Select(row => row!.Text("id")), Has.Member("0-forecast"));
        Assert.That(rows.Single(row => row!.Text("id") == "0-forecast")!["preferred"]!.GetValue<bool>(), Is.False);
        var shown = (await _server.GetAsync(Fact)).Json["data"]!.AsArray().Single()!;
        Assert.That((shown.Text("id"), shown.Text("status")), Is.Not.EqualTo(("0-forecast", "forecast")));
        var answer = await _server.GetAsync("/v1/trade-flows/0-forecast");
        Assert.That(answer.Text, Does.Contain("1 forecast(s) are never preferred"));
    }

    [Test]
    public async Task Forecasts_Alone_GiveNoRowAndAWarning()
    {
        var answer = await _server.GetAsync(Ahead);
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("only-forecasts", 4) }));
        Assert.That((await _server.GetAsync($"{Ahead}&figures=all")).Json["data"]!.AsArray(), Has.Count.EqualTo(4));
    }

    [TestCase("export")]
    [TestCase("total")]
    public async Task Series_WhereOnlyForecastsAre_HasPointsWithoutAValueAndTheReason(string flow)
    {
        var answer = await _server.GetAsync($"/v1/trade-flows/series?flow={flow}&dataset=wits&reporter=GBR&classification=TOTAL&from=2013");
        var points = ByPeriod(answer.Json["data"]!.AsArray().Single()!);
        Assert.That(points["2015"].Texts("figureIds"), Has.None.EqualTo("0-forecast").And.Not.Empty);
        Assert.That((points["2014"]["value"], points["2014"].Text("reason")), Is.EqualTo(((JsonNode?)null, "only-forecasts")));
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("only-forecasts", 3) }));
    }

    [Test]
    public async Task Mirror_WithAForecast_PairsItNotAndNamesIt()
    {
        var period = (await _server.GetAsync("/v1/trade-flows/mirror?from=2015&to=2015")).Json["data"]!.AsArray()
            .Single(row => row!.Text("id") == "2015")!;
        Assert.That(
            period["notPaired"]!.AsArray().Select(figure => (figure!.Text("id"), figure!.Text("reason"))),
            Has.Member(("0-forecast", "forecast"))
        );
        Assert.That(period["pairs"]!.AsArray().Select(pair => pair!["export"]!.Text("id")), Has.None.EqualTo("0-forecast").And.Not.Empty);
    }

    [Test]
    public async Task Claim_ThatOnlyForecastsBearOut_IsUnverifiable()
    {
        var claim = "/v1/check?subject=trade&reporter=GBR&flow=export&period=2031&basePeriod=2030&percent=100";
        Assert.That((await _server.GetAsync(claim)).Json.Text("verdict"), Is.EqualTo("unverifiable"));
        foreach (var year in (string[])["2030", "2031"])
        {
            Assert.That((await _server.GetAsync(claim)).Json.Texts("figureIds"), Has.None.EqualTo($"forecast-export-{year}"));
        }
    }

    private static JsonObject Body(JsonNode known, string id, string flow, string period, long value)
    {
        var body = EditServer.Example("createTradeFlow");
        foreach (var field in (string[])["reporter", "partner", "productType", "classification", "currency", "publishedOn"])
        {
            body[field] = known.Text(field);
        }

        (body["id"], body["flow"], body["period"]) = (id, flow, period);
        (body["value"], body["precision"], body["asPublished"]) = (value, 1, $"{value}");
        (body["status"], body["source"]) = ("forecast", known["source"]!.Text("id"));
        body["valuation"] = flow == "export" ? "fob" : "cif";
        return body;
    }

    private async Task PostAsync(JsonObject body)
    {
        var answer = await _server.PostAsync("/v1/trade-flows", body);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
    }
}
