using System.Text.Json.Nodes;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>The brief form of the mirror says the same as the whole one.</summary>
internal sealed class BriefMirrorTests
{
    private const string Path = "/v1/trade-flows/mirror";

    [TestCase("from=1990")]
    [TestCase("convertTo=KZT&lang=ru&sort=-period")]
    [TestCase("frequency=M&from=2022&asOf=2026-10-01")]
    public async Task Brief_UnderEveryFilter_HasValuesAndGapsOfTheWholeForm(string query)
    {
        var (whole, brief) = (await Api.RowsAsync($"{Path}?{query}"), await Api.RowsAsync($"{Path}/brief?{query}"));
        Assert.That(brief.Select(row => row.Text("id")), Is.EqualTo(whole.Select(row => row.Text("id"))).And.Not.Empty);
        var directions = new[] { "kazToGbr", "gbrToKaz" };
        foreach (var ((one, other), direction) in brief.Zip(whole).SelectMany(pair => directions.Select(way => (pair, way))))
        {
            Assert.That(one.Text("currency"), Is.EqualTo(other.Text("currency")));
            var (line, pair) = (one[direction]!, other[direction]!);
            foreach (var flow in new[] { "export", "import" })
            {
                Assert.That(line.Text($"{flow}Id"), Is.EqualTo(pair[flow]?.Text("id")));
                Assert.That(Amount(line[flow]), Is.EqualTo(Amount(pair[flow]?["converted"])));
                Assert.That(line[flow]?.Text("dataset"), Is.EqualTo(pair[flow]?.Text("dataset")));
                Assert.That(line[flow]?.Text("publishedCurrency"), Is.EqualTo(pair[flow]?.Text("currency")));
                Assert.That(line[flow]?.Text("sourceId"), Is.EqualTo(pair[flow]?["source"]!.Text("id")));
            }

            Assert.That(line["gap"]?.ToJsonString(), Is.EqualTo(pair["gap"]?.ToJsonString()));
        }
    }

    [Test]
    public async Task Sources_OfAPage_StandOnce()
    {
        var answer = (await Api.GetAsync($"{Path}/brief?limit=7")).Json;
        var named = answer["data"]!.AsArray()
            .SelectMany(row => new[] { row!["kazToGbr"]!, row["gbrToKaz"]! })
            .SelectMany(line => new[] { line["export"], line["import"] })
            .OfType<JsonObject>()
            .Select(side => side.Text("sourceId"));
        var sources = answer["meta"]!["sources"]!.AsArray().Select(source => source!.Text("id")).ToList();
        Assert.That(sources, Is.EqualTo(named.Distinct().Order(StringComparer.Ordinal)));
        Assert.That((await Api.GetAsync(Path)).Json["meta"]!["sources"], Is.Null);
    }

    [Test]
    public async Task Brief_OfAllYears_IsAFractionOfTheWholeForm()
    {
        const string query = "sort=period&limit=500";
        var (whole, brief) = (await Api.GetAsync($"{Path}?{query}"), await Api.GetAsync($"{Path}/brief?{query}"));
        Assert.That(brief.Text.Length, Is.LessThan(whole.Text.Length * 0.15));
    }

    [Test]
    public async Task Csv_OfTheBriefForm_IsFlat()
    {
        var (header, lines) = CsvTable.Read((await Api.GetAsync($"{Path}/brief.csv?from=2015")).Text);
        Assert.That(header, Is.SupersetOf(new[]
        {
            "id", "currency", "kazToGbr.export.value", "kazToGbr.import.upper", "kazToGbr.gap.value", "gbrToKaz.import.sourceId",
        }));
        Assert.That(lines.SelectMany(line => line.Values), Has.None.StartsWith("{").And.None.StartsWith("["));
    }

    [Test]
    public async Task Workbook_OfTheBriefForm_NamesTheSources()
    {
        using var answer = await Api.Server.Client.GetAsync($"{Path}/brief.xlsx?from=2020");
        var notes = Workbook.Read(await answer.Content.ReadAsByteArrayAsync())["Sources and notes"].Select(line => line[0].Text).ToList();
        var sources = (await Api.GetAsync($"{Path}/brief?from=2020&limit=500")).Json["meta"]!["sources"]!.AsArray();
        Assert.That(notes, Is.SupersetOf(sources.Select(source => source!.Text("id")!)));
    }

    private static string? Amount(JsonNode? node) =>
        node is null || node["value"] is null ? null : $"{node["value"]} {node["lower"]} {node["upper"]}";
}
