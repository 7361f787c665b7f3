using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Days;

[Parallelizable]
internal sealed class DayTests
{
    private const string Days = "/v1/days";

    private static readonly Dictionary<string, string> Counts = new()
    {
        ["agreement-events"] = "events.agreementEvents",
        ["ambassadors"] = "events.ambassadors",
        ["institutions"] = "events.institutions",
        ["meetings"] = "events.meetings",
        ["milestones"] = "events.milestones",
        ["statements"] = "events.statements",
        ["indicators"] = "published.indicators",
        ["investments"] = "published.investments",
        ["publications"] = "published.publications",
        ["trade-flows"] = "published.tradeFlows",
    };

    [Test]
    public async Task List_All_HasEachDayOnceInOrder()
    {
        var rows = await Api.AllPagesAsync($"{Days}?limit=500");
        var days = rows.Select(row => row.Text("day")!).ToList();
        Assert.That(days, Is.Unique.And.Ordered);
        Assert.That(days, Has.Count.GreaterThan(200));
        foreach (var row in rows)
        {
            var total = row["total"]!.GetValue<int>();
            Assert.That(total, Is.EqualTo(Counts.Keys.Sum(type => Count(row, type))).And.GreaterThan(0), row.ToJsonString());
        }
    }

    // The other way: the entries of the timeline by the last day of their date as published.
    [Test]
    public async Task List_Events_AreTheEntriesOfTheTimelineByTheLastDayOfTheirDate()
    {
        var expected = (await Api.AllPagesAsync("/v1/timeline?limit=500"))
            .GroupBy(entry => (Day: LastDay(entry.Text("date")!), Type: entry.Text("type")!))
            .Select(group => $"{group.Key.Day} {group.Key.Type} {group.Count()}");
        var told = (await Api.AllPagesAsync($"{Days}?limit=500")).SelectMany(row => Counts.Keys
            .Where(type => type is not ("indicators" or "investments" or "trade-flows") && Count(row, type) > 0)
            .Select(type => $"{row.Text("day")} {type} {Count(row, type)}"));
        Assert.That(told, Is.EquivalentTo(expected));
    }

    [TestCase("indicators", "indicators.csv")]
    [TestCase("investments", "investment.csv")]
    [TestCase("trade-flows", "trade.csv")]
    public async Task List_Figures_CountOnTheLastDayOfTheirPublication(string type, string file)
    {
        var expected = Csv.Rows($"{DatasetCopy.Original}/{file}")
            .GroupBy(row => LastDay(row["published_on"]))
            .Select(day => $"{day.Key} {day.Count()}");
        var rows = await Api.AllPagesAsync($"{Days}?type={type}&limit=500");
        Assert.That(rows.Select(row => $"{row.Text("day")} {Count(row, type)}"), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task List_DayOfTheArticle_HasTheDialogue()
    {
        var row = (await Api.RowsAsync($"{Days}?from=2023-10-02&to=2023-10-02")).Single();
        Assert.That(Count(row, "meetings"), Is.EqualTo(1));
        Assert.That(Count(row, "agreement-events"), Is.EqualTo(1));
        Assert.That((await Api.RowsAsync($"{Days}?id=2023-10-02")).Single().ToJsonString(), Is.EqualTo(row.ToJsonString()));
    }

    [Test]
    public async Task List_PartialDate_CountsOnItsLastDay()
    {
        var days = (await Api.RowsAsync($"{Days}?type=meetings&from=2022-12&to=2022-12")).Select(row => row.Text("day"));
        Assert.That(days, Has.Member("2022-12-31"), "the dialogue of December 2022");
    }

    [Test]
    public async Task List_AsOf_LeavesOutLaterDaysAndChangesNoOther([Values("1995-01-01", "2023-10-03", "2026-11-29")] string day)
    {
        var all = await Api.AllPagesAsync($"{Days}?limit=500");
        var known = await Api.AllPagesAsync($"{Days}?limit=500&asOf={day}");
        Assert.That(
            known.Select(row => row.ToJsonString()),
            Is.EqualTo(all.Where(row => string.CompareOrdinal(row.Text("day"), day) <= 0).Select(row => row.ToJsonString()))
        );
    }

    [Test]
    public async Task List_Types_CountOnlyThese()
    {
        var rows = await Api.AllPagesAsync($"{Days}?limit=500&type=MEETINGS,statements");
        foreach (var row in rows)
        {
            Assert.That(row["total"]!.GetValue<int>(), Is.EqualTo(Count(row, "meetings") + Count(row, "statements")));
            Assert.That(Count(row, "publications"), Is.Zero);
        }
    }

    [Test]
    public async Task Pages_OfBothOrders_ReadEachDayOnce([Values("day", "-day")] string sort)
    {
        var paged = (await Api.AllPagesAsync($"{Days}?limit=25&type=meetings&sort={sort}")).Select(row => row.Text("day")).ToList();
        var whole = (await Api.RowsAsync($"{Days}?type=meetings&sort={sort}")).Select(row => row.Text("day"));
        Assert.That(paged, Is.EqualTo(whole));
        Assert.That(paged, sort == "day" ? Is.Ordered : Is.Ordered.Descending);
    }

    [Test]
    public async Task Csv_HasAColumnForEachCount()
    {
        var answer = await Api.GetAsync($"{Days}?from=2023-10-02&to=2023-10-02&format=csv");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Text, Does.StartWith("day,events.agreementEvents"));
        Assert.That(answer.Text, Does.Contain("published.tradeFlows,total"));
    }

    [TestCase("type=meeting", "type", "unknown-code")]
    [TestCase("from=2023-13", "from", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("sort=events", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("types=meetings", "types", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"{Days}?{query}")).ShouldRefuse(parameter, code);

    private static string LastDay(string date)
    {
        Assert.That(PartialDate.TryParse(date, out var parsed), Is.True, date);
        return $"{parsed.End:yyyy-MM-dd}";
    }

    private static int Count(JsonNode row, string type)
    {
        var path = Counts[type].Split('.');
        return row[path[0]]![path[1]]!.GetValue<int>();
    }
}
