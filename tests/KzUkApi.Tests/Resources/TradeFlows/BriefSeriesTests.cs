using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>The brief form of trade series says the same as the whole one.</summary>
internal sealed class BriefSeriesTests
{
    private const string Path = "/v1/trade-flows/series";

    private static readonly string[] Same =
    [
        "title", "subtitle", "reporter", "flow", "productType", "classification", "commodity", "dataset", "adjustment", "valuation",
        "currency", "frequency", "valueUnit", "sources",
    ];

    private static readonly string[] OfPoint = ["period", "value", "lower", "upper", "status", "derived", "break", "figureIds"];

    [TestCase("from=2015")]
    [TestCase("flow=balance,total&frequency=A")]
    [TestCase("units=percent-change&classification=TOTAL&lang=ru")]
    [TestCase("convertTo=USD&classification=TOTAL&asOf=2023-10-03")]
    [TestCase("latest=2&commodity=33*&lang=kk")]
    public async Task Brief_UnderEveryFilter_HasTheSeriesAndPointsOfTheWholeForm(string query)
    {
        var (whole, brief) = (await Api.RowsAsync($"{Path}?{query}"), await Api.RowsAsync($"{Path}/brief?{query}"));
        Assert.That(brief.Select(one => one.Text("seriesId")), Is.EqualTo(whole.Select(one => one.Text("id"))).And.Not.Empty);
        foreach (var (one, other) in brief.Zip(whole))
        {
            Assert.That(Of(one, Same), Is.EqualTo(Of(other, Same)));
            Assert.That(Points(one).Select(point => Of(point, OfPoint)), Is.EqualTo(Points(other).Select(point => Of(point, OfPoint))));
            Assert.That(Points(one).Select(Converted), Is.EqualTo(Points(other).Select(Converted)));
        }

        Assert.That(
            Warnings(await Api.GetAsync($"{Path}/brief?{query}")), Is.EqualTo(Warnings(await Api.GetAsync($"{Path}?{query}"))));
    }

    [Test]
    public async Task Brief_OfAllMonths_IsAFractionOfTheWholeForm()
    {
        const string query = "dataset=ons-trade-by-country&frequency=M&limit=500";
        var (whole, brief) = (await Api.GetAsync($"{Path}?{query}"), await Api.GetAsync($"{Path}/brief?{query}"));
        Assert.That(brief.Text.Length, Is.LessThan(whole.Text.Length * 0.6));
    }

    [Test]
    public async Task Csv_OfTheBriefForm_IsFlat()
    {
        const string query = "reporter=GBR&from=2015&convertTo=USD";
        var (header, lines) = CsvTable.Read((await Api.GetAsync($"{Path}/brief.csv?{query}")).Text);
        Assert.That(header, Is.EqualTo(new[]
        {
            "seriesId", "title", "reporter", "flow", "productType", "classification", "commodity", "dataset", "adjustment", "valuation",
            "currency", "frequency", "valueUnit", "period", "value", "lower", "upper", "status", "derived", "break", "figureIds",
            "converted.value", "converted.lower", "converted.upper", "sources", "subtitle",
        }));
        Assert.That(lines.SelectMany(line => line.Values), Has.None.StartsWith("{").And.None.StartsWith("["));
        var series = await Api.RowsAsync($"{Path}/brief?{query}");
        Assert.That(lines, Has.Count.EqualTo(series.Sum(one => Points(one).Count)));
        Assert.That(
            lines.Select(line => (line["seriesId"], line["sources"])).Distinct(),
            Is.EqualTo(series.Select(one => (one.Text("seriesId"), string.Join(';', SourceIds(one))))));
    }

    [Test]
    public async Task Workbook_OfTheBriefForm_NamesTheSources()
    {
        const string query = "reporter=GBR&classification=TOTAL&frequency=A&from=2020";
        using var answer = await Api.Server.Client.GetAsync($"{Path}/brief.xlsx?{query}");
        var notes = Workbook.Read(await answer.Content.ReadAsByteArrayAsync())["Sources and notes"].Select(line => line[0].Text).ToList();
        var ids = (await Api.RowsAsync($"{Path}/brief?{query}")).SelectMany(SourceIds);
        Assert.That(notes, Is.SupersetOf(ids.Distinct()));
    }

    [TestCase("limit=29")]
    [TestCase("limit=3&classification=TOTAL")]
    [TestCase("limit=7&reporter=KAZ")]
    public async Task Pages_OfTheBriefForm_HaveEverySeriesOnce(string query)
    {
        var pages = await Api.AllPagesAsync($"{Path}/brief?{query}");
        var whole = await Api.AllPagesAsync($"{Path}?{Regex.Replace(query, "^limit=[0-9]+", "limit=500")}");
        Assert.That(pages.Select(one => one.Text("seriesId")), Is.EqualTo(whole.Select(one => one.Text("id"))));
    }

    [Test]
    public async Task Brief_ById_IsThatSeries()
    {
        var id = (await Api.RowsAsync($"{Path}/brief?reporter=KAZ"))[0].Text("seriesId");
        Assert.That((await Api.RowsAsync($"{Path}/brief?id={id}")).Single().Text("seriesId"), Is.EqualTo(id));
        var warnings = Warnings(await Api.GetAsync($"{Path}/brief?id={id},brief"));
        Assert.That(warnings.Select(warning => warning.Item1), Is.EqualTo(new[] { "unknown-id" }));
    }

    private static string Of(JsonNode node, string[] fields) =>
        string.Join('\n', fields.Select(field => $"{field}={node[field]?.ToJsonString()}"));

    private static IEnumerable<string?> SourceIds(JsonNode series) => series["sources"]!.AsArray().Select(source => source!.Text("id"));

    private static string? Converted(JsonNode point) =>
        point["converted"] is { } amount ? Of(amount, ["value", "lower", "upper"]) : null;
}
