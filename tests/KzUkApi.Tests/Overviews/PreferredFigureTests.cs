using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>
/// SQL chooses the preferred figures of a list; it chooses as <see cref="Preference"/> does, as of any
/// day and under any filter: under a filter each time on some of the days, with <c>FULL=1</c> on all.
/// </summary>
[Parallelizable(ParallelScope.All)]
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

    private static readonly FigureKind Trade = new("trade-flows", "trade.csv", figure => (
        figure.Text("reporter"), figure.Text("partner"), figure.Text("flow"), figure.Text("productType"), figure.Text("classification"),
        figure.Text("commodity"), figure.Text("period")
    ));

    private static readonly FigureKind Investment = new("investments", "investment.csv", figure => (
        figure.Text("measure"), figure.Text("investor"), figure.Text("host"), figure.Text("reporter"), figure.Text("sector"),
        figure.Text("period")
    ));

    [TestCaseSource(nameof(OfTrade))]
    public Task TradeFlows_OnManyDays_AreThoseOfTheRule(string filter) => AssertChoiceAsync(Trade, filter);

    [TestCaseSource(nameof(OfInvestment))]
    public Task Investments_OnManyDays_AreThoseOfTheRule(string filter) => AssertChoiceAsync(Investment, filter);

    [Test]
    public Task TradeFlows_OnManyDays_HaveTheFlagOfTheRule() => AssertFlagAsync(Trade);

    [Test]
    public Task Investments_OnManyDays_HaveTheFlagOfTheRule() => AssertFlagAsync(Investment);

    private static async Task AssertChoiceAsync(FigureKind kind, string filter)
    {
        var all = (await FiguresAsync($"/v1/{kind.Type}?figures=all&{filter}")).Select(figure => Of(figure, kind.Group(figure))).ToList();
        Assert.That(all, Is.Not.Empty);
        // Today, and then in turn the day of a publication and the day before one.
        foreach (var day in Effort.OneIn(5, kind.Days()))
        {
            var asOf = day is null ? string.Empty : $"&asOf={day:yyyy-MM-dd}";
            var shown = (await LinesAsync($"/v1/{kind.Type}?{filter}{asOf}")).Select(IdOf);
            var expected = Preference.OfEach(all, figure => figure.Group, day).Select(figure => figure.Id);
            Assert.That(shown.Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)), asOf);
        }
    }

    // The flag tells of the choice without filters.
    private static async Task AssertFlagAsync(FigureKind kind)
    {
        foreach (var day in kind.Days())
        {
            var asOf = day is null ? string.Empty : $"&asOf={day:yyyy-MM-dd}";
            var all = (await FiguresAsync($"/v1/{kind.Type}?figures=all{asOf}")).ToList();
            var chosen = Preference.OfEach(all.Select(figure => Of(figure, kind.Group(figure))), figure => figure.Group, day);
            Assert.That(
                all.Where(figure => figure["preferred"]!.GetValue<bool>()).Select(figure => figure.Text("id")),
                Is.EquivalentTo(chosen.Select(figure => figure.Id)),
                asOf
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

    private static async Task<IEnumerable<JsonNode>> FiguresAsync(string path) =>
        (await LinesAsync(path)).Select(line => JsonNode.Parse(line)!);

    // A whole list, a row a line; that each keeps the contract, other tests tell.
    private static async Task<string[]> LinesAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, $"{path}&format=ndjson");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string IdOf(string line)
    {
        using var figure = JsonDocument.Parse(line);
        return figure.RootElement.GetProperty("id").GetString()!;
    }

    /// <param name="Group">What figures have in common where one of them is preferred.</param>
    private sealed record FigureKind(string Type, string File, Func<JsonNode, object> Group)
    {
        /// <summary>Today, and of every publication the day and the day before.</summary>
        public DateOnly?[] Days()
        {
            var published = Csv.Rows(Path.Combine(DatasetCopy.Original, File)).Select(row => End(row["published_on"])).Distinct();
            DateOnly?[] days =
            [
                null,
                .. published.SelectMany(day => new DateOnly?[] { day.AddDays(-1), day }).Where(day => day <= ApiServer.Today).Distinct(),
            ];
            Assert.That(days, Has.Length.GreaterThan(20));
            return days;
        }
    }

    private sealed record Ranked(string Id, object Group, string Status, DateOnly PublishedEnd, string PreferenceOrder) : IRanked;
}
