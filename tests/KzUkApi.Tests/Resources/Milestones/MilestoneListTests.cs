using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Milestones;

internal sealed class MilestoneListTests
{
    [Test]
    public async Task List_All_HasEveryMilestoneInOrderOfDate()
    {
        var rows = await Api.RowsAsync("/v1/milestones");
        Assert.That(rows, Has.Count.EqualTo(46));
        Assert.That(rows.Select(row => row.Text("date")![..4]), Is.Ordered);
    }

    [Test]
    public async Task List_DiplomaticRelations_HasTheDayAndItsSource()
    {
        var row = (await Api.RowsAsync("/v1/milestones?kind=diplomatic-relations")).Single(row => row.Text("date") == "1992-01-19");
        Assert.That(row["source"]!.Text("id"), Is.EqualTo("mfa-kz-london-bilateral-relations"));
    }

    [TestCase("kind=recognition,embassy", "recognition", "embassy")]
    [TestCase("kind=RECOGNITION", "recognition")]
    public async Task List_Kind_FiltersInAnyCase(string filter, params string[] kinds)
    {
        var rows = await Api.RowsAsync($"/v1/milestones?{filter}");
        Assert.That(rows.Select(row => row.Text("kind")).Distinct(), Is.EquivalentTo(kinds));
    }

    [TestCase("from=1992&to=1992")]
    [TestCase("from=1992-01&to=1992-Q4")]
    [TestCase("from=1992-01-01&to=1992-12-31")]
    public async Task List_FromTo_HasBothEndsIncluded(string filter)
    {
        var rows = await Api.RowsAsync($"/v1/milestones?{filter}");
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(row => row.Text("date")![..4]), Is.All.EqualTo("1992"));
    }

    [Test]
    public async Task List_YearOnlyDate_MatchesOnlyWhenWhollyInside()
    {
        var inside = await Api.RowsAsync("/v1/milestones?from=1996&to=1996");
        var cut = await Api.RowsAsync("/v1/milestones?from=1996-02&to=1996");
        Assert.That(inside.Any(row => row.Text("date") == "1996"), Is.True);
        Assert.That(cut.Any(row => row.Text("date") == "1996"), Is.False);
    }

    [Test]
    public async Task List_AsOf_CountsAPartialDateFromItsEnd()
    {
        var before = await Api.RowsAsync("/v1/milestones?asOf=1996-12-30");
        var after = await Api.RowsAsync("/v1/milestones?asOf=1996-12-31");
        Assert.That(before.Any(row => row.Text("date") == "1996"), Is.False);
        Assert.That(after.Any(row => row.Text("date") == "1996"), Is.True);
    }

    [TestCase("date")]
    [TestCase("-date")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        var paged = (await Api.AllPagesAsync($"/v1/milestones?limit=5&sort={sort}")).Select(row => row.Text("id")!).ToList();
        Assert.That(paged, Is.EqualTo(await Api.IdsAsync($"/v1/milestones?sort={sort}")));
        Assert.That(paged, Is.Unique.And.Count.EqualTo(46));
    }

    [TestCase("kind=royal", "kind", "unknown-code")]
    [TestCase("q=%20", "q", "invalid-text")]
    [TestCase("from=2023-02-30", "from", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/milestones?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Detail_DoesNotExist_IsProblem404() =>
        (await Api.GetAsync("/v1/milestones/recognition-1992")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
}
