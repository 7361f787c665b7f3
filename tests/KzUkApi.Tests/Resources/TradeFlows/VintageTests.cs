using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>Several days in <c>asOf</c> of series: each point as each day knew it.</summary>
internal sealed class VintageTests
{
    private const string Path = "/v1/trade-flows/series";
    private const string Wits = "reporter=KAZ&flow=export&dataset=wits&classification=TOTAL";
    private const string Days = "2018-01-01,2024-06-01,2026-11-28";

    private static readonly string[] EachDay = Days.Split(',');
    private static readonly string[] Values = ["value", "lower", "upper"];

    [Test]
    public async Task Point_AsOfSeveralDays_HasWhatEachOfThemKnew()
    {
        var series = (await Api.RowsAsync($"{Path}?{Wits}&asOf={Days}")).Single();
        var vintages = ByPeriod(series)["2016"]["vintages"]!.AsArray();
        Assert.That(
            vintages.Select(vintage => (vintage!.Text("asOf"), Number(vintage!, "value"), vintage!.Text("id"))),
            Is.EqualTo(new[]
            {
                ("2018-01-01", 890560148m, "kaz-export-goods-total-2016-wits-2017"),
                ("2024-06-01", 890560148m, "kaz-export-goods-total-2016-wits-2017"),
                ("2026-11-28", 890582170m, ByPeriod(series)["2016"]["figureIds"]![0]!.ToString()),
            }));
        Assert.That(ByPeriod(series)["2023"]["vintages"]!.AsArray().Select(vintage => vintage!["value"] is null), Is.EqualTo(
            new[] { true, true, false }), "what a day did not know is null");
    }

    [TestCase("classification=TOTAL")]
    [TestCase("flow=total,balance&frequency=A")]
    [TestCase("units=percent-change&dataset=wits&classification=TOTAL")]
    [TestCase("commodity=33*&units=change")]
    public async Task Vintages_UnderEveryFilter_AreTheSeriesOfEachDay(string query)
    {
        var all = await Api.RowsAsync($"{Path}?{query}&asOf={Days}");
        Assert.That(all, Is.Not.Empty);
        foreach (var (index, day) in EachDay.Index())
        {
            var alone = (await Api.RowsAsync($"{Path}?{query}&asOf={day}")).ToDictionary(one => one.Text("id")!, ByPeriod);
            Assert.That(all.Select(one => one.Text("id")), Is.SupersetOf(alone.Keys));
            foreach (var series in all)
            {
                var then = alone.GetValueOrDefault(series.Text("id")!, []);
                Assert.That(Points(series).Select(point => point.Text("period")), Is.SupersetOf(then.Keys));
                foreach (var point in Points(series))
                {
                    var (vintage, known) = (point["vintages"]![index]!, then.GetValueOrDefault(point.Text("period")!));
                    Assert.That(vintage.Text("asOf"), Is.EqualTo(day));
                    Assert.That(Of(vintage), Is.EqualTo(Of(known)), $"{series.Text("id")} {point.Text("period")} {day}");
                    Assert.That(vintage.Text("id"), Is.EqualTo(IdOf(known)));
                }
            }
        }
    }

    [Test]
    public async Task Points_OfSeveralDays_AreThoseOfTheLatest()
    {
        var (several, latest) = (await Api.GetAsync($"{Path}?{Wits}&asOf={Days}"), await Api.GetAsync($"{Path}?{Wits}&asOf={EachDay[^1]}"));
        Assert.That(several.Json["meta"]!.Text("asOf"), Is.EqualTo(EachDay[^1]));
        foreach (var (one, other) in several.Json["data"]!.AsArray().Zip(latest.Json["data"]!.AsArray()))
        {
            foreach (var point in Points(one!))
            {
                point.AsObject().Remove("vintages");
            }

            Assert.That(one!["points"]!.ToJsonString(), Is.EqualTo(other!["points"]!.ToJsonString()));
        }
    }

    [Test]
    public async Task Series_OfSeveralDays_NamesTheSourcesOfAllOfThem()
    {
        var several = Sources(await Api.RowsAsync($"{Path}?{Wits}&asOf={Days}"));
        foreach (var day in EachDay)
        {
            Assert.That(several, Is.SupersetOf(Sources(await Api.RowsAsync($"{Path}?{Wits}&asOf={day}"))));
        }
    }

    [TestCase("")]
    [TestCase("/brief")]
    public async Task Answer_OfOneDay_IsWithoutVintages(string form)
    {
        foreach (var days in new[] { string.Empty, "&asOf=2023-10-03" })
        {
            var answer = await Api.GetAsync($"{Path}{form}?{Wits}{days}");
            Assert.That(answer.Text, Does.Not.Contain("vintages"));
            Assert.That((await Api.GetAsync($"{Path}{form}.csv?{Wits}{days}")).Text, Does.Not.Contain("vintages"));
        }
    }

    [Test]
    public async Task Brief_OfSeveralDays_HasTheSameVintages()
    {
        var (brief, whole) = (
            await Api.RowsAsync($"{Path}/brief?{Wits}&asOf={Days}"), await Api.RowsAsync($"{Path}?{Wits}&asOf={Days}"));
        Assert.That(
            brief.SelectMany(Points).Select(point => point["vintages"]!.ToJsonString()),
            Is.EqualTo(whole.SelectMany(Points).Select(point => point["vintages"]!.ToJsonString())));
    }

    [TestCase("", "csv")]
    [TestCase("/brief", "csv")]
    public async Task Csv_OfSeveralDays_HasAColumnADay(string form, string format)
    {
        var (header, lines) = CsvTable.Read((await Api.GetAsync($"{Path}{form}.{format}?{Wits}&asOf={Days}")).Text);
        string[] columns = [.. EachDay.Select(day => $"vintages.{day}")];
        Assert.That(header.Where(name => name.StartsWith("vintages", StringComparison.Ordinal)), Is.EqualTo(columns));
        var points = (await Api.RowsAsync($"{Path}{form}?{Wits}&asOf={Days}")).SelectMany(Points);
        Assert.That(
            lines.Select(line => columns.Select(column => line[column])),
            Is.EqualTo(points.Select(point => point["vintages"]!.AsArray().Select(one => one!["value"]?.ToString() ?? string.Empty))));
        var narrow = CsvTable.Read((await Api.GetAsync($"{Path}{form}.csv?{Wits}&asOf={Days}&fields=period,{columns[0]}")).Text);
        Assert.That(narrow.Header, Is.EqualTo(new[] { "period", columns[0] }));
        Assert.That(narrow.Rows.Select(row => row[columns[0]]), Is.EqualTo(lines.Select(line => line[columns[0]])));
    }

    [Test]
    public async Task Ndjson_WithTheFieldOfADay_HasTheVintages()
    {
        var line = JsonNode.Parse((await Api.GetAsync($"{Path}.ndjson?{Wits}&asOf={Days}&fields=period,vintages")).Text)!;
        Assert.That(Points(line)[0].AsObject().Select(field => field.Key), Is.EqualTo(new[] { "period", "vintages" }));
        Assert.That(Points(line)[0]["vintages"]!.AsArray(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Workbook_OfSeveralDays_HasAColumnADay()
    {
        using var answer = await Api.Server.Client.GetAsync($"{Path}/brief.xlsx?{Wits}&asOf={Days}");
        var data = Workbook.Read(await answer.Content.ReadAsByteArrayAsync())["Data"];
        Assert.That(data[0].Select(cell => cell.Text), Is.SupersetOf(EachDay.Select(day => $"vintages.{day}")));
    }

    [Test]
    public async Task Days_InAnyOrderAndSpelling_AreOneAnswer()
    {
        var tags = new List<string?>();
        foreach (var days in new[] { Days, "2026-11-28,2018-01-01,2024-06-01", "2018-01-01&asOf=2026-11-28&asOf=2024-06-01" })
        {
            var answer = await Api.GetAsync($"{Path}?{Wits}&asOf={days}");
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
            tags.Add(answer.Header("ETag"));
        }

        Assert.That(tags.Distinct().Count(), Is.EqualTo(1));
        Assert.That((await Api.GetAsync($"{Path}?{Wits}&asOf=2018-01-01,2026-11-28")).Header("ETag"), Is.Not.EqualTo(tags[0]));
    }

    [Test]
    public async Task Answer_OfOneDataVersion_IsKeptForGood()
    {
        var version = (await Api.GetAsync($"{Path}?{Wits}")).Json["meta"]!.Text("dataVersion");
        var answer = await Api.GetAsync($"{Path}?{Wits}&asOf={Days}&dataVersion={version}");
        Assert.That(answer.Header("Cache-Control"), Does.Contain("immutable"));
        Assert.That((await Api.GetAsync($"{Path}?{Wits}&asOf={Days}")).Header("Cache-Control"), Does.Not.Contain("immutable"));
    }

    [TestCase("2018-01-01,2019-01-01,2020-01-01,2021-01-01,2022-01-01", "too-many")]
    [TestCase("2018-01-01,2018-01-01", "repeated-day")]
    [TestCase("2018-01-01&asOf=2018-01-01", "repeated-day")]
    [TestCase("2018-01-01,2018-13-01", "invalid-date")]
    [TestCase("2018-01-01,", "invalid-date")]
    [TestCase("2018-01-01,2999-01-01", "future-day")]
    [TestCase("2018-01-01,2019-01-01&format=json-stat", "cannot-combine")]
    public async Task Days_ThatAreWrong_AreRefused(string days, string code) =>
        (await Api.GetAsync($"{Path}?asOf={days}")).ShouldRefuse("asOf", code);

    [TestCase("/v1/trade-flows")]
    [TestCase("/v1/trade-flows/mirror")]
    [TestCase("/v1/trade-flows/series.svg")]
    public async Task Days_WhereOneIsTaken_AreRefused(string path) =>
        (await Api.GetAsync($"{path}?asOf=2018-01-01,2019-01-01")).ShouldRefuse("asOf", "invalid-date");

    [Test]
    public async Task Investments_AsOfSeveralDays_HaveVintagesToo()
    {
        var series = await Api.RowsAsync("/v1/investments/series?asOf=2015-01-01,2026-11-28");
        Assert.That(series.SelectMany(Points).Select(point => point["vintages"]!.AsArray().Count).Distinct(), Is.EqualTo(new[] { 2 }));
        Assert.That(series.SelectMany(Points), Has.Some.Matches<JsonNode?>(point => point!["vintages"]![0]!["value"] is not null));
    }

    private static IEnumerable<string?> Sources(IEnumerable<JsonNode> series) =>
        series.SelectMany(one => one["sources"]!.AsArray().Select(source => source!.Text("id")));

    private static string Of(JsonNode? point) =>
        string.Join(' ', Values.Select(field => point?[field]?.ToJsonString() ?? "null"));

    private static string? IdOf(JsonNode? point) =>
        point is not null && !point["derived"]!.GetValue<bool>() && point.Texts("figureIds") is [var only] ? only : null;
}
