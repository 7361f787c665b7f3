using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>
/// SQL chooses the preferred figures of a list; it chooses as <see cref="Preference"/> does, as of any
/// day and under any filter.
/// </summary>
[Parallelizable]
internal sealed class PreferredFigureTests
{
    private static readonly string[] OfTrade =
    [
        "", "currency=USD", "currency=GBP", "dataset=official-statements", "dataset=ons-trade-by-country,wits", "status=normal",
        "status=estimated,doubtful", "adjustment=seasonally-adjusted", "valuation=fob", "valuation=cif&currency=USD",
        "reporter=GBR&frequency=A", "reporter=KAZ&flow=total", "source=kazinform-2023-10-03-strategic-dialogue",
        "classification=SITC&from=2020&to=2024", "currency=USD&dataset=wits&status=normal",
    ];

    private static readonly string[] OfInvestment =
    [
        "", "measure=fdi-gross-inflow", "dataset=official-statements", "status=normal",
        "source=kazinform-2023-10-03-strategic-dialogue", "from=2020",
    ];

    [Test]
    public Task TradeFlows_OnManyDaysUnderManyFilters_AreThoseOfTheRule() => AssertAsync("trade-flows", "trade.csv", OfTrade, figure => (
        figure.Text("reporter"), figure.Text("partner"), figure.Text("flow"), figure.Text("productType"), figure.Text("classification"),
        figure.Text("commodity"), figure.Text("period")
    ));

    [Test]
    public Task Investments_OnManyDaysUnderManyFilters_AreThoseOfTheRule() =>
        AssertAsync("investments", "investment.csv", OfInvestment, figure => (
            figure.Text("measure"), figure.Text("investor"), figure.Text("host"), figure.Text("reporter"), figure.Text("sector"),
            figure.Text("period"), string.Empty
        ));

    private static async Task AssertAsync(
        string type,
        string file,
        string[] filters,
        Func<JsonNode, (string?, string?, string?, string?, string?, string?, string?)> group
    )
    {
        var published = Csv.Rows(Path.Combine(DatasetCopy.Original, file)).Select(row => End(row["published_on"])).Distinct();
        DateOnly?[] days =
        [
            null,
            .. published.SelectMany(day => new DateOnly?[] { day.AddDays(-1), day }).Where(day => day <= ApiServer.Today).Distinct(),
        ];
        Assert.That(days, Has.Length.GreaterThan(20));
        foreach (var filter in filters)
        {
            var all = (await FiguresAsync($"/v1/{type}?figures=all&{filter}")).Select(figure => Of(figure, group(figure))).ToList();
            Assert.That(all, Is.Not.Empty, filter);
            foreach (var day in days)
            {
                var asOf = day is null ? string.Empty : $"&asOf={day:yyyy-MM-dd}";
                var shown = (await FiguresAsync($"/v1/{type}?{filter}{asOf}")).Select(figure => figure.Text("id"));
                var expected = Preference.OfEach(all, figure => figure.Group, day).Select(figure => figure.Id);
                Assert.That(shown.Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)), $"{filter} {asOf}");
            }
        }

        // The flag tells of the choice without filters.
        foreach (var day in days)
        {
            var asOf = day is null ? string.Empty : $"&asOf={day:yyyy-MM-dd}";
            var all = (await FiguresAsync($"/v1/{type}?figures=all{asOf}")).ToList();
            var chosen = Preference.OfEach(all.Select(figure => Of(figure, group(figure))), figure => figure.Group, day);
            Assert.That(
                all.Where(figure => figure["preferred"]!.GetValue<bool>()).Select(figure => figure.Text("id")),
                Is.EquivalentTo(chosen.Select(figure => figure.Id)),
                $"the flag {asOf}"
            );
        }
    }

    private static Ranked Of(JsonNode figure, object group)
    {
        var published = End(figure.Text("publishedOn")!);
        return new(
            figure.Text("id")!,
            group,
            figure.Text("status")!,
            published,
            Preference.Order(
                figure["source"]!["authority"]!.GetValue<int>(),
                figure.AsObject().TryGetPropertyValue("adjustment", out var adjustment) ? adjustment?.ToString() : null,
                published,
                figure["precision"]!.GetValue<long>(),
                figure.Text("id")!
            )
        );
    }

    private static DateOnly End(string date)
    {
        Assert.That(PartialDate.TryParse(date, out var read), Is.True, date);
        return read.End;
    }

    // A whole list, a row a line; that each keeps the contract, other tests tell.
    private static async Task<IEnumerable<JsonNode>> FiguresAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"{path}&format=ndjson");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!);
    }

    private sealed record Ranked(string Id, object Group, string Status, DateOnly PublishedEnd, string PreferenceOrder) : IRanked;
}
