using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Meetings;

internal sealed class MeetingListTests
{
    private const string Dialogue = "strategic-dialogue-7-2023-10-02";
    private const string CameronVisit = "visit-cameron-2013-06-30";

    private static readonly string[] Fields =
    [
        "id", "series", "sessionNumber", "title", "previousHeld", "missingSessions", "previousText",
        "dateStart", "dateEnd", "city", "country", "level", "topics", "participants", "source", "note",
        "statedBy", "caveats", "subtitle", "display", "htmlUrl", "occasion", "occasionKk", "occasionRu",
    ];

    [Test]
    public async Task Participant_WhoWasOnlyAnnounced_CarriesTheCaveat()
    {
        var people = (await Api.GetAsync("/v1/meetings/intergovernmental-commission-2023-11")).Json["participants"]!;
        Assert.That(people[0]!.Texts("caveats"), Is.EqualTo(new[] { "participation-announced" }));
    }

    [Test]
    public async Task List_All_HasEveryMeetingInOrderOfDate()
    {
        var rows = await Api.RowsAsync("/v1/meetings");
        Assert.That(rows, Has.Count.EqualTo(111));
        Assert.That(rows.Select(row => row.Text("dateStart")![..4]), Is.Ordered);
        foreach (var row in rows)
        {
            Assert.That(row.AsObject().Select(field => field.Key), Is.EquivalentTo(Fields));
        }
    }

    [TestCase("series=summit", "series", "summit")]
    [TestCase("series=SUMMIT,business-council", "series", "summit", "business-council")]
    [TestCase("level=ministers,Business", "level", "ministers", "business")]
    [TestCase("country=chn,AZE", "country", "CHN", "AZE")]
    public async Task List_Code_FiltersInAnyCase(string filter, string field, params string[] values)
    {
        var rows = await Api.RowsAsync($"/v1/meetings?{filter}");
        Assert.That(rows.Select(row => row.Text(field)).Distinct(), Is.EquivalentTo(values));
    }

    [Test]
    public async Task List_SeveralTopics_MeanAnyOfThem()
    {
        var archives = await Api.IdsAsync("/v1/meetings?topic=archives");
        var labour = await Api.IdsAsync("/v1/meetings?topic=labour");
        Assert.That(archives, Is.EqualTo((string[])[Dialogue]));
        Assert.That(labour, Has.Count.EqualTo(2));
        Assert.That(await Api.IdsAsync("/v1/meetings?topic=Archives,labour"), Is.EquivalentTo(archives.Concat(labour)));
    }

    [TestCase("participant=docherty", 3)]
    [TestCase("participant=DOCHERTY%20leo", 3)]
    [TestCase("participant=prince%20andrew", 5)]
    [TestCase("participant=leo%20vassilenko", 0)]
    public async Task List_Participant_HasAllWordsInTheNameOfOne(string filter, int count)
    {
        var words = Uri.UnescapeDataString(filter["participant=".Length..]).Split(' ');
        var rows = await Api.RowsAsync($"/v1/meetings?{filter}");
        Assert.That(rows, Has.Count.EqualTo(count));
        foreach (var row in rows)
        {
            var names = row["participants"]!.AsArray().Select(person => person!.Text("name")!);
            Assert.That(names.Any(name => words.All(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))), Is.True);
        }
    }

    // The visit lasted from 30 June to 1 July 2013; the dialogue of December 2022 has no day.
    [TestCase("from=2013-06-30&to=2013-07-01", CameronVisit, true)]
    [TestCase("from=2013-06-30&to=2013-06-30", CameronVisit, false)]
    [TestCase("from=2013-07-01&to=2013-07-01", CameronVisit, false)]
    [TestCase("from=2013-Q2&to=2013-Q3", CameronVisit, true)]
    [TestCase("to=2013-06", CameronVisit, false)]
    [TestCase("from=2022-12&to=2022-12", "strategic-dialogue-2022-12", true)]
    [TestCase("from=2022-12-01&to=2022-12-31", "strategic-dialogue-2022-12", true)]
    [TestCase("from=2022-12-02", "strategic-dialogue-2022-12", false)]
    [TestCase("to=2022-12-30", "strategic-dialogue-2022-12", false)]
    public async Task List_FromTo_MatchesMeetingsThatLieWhollyInside(string filter, string id, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/meetings?{filter}")).Contains(id), Is.EqualTo(found));

    [Test]
    public async Task List_Source_Filters() =>
        Assert.That(await Api.IdsAsync("/v1/meetings?source=twfy-2022-01-17-wrans"), Has.Count.EqualTo(3));

    [TestCase("q=bolashak%20atyrau", CameronVisit)]
    [TestCase("q=Hangzhou", "meeting-nazarbayev-may-2016-09")]
    [TestCase("q=steppe%20eagle%202016", "steppe-eagle-2016-stage-2")]
    [TestCase("q=nothing-of-the-kind")]
    public async Task List_Q_SearchesCityNoteSeriesAndId(string filter, params string[] ids) =>
        Assert.That(await Api.IdsAsync($"/v1/meetings?{filter}"), Is.EqualTo(ids));

    [Test]
    public async Task List_Id_FetchesSeveralAndNamesTheUnknown()
    {
        var answer = await Api.GetAsync($"/v1/meetings?id={Dialogue},{CameronVisit},no-such-meeting");
        Assert.That(answer.Json["data"]!.AsArray().Select(row => row!.Text("id")), Is.EqualTo((string[])[CameronVisit, Dialogue]));
        Assert.That(answer.Json["meta"]!["warnings"]![0]!.Texts("ids"), Is.EqualTo((string[])["no-such-meeting"]));
    }

    [Test]
    public async Task List_AllFilters_Combine() => Assert.That(
        await Api.IdsAsync(
                "/v1/meetings?series=strategic-dialogue,visit&level=deputy-ministers&topic=archives,labour&country=KAZ"
                    + "&participant=vassilenko&from=2023-10&to=2023-10&source=kazinform-2023-10-03-strategic-dialogue"
                    + "&q=astana&asOf=2023-10-02&sort=-dateStart"),
        Is.EqualTo((string[])[Dialogue]));

    [Test]
    public async Task List_Participants_HaveCoChairsFirst()
    {
        var row = (await Api.RowsAsync($"/v1/meetings?id={Dialogue}")).Single();
        var people = row["participants"]!.AsArray().Select(person => person!).ToList();
        Assert.That(people[0].Text("id"), Is.EqualTo($"{Dialogue}-leo-docherty"));
        Assert.That(
            people[0].AsObject().Select(field => field.Key),
            Is.EquivalentTo((string[])["id", "name", "office", "country", "role", "caveats"])
        );
        Assert.That(people[1].Text("name"), Is.EqualTo("Roman Vassilenko"));
        foreach (var meeting in await Api.RowsAsync("/v1/meetings"))
        {
            var order = meeting["participants"]!
                .AsArray()
                .Select(person => (person!.Text("country") is "KAZ" or "GBR" ? 0 : 2) + (person!.Text("role") == "co-chair" ? 0 : 1));
            Assert.That(order, Is.Ordered, meeting.Text("id"));
        }
    }

    [Test]
    public async Task List_Missing_IsNull()
    {
        var row = (await Api.RowsAsync("/v1/meetings?id=call-saudabayev-miliband-2010-01")).Single();
        foreach (var field in new[] { "sessionNumber", "dateEnd", "city", "country" })
        {
            Assert.That(row.Text(field), Is.Null, field);
        }

        Assert.That((await Api.RowsAsync($"/v1/meetings?id={Dialogue}")).Single()["sessionNumber"]!.GetValue<int>(), Is.EqualTo(7));
    }

    [Test]
    public async Task Pages_OfEveryOrderWithAndWithoutAsOf_ReadEachRowOnce(
        [Values("dateStart", "-dateStart")] string sort,
        [Values("", "&asOf=2013-06-30", "&asOf=2026-11-28&topic=education")] string filter)
    {
        var paged = (await Api.AllPagesAsync($"/v1/meetings?limit=7&sort={sort}{filter}")).Select(row => row.Text("id")!).ToList();
        Assert.That(paged, Is.EqualTo(await Api.IdsAsync($"/v1/meetings?sort={sort}{filter}")));
        Assert.That(paged, Is.Unique.And.Not.Empty);
    }

    [TestCase("series=strategic-dialog", "series", "unknown-code", "strategic-dialogue")]
    [TestCase("level=minister", "level", "unknown-code", "ministers")]
    [TestCase("level=ministers,ministers", "level", "repeated-code", null)]
    [TestCase("topic=educaton", "topic", "unknown-code", "education")]
    [TestCase("country=KZ", "country", "unknown-code", "KAZ")]
    [TestCase("participant=--", "participant", "invalid-text", null)]
    [TestCase("source=twfy", "source", "unknown-code", null)]
    [TestCase("from=2023-13", "from", "invalid-date", null)]
    [TestCase("to=2023-Q5", "to", "invalid-date", null)]
    [TestCase("from=2024-05&to=2024-04", "from", "from-after-to", null)]
    [TestCase("q=%21", "q", "invalid-text", null)]
    [TestCase("sort=datestart", "sort", "unknown-sort", "dateStart")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day", null)]
    [TestCase("limit=0", "limit", "out-of-range", null)]
    [TestCase("participants=docherty", "participants", "unknown-parameter", "participant")]
    [TestCase("from=2023&from=2024", "from", "repeated-parameter", null)]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code, string? nearest)
    {
        var error = (await Api.GetAsync($"/v1/meetings?{query}")).ShouldRefuse(parameter, code);
        if (nearest is not null)
        {
            Assert.That(error.Text("nearest"), Is.EqualTo(nearest));
        }
    }
}
