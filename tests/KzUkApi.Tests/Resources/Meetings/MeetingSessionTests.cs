using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Meetings;

/// <summary>Sessions with a number: what comes before each, and what is missing in between.</summary>
internal sealed class MeetingSessionTests
{
    private static readonly string[] Series = ["intergovernmental-commission", "strategic-dialogue"];

    [Test]
    public async Task List_EveryNumberedGap_IsTold([Values("", "asOf=2022-12-31", "asOf=2023-10-03")] string query)
    {
        var numbered = 0;
        foreach (var series in Series)
        {
            var sessions = (await Api.RowsAsync($"/v1/meetings?series={series}&{query}"))
                .Where(row => row["sessionNumber"] is not null)
                .ToDictionary(Number);
            foreach (var (number, row) in sessions)
            {
                var previous = row["previousHeld"] is { } held ? held["sessionNumber"]!.GetValue<int>() : 0;
                var missing = row["missingSessions"]!.AsArray().Select(one => one!.GetValue<int>()).ToList();
                Assert.That(missing, Is.EqualTo(Enumerable.Range(previous + 1, number - previous - 1)), row.Text("id"));
                Assert.That(missing.Where(one => sessions.ContainsKey(one) && !IsAnnounced(sessions[one])), Is.Empty, row.Text("id"));
                Assert.That(previous == 0 || row["previousHeld"]!.Text("id") == sessions[previous].Text("id"), Is.True, row.Text("id"));
                Assert.That(
                    row.Text("previousText") is { } text && (text.Contains("not on record") || text.Contains("is not established")),
                    Is.EqualTo(missing.Count > 0),
                    row.Text("previousText")
                );
                numbered++;
            }
        }

        Assert.That(numbered, Is.GreaterThan(1));
    }

    private static bool IsAnnounced(JsonNode session) => session.Texts("caveats").Contains("date-announced");

    [Test]
    public async Task Get_AfterASessionThatWasOnlyAnnounced_NamesTheLastThatWasHeld()
    {
        var row = await GetAsync("/v1/meetings/intergovernmental-commission-11-2025-04-30");
        Assert.That(row["previousHeld"]!.Text("id"), Is.EqualTo("intergovernmental-commission-9-2023-02-01"));
        Assert.That(row["missingSessions"]!.ToJsonString(), Is.EqualTo("[10]"));
        Assert.That(row.Text("previousText"), Is.EqualTo(
            "Whether a session announced for November 2023 in Astana, taken as the 10th, took place is not established; the last "
                + "before that is the 9th (London, 1 February 2023)."
        ));
    }

    [Test]
    public async Task Get_TheFirstThatIsHeld_TellsWhichAreNot()
    {
        var row = await GetAsync("/v1/meetings/intergovernmental-commission-8-2021-11");
        Assert.That(row["previousHeld"], Is.Null);
        Assert.That(row["missingSessions"]!.ToJsonString(), Is.EqualTo("[1,2,3,4,5,6,7]"));
        Assert.That(row.Text("previousText"), Does.Contain("the 1st to the 7th are not on record"));
    }

    [Test]
    public async Task Briefing_Sessions_TellWhatTheirListTells([Values("", "asOf=2023-10-03", "asOf=2025-04-30")] string query)
    {
        var meetings = (await GetAsync($"/v1/briefing?{query}"))["meetings"]!;
        var told = meetings["strategicDialogue"]!.AsArray().Concat(meetings["intergovernmentalCommission"]!.AsArray()).ToList();
        Assert.That(told, Has.Count.EqualTo(4));
        foreach (var fact in told)
        {
            var row = await GetAsync($"/v1/meetings/{fact!.Text("id")}?{query}");
            Assert.That(fact!.Text("title"), Is.EqualTo(row.Text("title")));
            Assert.That(fact!.Text("previousHeldId"), Is.EqualTo(row["previousHeld"]?.Text("id")));
            Assert.That(fact!["missingSessions"]!.ToJsonString(), Is.EqualTo(row["missingSessions"]!.ToJsonString()));
            Assert.That(fact!.Text("previousText"), Is.EqualTo(row.Text("previousText")));
        }
    }

    // The 8th session is the last that the dataset has.
    [Test]
    public async Task Add_ASessionAcrossAGap_IsToldOnBothRoutes()
    {
        using var server = new EditServer();
        var body = EditServer.Example("createMeeting");
        body["sessionNumber"] = 10;
        var added = await server.PostAsync("/v1/meetings", body);
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Text);
        const string text = "The last before it that is on record here is the 8th (London, 11 February 2025); the 9th is not on record";
        Assert.That((await server.GetAsync($"/v1/meetings/{added.Json.Text("id")}")).Json.Text("previousText"), Is.EqualTo($"{text}."));
        var markdown = (await server.GetAsync("/v1/briefing?format=markdown")).Text;
        Assert.That(markdown, Does.Contain($"{text} ["));
        Assert.That(markdown, Does.Not.Contain("The previous one"));
    }

    private static int Number(JsonNode row) => row["sessionNumber"]!.GetValue<int>();

    private static async Task<JsonNode> GetAsync(string path)
    {
        var answer = await Api.GetAsync(path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
