using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Meetings;

internal sealed class MeetingAsOfTests
{
    private const string Dialogue = "strategic-dialogue-7-2023-10-02";
    private const string CameronVisit = "visit-cameron-2013-06-30";

    [TestCase(Dialogue, "2023-10-01", "2023-10-02")]
    [TestCase("strategic-dialogue-2022-12", "2022-12-30", "2022-12-31")]
    [TestCase("visit-straw-2004", "2004-12-30", "2004-12-31")]
    public async Task Get_BeforeItBegan_IsProblem404WithTheDay(string id, string day, string counts)
    {
        var problem = (await Api.GetAsync($"/v1/meetings/{id}?asOf={day}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("detail"), Does.Contain(counts));
        Assert.That(await Api.IdsAsync($"/v1/meetings?asOf={day}"), Has.None.EqualTo(id));
        Assert.That((await Api.GetAsync($"/v1/meetings/{id}?asOf={counts}")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Api.IdsAsync($"/v1/meetings?asOf={counts}"), Has.Some.EqualTo(id));
    }

    [TestCase("2013-06-30", null)]
    [TestCase("2013-07-01", "2013-07-01")]
    public async Task Get_DuringTheMeeting_HasNoEndYet(string day, string? end)
    {
        var meeting = (await Api.GetAsync($"/v1/meetings/{CameronVisit}?asOf={day}")).Json;
        Assert.That(meeting.Text("dateStart"), Is.EqualTo("2013-06-30"));
        Assert.That(meeting.Text("dateEnd"), Is.EqualTo(end));
    }

    // On its first day nobody knows that the visit will end on the next.
    [TestCase("asOf=2013-06-30", true)]
    [TestCase("asOf=2013-07-01", false)]
    public async Task List_ToOnTheFirstDay_SeesOnlyTheEndThatIsShown(string asOf, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/meetings?to=2013-06-30&{asOf}")).Contains(CameronVisit), Is.EqualTo(found));

    [TestCase("1991-10-29", 0)]
    [TestCase("1992-12-30", 1)]
    [TestCase("1992-12-31", 2)]
    [TestCase("2026-11-29", 111)]
    public async Task List_AsOf_CountsAPartialDateFromItsEnd(string day, int count) =>
        Assert.That(await Api.IdsAsync($"/v1/meetings?asOf={day}"), Has.Count.EqualTo(count));

    [Test]
    public async Task Get_OfEveryMeeting_IsTheRowOfTheList([Values("", "asOf=2013-06-30")] string query)
    {
        foreach (var row in await Api.RowsAsync($"/v1/meetings?{query}"))
        {
            var answer = await Api.GetAsync($"/v1/meetings/{row.Text("id")}?{query}");
            Assert.That(JsonNode.DeepEquals(answer.Json.Without("previous", "next"), row), Is.True, answer.Text);
        }
    }

    [TestCase("/v1/meetings/no-such-meeting")]
    [TestCase("/v1/meetings/no-such-meeting?asOf=2023-10-03")]
    public async Task Get_UnknownId_IsProblem404(string path) =>
        Assert.That(
            (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found").Text("detail"),
            Does.StartWith("No meeting has the id")
        );

    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("asOf=yesterday", "asOf", "invalid-date")]
    [TestCase("series=visit", "series", "unknown-parameter")]
    [TestCase("asOf=2023-10-03&asOf=2023-10-03", "asOf", "repeated-parameter")]
    public async Task Get_WrongParameter_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/meetings/{Dialogue}?{query}")).ShouldRefuse(parameter, code);
}
