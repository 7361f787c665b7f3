using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using static KzUkApi.Tests.Resources.TradeFlows.SeriesReading;

namespace KzUkApi.Tests.Resources.TradeFlows;

internal sealed class TradeSeriesTests
{
    private static readonly string[] Dimensions =
    [
        "dataset",
        "reporter",
        "partner",
        "flow",
        "productType",
        "classification",
        "commodity",
        "adjustment",
        "valuation",
        "currency",
        "frequency",
    ];

    [Test]
    public async Task Series_Always_AreApartByIdAndNameTheirSources()
    {
        var series = await Api.AllPagesAsync("/v1/trade-flows/series?limit=500");
        Assert.That(series.Select(Key), Is.Unique);
        Assert.That(series.Select(one => one.Text("id")), Is.Unique.And.Ordered.Using<string>(StringComparer.Ordinal));
        foreach (var one in series)
        {
            var points = Points(one);
            Assert.That((points[0].Text("period"), points[^1].Text("period")), Is.EqualTo((one.Text("first"), one.Text("last"))));
            Assert.That(points.Select(point => point.Text("period")), Is.Ordered.Using<string>(StringComparer.Ordinal).And.Unique);
            Assert.That(points.Select(point => point["value"] is null), Is.EqualTo(points.Select(point => point["reason"] is not null)));
            Assert.That(one["sources"]!.AsArray(), Is.Not.Empty);
        }
    }

    [Test]
    public async Task Gaps_InTheCalendar_AreNullPoints()
    {
        // Of food exports UNCTAD's edition holds 1995 and 2015.
        var points = Points(
            (await Api.RowsAsync("/v1/trade-flows/series?reporter=GBR&dataset=unctadstat&classification=SITC&commodity=0")).Single()
        );
        Assert.That(points, Has.Count.EqualTo(21));
        Assert.That(
            points.Where(point => point["value"] is null).Select(point => point.Text("reason")).Distinct(),
            Is.EqualTo(new[] { "not-held" })
        );
        Assert.That(
            points.Where(point => point["value"] is not null).Select(point => point.Text("period")),
            Is.SupersetOf(new[] { "1995", "2015" })
        );
    }

    [Test]
    public async Task DoubtfulPoints_AreLeftOutWithAWarning()
    {
        var answer = await Api.GetAsync("/v1/trade-flows/series?dataset=oec&reporter=KAZ");
        var points = Points(answer.Json["data"]!.AsArray().Single()!);
        Assert.That(
            points.Where(point => point["reason"] is not null).Select(point => (point.Text("period"), point.Text("reason"))),
            Is.EqualTo(new[] { ("1997", "only-doubtful"), ("1998", "only-doubtful") })
        );
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("only-doubtful-figures", 2) }));
    }

    // ONS, all goods, seasonally adjusted: 2020 134, 2021 829, 2022 1,784, 2023 359 million pounds of imports.
    [TestCase("change", "GBP", new[] { "695000000", "955000000", "-1425000000" })]
    [TestCase("percent-change", "percent", new[] { "518.66", "115.2", "-79.88" })]
    [TestCase("year-on-year", "percent", new[] { "518.66", "115.2", "-79.88" })]
    public async Task Units_Changes_LookAtThePeriodBefore(string units, string valueUnit, string[] expected)
    {
        var series = (await Api.RowsAsync($"/v1/trade-flows/series?{OnsImports}&frequency=A&from=2021&to=2023&units={units}")).Single();
        Assert.That((series.Text("units"), series.Text("valueUnit")), Is.EqualTo((units, valueUnit)));
        Assert.That(Points(series).Select(point => point.Text("value")), Is.EqualTo(expected));
        Assert.That(Points(series).Select(point => point.Text("basePeriod")), Is.EqualTo(new[] { "2020", "2021", "2022" }));
        Assert.That(Points(series)[0].Texts("baseFigureIds"), Is.EqualTo(new[] { "gbr-import-goods-total-2020-ons-sa-2026-06" }));
    }

    [Test]
    public async Task Units_PercentChange_CarriesTheBounds()
    {
        // 1783.5/829.5 and 1784.5/828.5.
        var point = Points(
                (await Api.RowsAsync($"/v1/trade-flows/series?{OnsImports}&period=2022&frequency=A&units=percent-change")).Single()
            )
            .Single();
        Assert.That((point.Text("lower"), point.Text("upper")), Is.EqualTo(("115", "115.39")));
    }

    [Test]
    public async Task Units_FirstPeriodHeld_HasNoBase()
    {
        var points = Points((await Api.RowsAsync($"/v1/trade-flows/series?{OnsImports}&frequency=M&units=year-on-year")).Single());
        Assert.That(points.Take(12).Select(point => point.Text("reason")), Is.All.EqualTo("no-base"));
        Assert.That(points.Count(point => point.Text("reason") == "base-not-positive"), Is.EqualTo(points.Count(point =>
            point.Text("reason") != "no-base" && point["value"] is null)));
    }

    [Test]
    public async Task FrequencyA_YearNotPublished_IsTheSumOfTwelveMonths()
    {
        var series = (
            await Api.RowsAsync("/v1/trade-flows/series?dataset=ons-cmd-trade&flow=import&classification=TOTAL&frequency=A")
        ).Single();
        var months = (await Api.RowsAsync("/v1/trade-flows?dataset=ons-cmd-trade&flow=import&classification=TOTAL&figures=all")).ToLookup(
            month => month.Text("period")![..4]
        );
        Assert.That(
            Points(series).Where(point => point["reason"] is not null).Select(point => point.Text("period")),
            Is.EqualTo(new[] { "2020" }),
            "only 11 months of 2020 are held"
        );
        Assert.That(months["2020"].Count(), Is.EqualTo(11));
        foreach (var point in Points(series).Where(point => point["value"] is not null))
        {
            var parts = months[point.Text("period")!].ToList();
            Assert.That(point["derived"]!.GetValue<bool>(), Is.True);
            Assert.That(Number(point, "value"), Is.EqualTo(parts.Sum(month => Number(month, "value"))));
            Assert.That(Number(point, "lower"), Is.EqualTo(parts.Sum(month => Number(month, "lower"))));
            Assert.That(Number(point, "upper"), Is.EqualTo(parts.Sum(month => Number(month, "upper"))));
            Assert.That(point.Texts("figureIds"), Is.EquivalentTo(parts.Select(month => month.Text("id"))));
        }
    }

    [Test]
    public async Task FrequencyA_YearPublished_IsComparedWithItsMonths()
    {
        foreach (var flow in new[] { "export", "import" })
        {
            var points = Points(
                (await Api.RowsAsync($"/v1/trade-flows/series?dataset=ons-trade-by-country&flow={flow}&frequency=A")).Single()
            );
            var sums = points.Where(point => point["monthsSum"] is not null).ToList();
            Assert.That(sums, Has.Count.EqualTo(29));
            Assert.That(sums.Select(point => point["derived"]!.GetValue<bool>()), Is.All.False);
            foreach (var point in sums)
            {
                var sum = point["monthsSum"]!;
                Assert.That(Number(sum, "difference"), Is.EqualTo(Number(point, "value") - Number(sum, "value")));
                Assert.That(sum["withinRounding"]!.GetValue<bool>(), Is.True, $"{flow} {point.Text("period")}");
            }
        }
    }

    [Test]
    public async Task WithoutFrequency_NothingIsSummed() =>
        Assert.That(
            (await Api.AllPagesAsync("/v1/trade-flows/series?limit=500"))
                .SelectMany(Points)
                .Select(point => point["derived"]!.GetValue<bool>()),
            Is.All.False
        );

    [Test]
    public async Task Spans_AreNoPoints_AndCounted()
    {
        var answer = await Api.GetAsync("/v1/trade-flows/series?reporter=KAZ&flow=total");
        Assert.That(
            answer.Json["data"]!.AsArray().SelectMany(series => Points(series!)).Select(point => point.Text("period")),
            Has.None.Contain("/")
        );
        Assert.That(Warnings(answer), Is.EqualTo(new[] { ("only-doubtful-figures", 3), ("spans-left-out", 5) }));
    }

    [Test]
    public async Task Ids_FetchThoseSeries_AndPagesReadEachOnce()
    {
        const string id = "gbr--import--goods--total--ons-trade-by-country--seasonally-adjusted--fob--gbp--a";
        Assert.That(await Api.IdsAsync($"/v1/trade-flows/series?id={id}"), Is.EqualTo(new[] { id }));
        Assert.That(Warnings(await Api.GetAsync("/v1/trade-flows/series?id=no-such-series")), Is.EqualTo(new[] { ("unknown-id", 1) }));
        var total = (await Api.GetAsync("/v1/trade-flows/series?limit=1")).Json["page"]!["total"]!.GetValue<int>();
        await ListAssertions.ShouldPageInOrderAsync(
            "/v1/trade-flows/series?from=2022",
            (await Api.AllPagesAsync("/v1/trade-flows/series?from=2022&limit=500")).Count,
            37
        );
        Assert.That(total, Is.EqualTo((await Api.AllPagesAsync("/v1/trade-flows/series?limit=500")).Count));
    }

    [TestCase("units=growth", "units", "unknown-code")]
    [TestCase("units=change,level", "units", "unknown-code")]
    [TestCase("convertTo=CHF", "convertTo", "unknown-code")]
    [TestCase("convertTo=USD&units=change", "convertTo", "cannot-combine")]
    [TestCase("frequency=span", "frequency", "unknown-code")]
    [TestCase("flow=surplus", "flow", "unknown-code")]
    [TestCase("figures=all", "figures", "unknown-parameter")]
    [TestCase("sort=period", "sort", "unknown-parameter")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("cursor=x", "cursor", "invalid-cursor")]
    public async Task Series_WrongParameter_IsProblem400(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/trade-flows/series?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task List_Balance_IsNoFlowOfFigures()
    {
        (await Api.GetAsync("/v1/trade-flows?flow=balance")).ShouldRefuse("flow", "unknown-code");
        Assert.That((await Api.GetAsync("/v1/trade-flows/series")).Status, Is.EqualTo(HttpStatusCode.OK), "series is no id");
    }

    private static string Key(JsonNode node) => string.Concat(Dimensions.Select(name => node.Text(name) + "|"));
}
