using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Acceptance;

/// <summary>The known properties of the dataset, read over HTTP.</summary>
internal sealed class KnownPropertyTests
{
    [TestCase("export")]
    [TestCase("import")]
    public async Task OnsMonthsAndQuarters_AddUpToTheYearWithinRounding(string flow)
    {
        var figures = await Api.AllPagesAsync(
            $"/v1/trade-flows?reporter=GBR&flow={flow}&classification=TOTAL&dataset=ons-trade-by-country"
                + "&source=ons-allcountries-2026-06&limit=500");
        var months = Sums(figures, "M");
        var quarters = Sums(figures, "Q");
        var years = figures.Where(figure => figure.Text("frequency") == "A").ToList();
        Assert.That(years, Has.Count.GreaterThan(20));
        foreach (var year in years.Where(year => months[year.Text("period")!].Count == 12))
        {
            // Each part and the year are rounded to a million: half a million for each of them.
            Assert.That(
                months[year.Text("period")!].Sum - Value(year),
                Is.InRange(-6_500_000, 6_500_000),
                $"months of {year.Text("period")}"
            );
            Assert.That(
                quarters[year.Text("period")!].Sum - Value(year),
                Is.InRange(-2_500_000, 2_500_000),
                $"quarters of {year.Text("period")}"
            );
        }
    }

    [Test]
    public async Task SitcSections_AddUpToTheTotalWithinThreeMillionPounds()
    {
        var figures = await Api.AllPagesAsync(
            "/v1/trade-flows?reporter=GBR&classification=SITC&level=1&frequency=A&dataset=ons-trade-by-commodity&limit=500"
        );
        var totals = (
            await Api.AllPagesAsync(
                "/v1/trade-flows?reporter=GBR&classification=TOTAL&frequency=A&dataset=ons-trade-by-commodity&limit=500"
            )
        ).ToDictionary(row => (row.Text("flow"), row.Text("period")), Value);
        var sums = figures.GroupBy(row => (row.Text("flow"), row.Text("period"))).ToList();
        Assert.That(sums, Is.Not.Empty);
        Assert.That(totals, Is.Not.Empty);
        foreach (var sections in sums.Where(sections => totals.ContainsKey(sections.Key)))
        {
            Assert.That(sections.Sum(Value) - totals[sections.Key], Is.InRange(-3_000_000, 3_000_000), sections.Key.ToString());
        }
    }

    [Test]
    public async Task JanuaryToAugust2023_IsTheSumOfItsParts()
    {
        var parts = (await Api.RowsAsync("/v1/trade-flows?reporter=KAZ&period=2023-01/2023-08")).ToDictionary(
            row => row.Text("flow")!,
            Value
        );
        Assert.That(parts["total"], Is.EqualTo(parts["export"] + parts["import"]));
    }

    [Test]
    public async Task ExportsPlusImports2022_AreConsistentWithTheTotalByTheirBounds()
    {
        var rows = (
            await Api.RowsAsync("/v1/trade-flows?reporter=KAZ&period=2022&source=kazinform-2023-10-03-strategic-dialogue")
        ).ToDictionary(row => row.Text("flow")!);
        var lower = rows["export"]["lower"]!.GetValue<long>() + rows["import"]["lower"]!.GetValue<long>();
        var upper = rows["export"]["upper"]!.GetValue<long>() + rows["import"]["upper"]!.GetValue<long>();
        Assert.That(lower, Is.LessThanOrEqualTo(rows["total"]["upper"]!.GetValue<long>()));
        Assert.That(upper, Is.GreaterThanOrEqualTo(rows["total"]["lower"]!.GetValue<long>()));
        Assert.That(upper, Is.GreaterThanOrEqualTo(1_840_000_000));
    }

    [Test]
    public async Task Oec_1997And1998_AreEqualAndDoubtful()
    {
        var rows = await Api.RowsAsync("/v1/trade-flows?dataset=oec&period=1997,1998&flow=import&figures=all");
        Assert.That(rows.GroupBy(row => row.Text("reporter")).Select(group => group.Select(Value).Distinct().Count()), Is.All.EqualTo(1));
        Assert.That(rows.Select(row => row.Text("status")), Is.All.EqualTo("doubtful"));
    }

    private static Dictionary<string, (int Count, long Sum)> Sums(IEnumerable<JsonNode> figures, string frequency) => figures
        .Where(figure => figure.Text("frequency") == frequency)
        .GroupBy(figure => figure.Text("period")![..4])
        .ToDictionary(year => year.Key, year => (year.Count(), year.Sum(Value)));

    private static long Value(JsonNode figure) => figure["value"]!.GetValue<long>();
}
