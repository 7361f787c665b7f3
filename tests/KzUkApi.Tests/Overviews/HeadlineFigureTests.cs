using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>One fact has one headline number, whichever route shows it.</summary>
[Parallelizable]
internal sealed class HeadlineFigureTests
{
    private static readonly string[] OfTrade =
    [
        "dataset", "reporter", "partner", "flow", "productType", "classification", "commodity", "adjustment", "valuation", "currency",
        "frequency",
    ];

    private static readonly string[] OfInvestment =
        ["dataset", "measure", "investor", "host", "reporter", "sector", "unit", "frequency"];

    private static readonly string[] Shown = ["value", "lower", "upper", "qualifier", "precision", "status", "publishedOn"];

    [TestCase("")]
    [TestCase("&asOf=2024-04-01")]
    [TestCase("&asOf=2026-08-12")]
    public Task TradePoints_Always_AreThePreferredFigureOfTheirDimensions(string asOf) => AssertPointsAsync("trade-flows", OfTrade, asOf);

    [TestCase("")]
    [TestCase("&asOf=2023-10-03")]
    public Task InvestmentPoints_Always_AreThePreferredFigureOfTheirDimensions(string asOf) =>
        AssertPointsAsync("investments", OfInvestment, asOf);

    [TestCase("trade-flows", "")]
    [TestCase("trade-flows", "&asOf=2026-08-12")]
    [TestCase("investments", "")]
    [TestCase("investments", "&asOf=2023-10-03")]
    public async Task Details_OfEveryFigureOfAGroup_NameTheFigureOfTheList(string type, string asOf)
    {
        var listed = (await FiguresAsync($"/v1/{type}?format=ndjson{asOf}")).Select(figure => figure.Text("id")!).ToHashSet();
        var others = (await FiguresAsync($"/v1/{type}?figures=all&format=ndjson{asOf}"))
            .Where(figure => !figure["preferred"]!.GetValue<bool>())
            .Select(figure => figure.Text("id")!)
            .ToList();
        Assert.That(others, Is.Not.Empty);
        foreach (var id in others)
        {
            var detail = (await Api.Server.SendAsync(HttpMethod.Get, $"/v1/{type}/{id}?{asOf.TrimStart('&')}")).Json;
            var group = detail["revisions"]!.AsArray()
                .Concat(detail["competing"]!.AsArray())
                .Select(figure => figure!.Text("id")!)
                .Append(id)
                .Distinct();
            Assert.That(
                group.Where(listed.Contains),
                Is.EqualTo(new[] { detail["preference"]!.Text("preferredId") }.OfType<string>()),
                id
            );
        }
    }

    [TestCase("2023-10-03")]
    [TestCase("2024-05-01")]
    [TestCase("2026-11-23")]
    public async Task Briefing_OnAnyDay_HasTheFiguresOfTheLists(string day)
    {
        var page = (await Api.GetAsync($"/v1/briefing?asOf={day}")).Json;
        var trade = page["kazakhTrade"]!.AsArray().Concat(page["britishTrade"]!.AsArray()).Append(page["kazakhTradeInPart"])
            .OfType<JsonNode>()
            .SelectMany(period => new[] { period["total"], period["export"], period["import"] })
            .OfType<JsonNode>()
            .Select(figure => ("trade-flows", Id: figure.Text("id")));
        var investment = page["investment"]!.AsArray().Select(figure => ("investments", Id: figure!.Text("id")));
        foreach (var (type, id) in trade.Concat(investment))
        {
            var figure = (await Api.GetAsync($"/v1/{type}/{id}?asOf={day}")).Json;
            Assert.That(figure["preferred"]!.GetValue<bool>(), Is.True, id);
        }
    }

    [Test]
    public async Task TurnoverOf2022_IsOneNumberInListSeriesAndBriefing()
    {
        var filter = "reporter=KAZ&flow=total&period=2022&productType=unspecified";
        var listed = (await Api.RowsAsync($"/v1/trade-flows?{filter}")).Single();
        var point = (await Api.RowsAsync($"/v1/trade-flows/series?{filter}")).Single()["points"]![0]!;
        Assert.That(point.Texts("figureIds"), Is.EqualTo(new[] { listed.Text("id") }));
        Assert.That(point.Text("value"), Is.EqualTo(listed.Text("value")));
    }

    private static async Task AssertPointsAsync(string type, string[] dimensions, string asOf)
    {
        DateOnly? day = asOf.Length == 0 ? null : DateOnly.ParseExact(asOf[^10..], "yyyy-MM-dd");
        var figures = (await FiguresAsync($"/v1/{type}?figures=all&format=ndjson{asOf}")).ToDictionary(figure => figure.Text("id")!);
        var preferred = Preference
            .OfEach(
                figures.Values.Where(figure => figure.Text("frequency") != "span").Select(figure => Of(figure, Key(figure, figure))),
                figure => figure.Group,
                day
            )
            .ToDictionary(figure => figure.Group, figure => figure.Id);
        var points = (await Api.AllPagesAsync($"/v1/{type}/series?limit=500{asOf}"))
            .SelectMany(series => series["points"]!.AsArray(), (series, point) => (Key: Key(series, point!), Point: point!))
            .Where(point => point.Point["value"] is not null)
            .ToList();
        Assert.That(points, Is.Not.Empty);
        Assert.That(points.Select(point => point.Key), Is.EquivalentTo(preferred.Keys));
        foreach (var (key, point) in points)
        {
            Assert.That(point.Texts("figureIds"), Is.EqualTo(new[] { preferred[key] }), key);
            Assert.That(Shown.Select(point.Text), Is.EqualTo(Shown.Select(figures[preferred[key]].Text)), key);
        }

        // The source is the programme where there is no dataset.
        string Key(JsonNode one, JsonNode period) => string.Join('|', dimensions
            .Select(one.Text)
            .Append(one.Text("dataset") ?? one["source"]?.Text("id") ?? one["sources"]![0]!.Text("id"))
            .Append(period.Text("period")));
    }

    private static Ranked Of(JsonNode figure, string group)
    {
        Assert.That(PartialDate.TryParse(figure.Text("publishedOn"), out var published), Is.True);
        var adjustment = figure.AsObject().TryGetPropertyValue("adjustment", out var stated) ? stated?.ToString() : null;
        var order = Preference.Order(
            figure["source"]!["authority"]!.GetValue<int>(),
            adjustment,
            published.End,
            figure["precision"]!.GetValue<long>(),
            figure.Text("id")!
        );
        return new(figure.Text("id")!, group, figure.Text("status")!, published.End, order);
    }

    private static async Task<IReadOnlyList<JsonNode>> FiguresAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private sealed record Ranked(string Id, string Group, string Status, DateOnly PublishedEnd, string PreferenceOrder) : IRanked;
}
