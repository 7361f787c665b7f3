using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>The acceptance test: the last two paragraphs of the article of 2023-10-03, and two other days.</summary>
internal sealed partial class BriefingTests
{
    private const string Article = "kazinform-2023-10-03-strategic-dialogue";
    private const string Agreement = "strategic-partnership-and-cooperation-agreement-2024";

    [GeneratedRegex(@"\b(20\d\d)-(\d\d)-(\d\d)\b")]
    private static partial Regex Day { get; }

    [Test]
    public async Task AsOfTheArticle_RebuildsItsFigures()
    {
        var page = await PageAsync("asOf=2023-10-03");
        var year = page["kazakhTrade"]![0]!;
        Assert.That(year.Text("period"), Is.EqualTo("2022"));
        AssertFigure(year["total"]!, 1_800_000_000, "USD", "exact");
        AssertFigure(year["export"]!, 1_500_000_000, "USD", "exact");
        AssertFigure(year["import"]!, 384_300_000, "USD", "exact");
        var part = page["kazakhTradeInPart"]!;
        Assert.That(part.Text("period"), Is.EqualTo("2023-01/2023-08"));
        AssertFigure(part["total"]!, 879_000_000, "USD", "exact");
        AssertFigure(part["export"]!, 559_000_000, "USD", "exact");
        AssertFigure(part["import"]!, 320_000_000, "USD", "exact");
        var investment = page["investment"]!.AsArray().ToDictionary(figure => figure!.Text("kind")!, figure => figure!);
        AssertFigure(investment["fdi-gross-inflow"], 661_000_000, "USD", "exact");
        AssertFigure(investment["fdi-cumulative-inflow"], 16_000_000_000, "USD", "more-than");
        Assert.That(investment["fdi-cumulative-inflow"].Text("period"), Is.EqualTo("2005/2022"));
        AssertFigure(investment["companies-with-foreign-capital"], 600, "companies", "approximately");
        AssertFigure(investment["investor-rank"], 10, "rank", "top-n");
    }

    [Test]
    public async Task AsOfTheArticle_HasItsClaimAndItsFacts()
    {
        var page = await PageAsync("asOf=2023-10-03");
        var claim = page["claims"]!.AsArray().Single(claim => claim!.Text("id") == "trade-growth-2022")!;
        Assert.That(
            (claim["changePercent"]!.GetValue<decimal>(), claim.Text("qualifier"), claim.Text("verdict")),
            Is.EqualTo((60m, "more-than", "unverifiable"))
        );
        Assert.That(page["milestones"]!.AsArray().Select(fact => fact!.Text("id")), Has.Member("diplomatic-relations-1992"));
        Assert.That(Ids(page["agreements"]!["underNegotiation"]!), Is.EqualTo(new[] { Agreement }));
        var previous = page["meetings"]!["strategicDialogue"]![1]!;
        Assert.That((previous.Text("date"), previous.Text("city")), Is.EqualTo(("2022-12", "London")));
        var later = page["britishTradeHeldLater"]!;
        Assert.That(string.CompareOrdinal(later.Text("earliestHeld"), "2023-10-03"), Is.GreaterThan(0));
        Assert.That(later.Text("last"), Is.EqualTo("2022"));
    }

    [Test]
    public async Task AsOfTheArticle_NothingLaterShowsAnywhere()
    {
        var page = await PageAsync("asOf=2023-10-03");
        foreach (var (path, text) in Leaves(page, string.Empty))
        {
            // What was published only later is named by the day of its edition, and records keep the addresses of their sources.
            if (
                !path.EndsWith("earliestHeld", StringComparison.Ordinal)
                && !path.Contains(".notes", StringComparison.Ordinal)
                && !path.EndsWith(".url", StringComparison.Ordinal)
                && !path.Contains(".source.", StringComparison.Ordinal)
            )
            {
                Assert.That(
                    Day.Matches(text).Select(match => match.Value),
                    Is.All.Matches<string>(day => string.CompareOrdinal(day, "2023-10-03") <= 0),
                    $"{path}: {text}"
                );
            }
        }

        Assert.That(page["kazakhTrade"]!.AsArray().Select(year => year!.Text("period")), Has.None.GreaterThan("2022"));
    }

    [Test]
    public async Task Today_ShowsTheSignatureAndWhatCameAfter()
    {
        var page = await PageAsync(string.Empty);
        Assert.That(Ids(page["agreements"]!["underNegotiation"]!), Is.Empty);
        Assert.That(page["kazakhTrade"]![0]!.Text("period"), Is.EqualTo("2025"));
        Assert.That(page["britishTradeHeldLater"], Is.Null);
        Assert.That(page["britishTrade"]![0]!.Text("period"), Is.EqualTo("2025"));
        Assert.That(page["claims"]!.AsArray(), Has.Count.EqualTo(11));
        var signed = (await PageAsync("asOf=2024-04-24"))["agreements"]!["latestSigned"]!
            .AsArray()
            .Single(fact => fact!.Text("id") == Agreement)!;
        Assert.That(signed.Text("date"), Is.EqualTo("2024-04-24"));
    }

    [Test]
    public async Task AsOf1995_ShowsEventsOnlyAndSaysSo()
    {
        var page = await PageAsync("asOf=1995-01-01");
        Assert.That(page["kazakhTrade"]!.AsArray(), Is.Empty);
        Assert.That(page["britishTrade"]!.AsArray(), Is.Empty);
        Assert.That(page["investment"]!.AsArray(), Is.Empty);
        Assert.That(page["claims"]!.AsArray(), Is.Empty);
        Assert.That(page["milestones"]!.AsArray(), Is.Not.Empty);
        Assert.That(page["agreements"]!["latestSigned"]!.AsArray(), Is.Not.Empty);
        Assert.That(page.Texts("notes"), Has.Some.Contains("No edition of trade figures published by this day is held"));
        Assert.That(
            (await MarkdownAsync("asOf=1995-01-01")).Text,
            Does.Contain("No edition of trade figures published by this day is on record; earlier editions may have existed.")
        );
    }

    [Test]
    public async Task Agreements_OnEveryDayOfAnEvent_HaveTheStatusOfTheirList()
    {
        foreach (var day in new[] { "1994-12-05", "1999-12-31", "2015-01-20", "2020-03-01", "2023-10-03", "2024-04-24", "2026-11-28" })
        {
            var counts = (await PageAsync($"asOf={day}"))["agreements"]!["counts"]!
                .AsObject()
                .ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<int>());
            var listed = (await Api.RowsAsync($"/v1/agreements?asOf={day}"))
                .GroupBy(row => row.Text("status")!)
                .ToDictionary(group => group.Key, group => group.Count());
            Assert.That(counts, Is.EquivalentTo(listed), day);
        }
    }

    [Test]
    public async Task Claims_HaveTheVerdictOfTheirList()
    {
        var claims = (await PageAsync(string.Empty))["claims"]!
            .AsArray()
            .ToDictionary(claim => claim!.Text("id")!, claim => claim!.Text("verdict"));
        Assert.That(
            claims,
            Is.EquivalentTo((await Api.RowsAsync("/v1/claims")).ToDictionary(claim => claim.Text("id")!, claim => claim.Text("verdict")))
        );
    }

    [Test]
    public async Task CompareTo_ListsWhatHappenedAndWhichFiguresChanged()
    {
        var changes = (await PageAsync("asOf=2024-04-24&compareTo=2023-10-03"))["changes"]!;
        Assert.That((changes.Text("after"), changes.Text("until")), Is.EqualTo(("2023-10-03", "2024-04-24")));
        Assert.That(
            changes["events"]!.AsArray().Where(change => change!.Text("id") == Agreement).Select(change => change!.Text("kind")),
            Is.EqualTo(new[] { "signed", "negotiations-reported" })
        );
        Assert.That(changes["figures"]!.AsArray().Select(change => change!["figure"]!.Text("period")), Has.Member("2023"));
        var reversed = (await PageAsync("asOf=2023-10-03&compareTo=2024-04-24"))["changes"]!;
        Assert.That(JsonNode.DeepEquals(reversed["events"], changes["events"]), Is.True);
    }

    [Test]
    public async Task ConvertTo_ShowsTheFigureBesideItsOwn()
    {
        var total = (await PageAsync("asOf=2023-10-03&convertTo=gbp"))["kazakhTrade"]![0]!["total"]!;
        AssertFigure(total, 1_800_000_000, "USD", "exact");
        Assert.That(total["converted"]!.Text("currency"), Is.EqualTo("GBP"));
        Assert.That(total["converted"]!["rateSource"]!.AsArray(), Is.Not.Empty);
    }

    [Test]
    public async Task Lang_SetsTheLabels()
    {
        var answer = await Api.GetAsync("/v1/briefing?asOf=2023-10-03&lang=ru");
        Assert.That(answer.Header("Content-Language"), Is.EqualTo("ru"));
        Assert.That(answer.Json["kazakhTrade"]![0]!["total"]!.Text("label"), Is.EqualTo("Торговый оборот"));
    }

    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("compareTo=2023", "compareTo", "invalid-date")]
    [TestCase("convertTo=CHF", "convertTo", "unknown-code")]
    [TestCase("format=pdf", "format", "unknown-code")]
    [TestCase("lang=de", "lang", "unknown-code")]
    [TestCase("limit=5", "limit", "unknown-parameter")]
    public async Task Briefing_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/briefing?{query}")).ShouldRefuse(parameter, code);

    private static async Task<JsonNode> PageAsync(string query) => (await Api.GetAsync($"/v1/briefing?{query}")).Json;

    private static Task<ApiAnswer> MarkdownAsync(string query) => Api.GetAsync($"/v1/briefing?{query}&format=markdown");

    private static IEnumerable<string?> Ids(JsonNode facts) => facts.AsArray().Select(fact => fact!.Text("id"));

    private static void AssertFigure(JsonNode figure, long value, string unit, string qualifier)
    {
        Assert.That(
            (figure["value"]!.GetValue<long>(), figure.Text("unit"), figure.Text("qualifier")),
            Is.EqualTo((value, unit, qualifier))
        );
        Assert.That(figure["source"]!.Text("id"), Is.EqualTo(Article));
    }

    private static IEnumerable<(string Path, string Text)> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(field.Value, $"{path}.{field.Key}")),
        JsonArray items => items.SelectMany(item => Leaves(item, path)),
        null => [],
        _ => [(path, node.ToString())],
    };
}
