using System.Globalization;
using System.Text.Json.Nodes;
using KzUkApi.Http.Representations;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>JSON-stat, read by the toolkit of the authors of the format.</summary>
internal sealed class JsonStatTests
{
    [TestCase(null)]
    [TestCase("A")]
    public async Task JsonStat_OfSeries_IsReadByTheToolkit(string? frequency)
    {
        var rows = await RowSets.TradeSeriesAsync(frequency);
        var text = await RowSets.TextAsync(Format.JsonStat, rows);
        var document = JsonNode.Parse(text)!;
        var read = await ToolkitAsync(text);
        var series = new List<TradeSeries>();
        await foreach (var chunk in rows.Chunks)
        {
            series.AddRange(chunk.Cast<TradeSeries>());
        }

        Assert.That(read.Text("class"), Is.EqualTo("dataset"));
        Assert.That(read.Texts("time"), Is.EqualTo(new[] { "period" }));
        var place = document.Texts("id").ToList().IndexOf("series");
        Assert.That(read["size"]!.AsArray()[place]!.GetValue<int>(), Is.EqualTo(series.Count));
        Assert.That(
            DateTime.TryParse(read.Text("updated"), CultureInfo.InvariantCulture, out _) || read.Text("updated")!.Length == 4,
            Is.True
        );
        var cells = read["cells"]!.AsArray().ToDictionary(cell => (cell!.Text("series"), cell!.Text("period")), cell => cell!);
        Assert.That(cells, Has.Count.EqualTo(read["cellCount"]!.GetValue<int>()), "each cell of the cube once");
        var points = series.SelectMany(row => row.Points.Select(point => (Series: row, Point: point))).ToList();
        foreach (var (row, point) in points)
        {
            var cell = cells[(row.Id, point.Period)];
            Assert.That(cell["value"]?.GetValue<decimal>(), Is.EqualTo(point.Value));
            Assert.That(
                cell["status"] is null,
                Is.EqualTo(point is { Qualifier: "exact", Status: "normal", Derived: false }),
                $"{row.Id} {point.Period}"
            );
            Assert.That(point.Reason is null || cell.Text("status") == point.Reason, Is.True);
        }

        Assert.That(
            cells.Values.Count(cell => cell["value"] is not null),
            Is.EqualTo(points.Count(pair => pair.Point.Value is not null)),
            "no value where there is no point"
        );
        Assert.That(read["units"]![series[0].Id]!.Text("label"), Is.EqualTo(series[0].ValueUnit));
        Assert.That(document["extension"]!["points"]!.AsObject(), Has.Count.EqualTo(points.Count));
        Assert.That(document["extension"]!["series"]![series[0].Id]!["sources"]!.AsArray(), Has.Count.EqualTo(series[0].Sources.Count));
    }

    [TestCase(
        "/v1/trade-flows/series?format=json-stat",
        "gbr--import--goods--total--ons-trade-by-country--seasonally-adjusted--fob--gbp--a",
        "United Kingdom",
        "imports",
        "goods",
        "all commodities",
        "seasonally adjusted",
        "FOB",
        "by year",
        "GBP"
    )]
    [TestCase(
        "/v1/investments/series?format=json-stat",
        "kaz--fdi-gross-inflow--gbr--kaz--official-statements--usd--a",
        "from the United Kingdom to Kazakhstan",
        "all sectors",
        "by year",
        "USD"
    )]
    public async Task JsonStat_EverySeries_HasANameOfItsOwn(string path, string id, params string[] words)
    {
        var labels = (await ToolkitAsync((await Api.GetAsync(path)).Text))["labels"]!
            .AsObject()
            .ToDictionary(pair => pair.Key, pair => pair.Value!.ToString());
        Assert.That(labels.Values, Is.Unique.And.None.Contains("--"));
        foreach (var word in words)
        {
            Assert.That(labels[id], Does.Contain(word));
        }
    }

    [Test]
    public async Task JsonStat_OfARegularCube_HasItsRealDimensions()
    {
        const string path = "/v1/trade-flows/series?reporter=GBR&flow=export,import&classification=TOTAL&frequency=A"
            + "&dataset=ons-trade-by-country";
        var document = (await Api.GetAsync(path + "&format=json-stat&lang=ru")).Json;
        var (ids, sizes) = (document.Texts("id").ToList(), document["size"]!.AsArray().Select(size => size!.GetValue<int>()).ToList());
        Assert.That(ids, Does.Not.Contain("series").And.Contain("reporter").And.Contain("commodity"));
        Assert.That(ids.TakeLast(2), Is.EqualTo(new[] { "flow", "period" }));
        Assert.That(sizes.SkipLast(1), Is.EqualTo(Enumerable.Repeat(1, ids.Count - 2).Append(2)));
        var flows = document["dimension"]!["flow"]!["category"]!;
        Assert.That((flows["label"]!.Text("export"), flows["label"]!.Text("import")), Is.EqualTo(("Экспорт", "Импорт")));
        var rows = await Api.RowsAsync(path);
        foreach (var row in rows)
        {
            var place = flows.Texts("index").ToList().IndexOf(row.Text("flow")!);
            foreach (var (point, period) in row["points"]!.AsArray().Zip(document["dimension"]!["period"]!["category"]!.Texts("index")))
            {
                var cell = (place * sizes[^1]) + document["dimension"]!["period"]!["category"]!.Texts("index").ToList().IndexOf(period);
                Assert.That(document["value"]![$"{cell}"]!.ToJsonString(), Is.EqualTo(point!["value"]!.ToJsonString()), period);
            }
        }
    }

    [TestCase("en", "All sectors")]
    [TestCase("kk", "Барлық салалар")]
    [TestCase("ru", "Все отрасли")]
    public async Task JsonStat_OfInvestmentInAllSectors_SaysSo(string language, string all)
    {
        const string total = "/v1/investments/series?measure=fdi-inward-stock&format=json-stat&lang=";
        var label = (await Api.GetAsync(total + language)).Json["dimension"]!["sector"]!["category"]!["label"]!;
        Assert.That(label.AsObject().Select(pair => pair.Value!.ToString()), Is.EqualTo(new[] { all }));
    }

    [Test]
    public void Facet_OfACodeFromTheData_HasItsNameWhereOneIsKnown()
    {
        var known = SeriesFacet.Plain("sector", "healthcare", "Healthcare", "en");
        Assert.That((known.Code, known.Label), Is.EqualTo(("healthcare", "Healthcare")));
        Assert.That(SeriesFacet.Plain("sector", "mining", null, "en").Label, Is.EqualTo("mining"));
        var none = SeriesFacet.Plain("sector", null, null, "ru");
        Assert.That((none.Title, none.Code, none.Label), Is.EqualTo(("Отрасль", "not-stated", "Не указано")));
    }

    [TestCase("/v1/trade-flows/series?reporter=GBR&classification=TOTAL&convertTo=USD", "GBP")]
    [TestCase("/v1/investments/series?convertTo=USD", "EUR")]
    public async Task JsonStat_Converted_HasTheConvertedValuesAndSaysSo(string path, string published)
    {
        var text = (await Api.GetAsync($"{path}&format=json-stat")).Text;
        var read = await ToolkitAsync(text);
        var cells = read["cells"]!.AsArray().ToDictionary(cell => (cell!.Text("series"), cell!.Text("period")), cell => cell!);
        var (converted, without) = (0, 0);
        foreach (var series in await Api.AllPagesAsync($"{path}&limit=500"))
        {
            Assert.That(read["units"]![series.Text("id")!]!.Text("label"), Is.EqualTo("USD"));
            Assert.That(read["labels"]!.Text(series.Text("id")!), Does.EndWith("converted to USD"));
            foreach (var point in series["points"]!.AsArray())
            {
                var cell = cells[(series.Text("id"), point!.Text("period"))];
                var value = point!["converted"]?["value"]?.GetValue<decimal>();
                Assert.That(cell["value"]?.GetValue<decimal>(), Is.EqualTo(value));
                Assert.That(point!.Text("notConverted") is not { } reason || cell.Text("status") == reason, Is.True);
                converted += value is not null && value != point!["value"]!.GetValue<decimal>() ? 1 : 0;
                without += value is null ? 1 : 0;
            }
        }

        Assert.That((converted, without), Is.Not.EqualTo((0, 0)));
        Assert.That(JsonNode.Parse(text)!.AsObject().Texts("note")[0], Does.Contain("converted to USD"));
        Assert.That(JsonNode.Parse(text)!["extension"]!["series"]!.ToJsonString(), Does.Contain($"\"{published}\""));
    }

    [Test]
    public async Task JsonStat_Periods_AreInOrderOfTime()
    {
        var document = JsonNode.Parse(await RowSets.TextAsync(Format.JsonStat, await RowSets.TradeSeriesAsync()))!;
        var periods = document["dimension"]!["period"]!["category"]!.Texts("index");
        Assert.That(periods.Where(period => period.Length == 4), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Not.Empty);
        Assert.That(
            periods.ToList().IndexOf("2022-01"),
            Is.LessThan(periods.ToList().IndexOf("2022-02")).And.GreaterThan(periods.ToList().IndexOf("2021-12"))
        );
    }

    [Test]
    public async Task JsonStat_WithoutSeries_IsAnEmptyCube()
    {
        var read = await ToolkitAsync(
            await RowSets.TextAsync(Format.JsonStat, RowSets.Of("trade-flows-series", Array.Empty<TradeSeries>()))
        );
        Assert.That(read["cellCount"]!.GetValue<int>(), Is.Zero);
    }

    private static async Task<JsonNode> ToolkitAsync(string document) =>
        JsonNode.Parse(await Toolkits.RunAsync("read-json-stat.mjs", "jsonstat-toolkit", document))!;
}
