using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>A meeting has one title, whatever the route.</summary>
[Parallelizable]
internal sealed class MeetingTitleTests
{
    [Test]
    public async Task Title_OfEveryMeeting_IsTheSameOnEveryRoute()
    {
        var titles = await TitlesAsync();
        Assert.That(titles, Has.Count.EqualTo(Csv.Rows(DatasetCopy.Original + "/meetings.csv").Count));
        AssertSame(await Api.RowsAsync("/v1/timeline?types=meetings"), "recordId", titles.Count);
        await AssertTopicsAsync(titles);
        await AssertPeopleAsync(titles);
        await AssertBriefingAsync(titles);
        foreach (var (id, title) in titles)
        {
            Assert.That((await JsonAsync($"/v1/meetings/{id}")).Text("title"), Is.EqualTo(title), id);
        }

        void AssertSame(IReadOnlyList<JsonNode> rows, string field, int count)
        {
            Assert.That(rows, Has.Count.EqualTo(count));
            Assert.That(rows.Select(row => (row.Text(field), row.Text("title"))), Is.EquivalentTo(Pairs(titles)));
        }
    }

    [Test]
    public async Task Title_OfEveryMeetingThatIsFound_IsThatOfItsList()
    {
        var titles = await TitlesAsync();
        var found = new HashSet<string>();
        foreach (var word in new[] { "visit", "session", "meeting", "summit", "london", "astana" })
        {
            foreach (var hit in await Api.RowsAsync($"/v1/search?q={word}&types=meetings"))
            {
                Assert.That(hit.Text("title"), Is.EqualTo(titles[hit.Text("id")!]), hit.Text("id"));
                found.Add(hit.Text("id")!);
            }
        }

        Assert.That(found, Has.Count.GreaterThan(titles.Count / 2));
    }

    [Test]
    public async Task Title_WhereBothSidesAreHeld_NamesSomebodyOfEach()
    {
        var both = 0;
        foreach (var row in await Api.RowsAsync("/v1/meetings"))
        {
            var (kazakh, british, title) = (Names(row, "KAZ"), Names(row, "GBR"), row.Text("title")!);
            Assert.That(kazakh.Count == 0 || kazakh.Any(title.Contains), Is.True, $"{row.Text("id")}: {title}");
            Assert.That(british.Count == 0 || british.Any(title.Contains), Is.True, $"{row.Text("id")}: {title}");
            both += kazakh.Count > 0 && british.Count > 0 ? 1 : 0;
        }

        Assert.That(both, Is.GreaterThan(50));
    }

    [Test]
    public async Task Title_WhereNeitherSideIsHeld_SaysSo()
    {
        foreach (var row in await Api.RowsAsync("/v1/meetings"))
        {
            var none = Names(row, "KAZ").Count + Names(row, "GBR").Count == 0;
            var title = row.Text("title")!;
            Assert.That(
                title.EndsWith("(participants not stated)", StringComparison.Ordinal)
                    || title.Contains("Kazakhstan or the United Kingdom", StringComparison.Ordinal),
                Is.EqualTo(none),
                title
            );
        }
    }

    // Somebody of a third country never stands before people of the two countries, nor pushes one of them out.
    [Test]
    public async Task Title_WithThirdCountries_NamesTheTwoSidesFirst()
    {
        var titles = await TitlesAsync();
        Assert.That(
            titles["ca5-uk-ministerial-1-2026-02-26"],
            Is.EqualTo("Ministerial meeting, 1st session: Yermek Kosherbayev, Yvette Cooper and others, London")
        );
        Assert.That(titles["defence-ca5-uk-2026-02-25"], Does.Contain("Lord Coaker and Rashid Meredov"));
    }

    [TestCase("visit-princess-anne-1993", "Visit of Princess Anne to Kazakhstan")]
    [TestCase("visit-hammond-2012-02-27", "Visit of Philip Hammond to Astana (for Kazakhstan: Nursultan Nazarbayev and Adilbek Dzhaksybekov)")]
    [TestCase("meeting-tokayev-starmer-2024-11", "Meeting on the margins of the COP29 climate conference: Kassym-Jomart Tokayev and Keir Starmer, Baku")]
    [TestCase("call-saudabayev-miliband-2010-01", "Telephone call: David Miliband and Kanat Saudabayev")]
    [TestCase("meeting-vassilenko-leach-2024-02-08", "Meeting: Roman Vassilenko and Kathy Leach, Kazakhstan")]
    [TestCase("meeting-nurbek-oxford-2024-01-25", "Meeting at Wolfson College: Sayasat Nurbek and Magzhan Ilyassov, Oxford (no participant of the United Kingdom named)")]
    [TestCase("visit-alderdice-2025-10", "Visit of Lord Alderdice to Almaty and Astana (for Kazakhstan: Sayasat Nurbek and Magzhan Ilyassov)")]
    [TestCase("visit-cameron-2013-06-30", "Visit of David Cameron, Charles Hendry and Martin Davidson to Atyrau and Astana (for Kazakhstan: Nursultan Nazarbayev)")]
    [TestCase("strategic-dialogue-2016-10", "Session of the Strategic Dialogue, London: Boris Johnson and Erlan Idrissov")]
    [TestCase("intergovernmental-commission-2017", "Session of the Intergovernmental Commission (participants not stated)")]
    [TestCase("steppe-eagle-2010", "Steppe Eagle exercise, Kazakhstan (participants not stated)")]
    public async Task Title_ReadsAsALine(string id, string title) =>
        Assert.That((await JsonAsync($"/v1/meetings/{id}")).Text("title"), Is.EqualTo(title));

    private static async Task AssertTopicsAsync(Dictionary<string, string> titles)
    {
        var seen = new HashSet<string>();
        foreach (var topic in (await Api.RowsAsync("/v1/topics")).Select(row => row.Text("code")))
        {
            var items = (await JsonAsync($"/v1/topics/{topic}"))["items"]!.AsArray();
            foreach (var item in items.Where(item => item!.Text("type") == "meetings"))
            {
                Assert.That(item!.Text("title"), Is.EqualTo(titles[item!.Text("id")!]), topic);
                seen.Add(item!.Text("id")!);
            }
        }

        Assert.That(seen, Has.Count.EqualTo(titles.Count));
    }

    private static async Task AssertPeopleAsync(Dictionary<string, string> titles)
    {
        var people = await Api.IdsAsync("/v1/people");
        foreach (var id in people.Where((_, index) => index % 5 == 0))
        {
            foreach (var meeting in (await JsonAsync($"/v1/people/{id}"))["meetings"]!.AsArray())
            {
                Assert.That(meeting!.Text("title"), Is.EqualTo(titles[meeting!.Text("id")!]), id);
            }
        }
    }

    private static async Task AssertBriefingAsync(Dictionary<string, string> titles)
    {
        var meetings = (await JsonAsync("/v1/briefing?compareTo=1991-01-01"))["changes"]!["events"]!
            .AsArray()
            .Where(fact => fact!.Text("type") == "meetings");
        Assert.That(meetings.Select(fact => (fact!.Text("id"), fact!.Text("title"))), Is.EquivalentTo(Pairs(titles)));
    }

    private static IEnumerable<(string?, string?)> Pairs(Dictionary<string, string> titles) =>
        titles.Select(pair => ((string?)pair.Key, (string?)pair.Value));

    private static List<string> Names(JsonNode meeting, string country) =>
    [
        .. meeting["participants"]!
            .AsArray()
            .Where(person => person!.Text("country") == country && !person!.Texts("caveats").Contains("participation-announced"))
            .Select(person => person!.Text("name")!),
    ];

    private static async Task<Dictionary<string, string>> TitlesAsync() =>
        (await Api.RowsAsync("/v1/meetings")).ToDictionary(row => row.Text("id")!, row => row.Text("title")!);

    private static async Task<JsonNode> JsonAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
