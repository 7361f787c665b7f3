using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>No sentence of the briefing says more than what is stored.</summary>
[Parallelizable]
internal sealed partial class BriefingEvidenceTests
{
    [GeneratedRegex(@"^Of (Kazakhstan|the United Kingdom)'s annual figures, \S+, for (\d{4}) to (\d{4}), are on record only in editions")]
    private static partial Regex HeldLater { get; }

    // A year would sort as its last day.
    [TestCase("1994-12-31", "1994-12-05")]
    [TestCase("2015-12-31", "2015-12-21")]
    [TestCase("", "2026-02-26")]
    public async Task Head_LatestEvent_IsTheLastWithAKnownDay(string asOf, string expected)
    {
        var page = await PageAsync(asOf);
        var date = page.Text("latestEventOn")!;
        Assert.That(date, Is.EqualTo(expected));
        Assert.That(Texts(page, "head"), Has.Some.StartWith("The latest event with a known day is dated "));
    }

    [TestCase("2013-07-01", "some events are known only from later sources")]
    [TestCase("", "A summary of what is on record today.")]
    public async Task Head_SaysWhatThePageIs(string asOf, string expected) =>
        Assert.That((await TextsAsync(asOf, "head"))[0], Does.Contain(expected));

    [TestCase("1994-12-31")]
    [TestCase("2013-07-01")]
    public async Task Trade_HeldOnlyInLaterEditions_IsToldOfBothSides(string asOf)
    {
        var page = await PageAsync(asOf);
        Assert.That(page["kazakhTradeHeldLater"], Is.Not.Null);
        Assert.That(page["britishTradeHeldLater"], Is.Not.Null);
        var told = Texts(page, "trade").Select(text => HeldLater.Match(text)).Where(match => match.Success).ToList();
        Assert.That(told.Select(match => match.Groups[1].Value), Is.EquivalentTo(new[] { "Kazakhstan", "the United Kingdom" }));
        var notes = page["notes"]!.AsArray().Select(note => note!.GetValue<string>());
        Assert.That(notes.Count(note => note.Contains("editions published later", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task Trade_MissingYears_ReachTheLastThatHasEnded() => Assert.That(
        await TextsAsync("2025-12-31", "trade"),
        Has.Some.StartWith("No annual figure of Kazakhstan's trade for 2017, 2018, 2019, 2020, 2021 and 2024 that was published by 31 Dec")
    );

    [Test]
    public async Task Figures_OfACopy_AreNotSaidToBePublishedOnItsDay()
    {
        Assert.That(await TextsAsync(string.Empty, "head"), Has.Some.Contains("are those of a copy of 25 September 2026"));
        foreach (var path in new[] { "/v1/trade-flows?reporter=KAZ&period=2025", "/v1/trade-flows/series?reporter=KAZ&flow=export" })
        {
            foreach (var row in await Api.RowsAsync(path))
            {
                Assert.That(row.Text("subtitle"), Does.Not.Contain("published on 25 September 2026"), path);
            }
        }

        var check = (await Api.GetAsync("/v1/check?subject=trade&reporter=KAZ&flow=total&period=2025&basePeriod=2024&percent=84")).Text;
        Assert.That(check, Does.Contain("by figures as held in a copy of 25 September 2026"));
        Assert.That(check, Does.Not.Contain("as published on 25 September"));
    }

    [Test]
    public async Task Sessions_OnlyAnnounced_AreNotTheSessionBefore() => Assert.That(
        await TextsAsync(string.Empty, "meetings"),
        Has.Some.EqualTo(
            "Whether a session announced for November 2023 in Astana, taken as the 10th, took place is not established; the last "
                + "before that is the 9th (London, 1 February 2023)."
        )
    );

    [Test]
    public async Task Agreements_OneOfWhosePartiesIsNoState_SayItInTheLine() => Assert.That(
        (await TextsAsync(string.Empty, "agreements")).Single(text => text.Contains("Coventry", StringComparison.Ordinal)),
        Does.Contain("at least one party is a university, company or other body, not the state")
    );

    // A minerals group exceeds the total of another programme: at any rate of those years a pound was worth less than two dollars.
    [Test]
    public async Task Trade_OfOneCommodityAboveTheTotalOfAnotherProgramme_HasItsCaveat()
    {
        const string imports = "/v1/trade-flows?reporter=GBR&flow=import&frequency=A";
        var totals = (await Api.AllPagesAsync($"{imports}&classification=TOTAL&dataset=ons-trade-by-country"))
            .ToDictionary(row => row.Text("period")!, row => row["value"]!.GetValue<long>());
        var groups = await Api.AllPagesAsync($"{imports}&classification=MTN");
        var rows = groups.Where(row => totals.ContainsKey(row.Text("period")!)).ToList();
        Assert.That(rows, Is.Not.Empty);
        foreach (var row in rows.Where(row => row["value"]!.GetValue<long>() > 2 * totals[row.Text("period")!]))
        {
            Assert.That(row.Texts("caveats"), Has.Member("exceeds-other-total"), row.Text("id"));
        }
    }

    [Test]
    public async Task Statements_AreToldAsParaphrases()
    {
        foreach (var entry in await Api.RowsAsync("/v1/timeline?types=statements"))
        {
            Assert.That(entry.Text("title"), Does.Contain(" (in our words): "));
        }
    }

    [Test]
    public async Task Trade_AsThePressReportsIt_IsNotCalledFiguresOfACountry()
    {
        var series = await Api.RowsAsync("/v1/trade-flows/series?dataset=official-statements&flow=total");
        Assert.That(series, Is.Not.Empty);
        Assert.That(series.Select(row => row.Text("title")), Has.All.Contains("as the press reports"));
        var figures = await Api.RowsAsync("/v1/trade-flows?flow=total&source=kazinform-2023-10-03-strategic-dialogue");
        Assert.That(figures.Select(row => row.Text("title")), Is.Not.Empty.And.All.Contains("as the press reports"));
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(string asOf, string section) => Texts(await PageAsync(asOf), section);

    private static List<string> Texts(JsonNode page, string section) =>
    [
        .. page["sentences"]!.AsArray().Where(sentence => sentence!.Text("section") == section).Select(sentence => sentence!.Text("text")!),
    ];

    private static async Task<JsonNode> PageAsync(string asOf) =>
        (await Api.GetAsync($"/v1/briefing{(asOf.Length == 0 ? string.Empty : $"?asOf={asOf}")}")).Json;
}
