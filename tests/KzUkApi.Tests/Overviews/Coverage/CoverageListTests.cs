using System.Text.Json.Nodes;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Coverage;

internal sealed class CoverageListTests
{
    private const string Ons = "trade-flows-ons-trade-by-country-gbr-import-goods-total-seasonally-adjusted-fob-gbp-m";

    [Test]
    public async Task List_All_CountsEveryFigureOnce()
    {
        var series = await Api.RowsAsync("/v1/coverage");
        Assert.That(series.Select(row => row.Text("id")), Is.Unique);
        Assert.That(Sum(series, "trade-flows", "figures"), Is.EqualTo(3021));
        Assert.That(Sum(series, "investments", "figures"), Is.EqualTo(88));
        var doubtful =
            await TotalAsync("/v1/trade-flows?figures=all&status=doubtful")
            + await TotalAsync("/v1/investments?figures=all&status=doubtful");
        Assert.That(Sum(series, "trade-flows", "doubtful") + Sum(series, "investments", "doubtful"), Is.EqualTo(doubtful));
    }

    // Recounted from the figures themselves.
    [Test]
    public async Task List_MonthsOfOns_AreThoseOfTheFigures()
    {
        var series = (await Api.RowsAsync($"/v1/coverage?id={Ons}")).Single();
        var figures = await Api.AllPagesAsync("/v1/trade-flows?figures=all&dataset=ons-trade-by-country&flow=import&frequency=M&limit=500");
        var periods = figures.Select(figure => figure.Text("period")!).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.That((series.Text("first"), series.Text("last")), Is.EqualTo((periods[0], periods[^1])));
        Assert.That((series["figures"]!.GetValue<int>(), series["periods"]!.GetValue<int>()), Is.EqualTo((figures.Count, periods.Count)));
        var published = figures.Select(figure => figure.Text("publishedOn")!).Distinct().Order(StringComparer.Ordinal).ToList();
        var editions = series["editions"]!;
        Assert.That(
            (editions["count"]!.GetValue<int>(), editions.Text("first"), editions.Text("last")),
            Is.EqualTo((published.Count, published[0], published[^1]))
        );
        Assert.That(series["gaps"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task List_MissingMonth_IsAGapThatAnotherDatasetHolds()
    {
        var gap = (await Api.RowsAsync("/v1/coverage?id=trade-flows-ons-cmd-trade-gbr-import-goods-total-unadjusted-fob-gbp-m")).Single()[
            "gaps"
        ]!
            .AsArray()
            .Single()!;
        Assert.That(
            (gap.Text("from"), gap.Text("to"), gap["periods"]!.GetValue<int>(), gap.Text("why")),
            Is.EqualTo(("2020-08", "2020-08", 1, "not-held"))
        );
        var other = gap["heldBy"]!.AsArray().Single()!;
        Assert.That(
            (other.Text("id"), other.Text("dataset"), other["periods"]!.GetValue<int>()),
            Is.EqualTo((Ons, "ons-trade-by-country", 1))
        );
        Assert.That(await Api.IdsAsync("/v1/trade-flows?dataset=ons-cmd-trade&flow=import&period=2020-08&classification=TOTAL"), Is.Empty);
        Assert.That(await Api.IdsAsync("/v1/trade-flows?dataset=ons-trade-by-country&flow=import&period=2020-08"), Is.Not.Empty);
    }

    [Test]
    public async Task List_Everywhere_PeriodsAndGapsFillTheCalendarFromFirstToLast([Values("", "asOf=2023-10-03")] string query)
    {
        foreach (var series in (await Api.RowsAsync($"/v1/coverage?frequency=A,Q,M&{query}")).Where(row => row.Text("frequency") != "span"))
        {
            Assert.That(Period.TryParse(series.Text("first"), out var first) && Period.TryParse(series.Text("last"), out _), Is.True);
            var length = 1;
            for (var period = first; period.Text != series.Text("last"); period = period.Next!.Value)
            {
                length++;
            }

            var missing = series["gaps"]!.AsArray().Sum(gap => gap!["periods"]!.GetValue<int>());
            Assert.That(series["periods"]!.GetValue<int>() + missing, Is.EqualTo(length), series.Text("id"));
        }
    }

    [TestCase("2026-07-15", 0)]
    [TestCase("2026-07-16", 1)]
    [TestCase("2026-08-13", 2)]
    public async Task List_AsOf_CountsEditionsFromTheirPublication(string asOf, int editions)
    {
        var rows = await Api.RowsAsync($"/v1/coverage?id={Ons}&asOf={asOf}");
        Assert.That(rows.Select(row => row["editions"]!["count"]!.GetValue<int>()).SingleOrDefault(), Is.EqualTo(editions));
    }

    [Test]
    public async Task List_AsOfBeforeAnyEdition_IsEmptyAndSaysSo()
    {
        var answer = (await Api.GetAsync("/v1/coverage?asOf=1995-01-01")).Json;
        Assert.That(answer["data"]!.AsArray(), Is.Empty);
        var warning = answer["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("held-only-in-later-editions"));
        Assert.That(warning["count"]!.GetValue<int>(), Is.GreaterThan(0));
        Assert.That(warning.Text("earliestHeld"), Is.EqualTo("2017-11-30"));
    }

    // A year that was missing on one of these days, and that a later edition has filled.
    [Test]
    public async Task List_AsOf_TellsAGapThatALaterEditionFills()
    {
        var gaps = new List<JsonNode>();
        foreach (var asOf in new[] { "2014-12-31", "2018-06-01", "2023-10-03", "2026-01-01" })
        {
            gaps.AddRange((await Api.RowsAsync($"/v1/coverage?asOf={asOf}")).SelectMany(row => row["gaps"]!.AsArray()).Select(gap => gap!));
        }

        Assert.That(gaps.Select(gap => gap.Text("why")).Distinct(), Is.EquivalentTo(new[] { "not-held", "held-only-in-later-editions" }));
        Assert.That(
            (await Api.RowsAsync("/v1/coverage")).SelectMany(row => row["gaps"]!.AsArray()).Select(gap => gap!.Text("why")).Distinct(),
            Is.EqualTo(new[] { "not-held" })
        );
    }

    [TestCase("records=INVESTMENTS", "records", "investments")]
    [TestCase("dataset=wits,oec", "dataset", "wits", "oec")]
    [TestCase("reporter=kaz", "reporter", "KAZ")]
    [TestCase("frequency=Q,span", "frequency", "Q", "span")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/coverage")).Where(row => values.Contains(row.Text(field))).Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/coverage?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public Task List_Filters_Combine() =>
        ListAssertions.ShouldCombineAsync(
            "/v1/coverage",
            "records=trade-flows",
            "dataset=official-statements,wits",
            "reporter=KAZ",
            "frequency=A"
        );

    [TestCase("dataset")]
    [TestCase("-dataset")]
    [TestCase("first")]
    [TestCase("-first")]
    [TestCase("last")]
    [TestCase("-last")]
    [TestCase("figures")]
    [TestCase("-figures")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/coverage?sort={sort}", 79, 10);

    [TestCase("records=rates", "records", "unknown-code")]
    [TestCase("dataset=ons", "dataset", "unknown-code")]
    [TestCase("reporter=FRA", "reporter", "unknown-code")]
    [TestCase("frequency=W", "frequency", "unknown-code")]
    [TestCase("sort=gaps", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("flow=export", "flow", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/coverage?{query}")).ShouldRefuse(parameter, code);

    private static int Sum(IEnumerable<JsonNode> series, string records, string field) =>
        series.Where(row => row.Text("records") == records).Sum(row => row[field]!.GetValue<int>());

    private static async Task<int> TotalAsync(string path) => (await Api.GetAsync(path)).Json["page"]!["total"]!.GetValue<int>();
}
