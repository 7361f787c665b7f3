using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Agreements;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Timeline;

internal sealed class TimelineTests
{
    private const string Timeline = "/v1/timeline";

    [Test]
    public async Task List_All_HasEveryDatedRecordOnce()
    {
        var rows = await Api.RowsAsync(Timeline);
        Assert.That(
            rows.GroupBy(row => row.Text("type")).ToDictionary(type => type.Key!, type => type.Count()),
            Is.EquivalentTo(
                new Dictionary<string, int>
                {
                    ["agreement-events"] = 71,
                    ["ambassadors"] = 13 + 5,
                    ["institutions"] = 16,
                    ["meetings"] = 111,
                    ["milestones"] = 46,
                    ["publications"] = 202,
                    ["statements"] = 106,
                }
            )
        );
        Assert.That(rows.Select(row => row.Text("id")), Is.Unique);
        var steps = Csv.Rows(DatasetCopy.Original + "/agreement_events.csv");
        var ranks = steps.ToDictionary(row => row["id"], row => AgreementStep.Rank(row["event"]));
        Assert.That(rows.Select(row => (row.Text("start"), row.Text("end"), row.Text("id"))), Is.EqualTo(rows
            .OrderBy(row => row.Text("start"), StringComparer.Ordinal)
            .ThenBy(row => row.Text("end"), StringComparer.Ordinal)
            .ThenBy(row => ranks.GetValueOrDefault(row.Text("recordId")!, 99))
            .ThenBy(row => row.Text("id"), StringComparer.Ordinal)
            .Select(row => (row.Text("start"), row.Text("end"), row.Text("id")))));
    }

    [Test]
    public async Task List_Entry_HasAReadableTitleItsTopicsAndItsSource()
    {
        var entry = (await Api.RowsAsync($"{Timeline}?id=meetings:strategic-dialogue-7-2023-10-02")).Single();
        Assert.That(entry.Text("title"), Is.EqualTo("7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko"));
        Assert.That((entry.Text("date"), entry.Text("start"), entry.Text("end")), Is.EqualTo(("2023-10-02", "2023-10-02", "2023-10-02")));
        Assert.That(entry.Texts("topics"), Has.Some.EqualTo("critical-minerals"));
        Assert.That(entry["source"]!.Text("id"), Is.EqualTo("kazinform-2023-10-03-strategic-dialogue"));
    }

    [TestCase(
        "agreement-events:strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24",
        "Signed: Strategic Partnership and Cooperation Agreement"
    )]
    [TestCase(
        "agreement-events:mutual-legal-assistance-treaty-2015-laid-before-parliament-gbr-2016-01",
        "Laid before parliament (United Kingdom): Treaty"
    )]
    [TestCase("meetings:visit-cameron-2013-06-30", "Visit of David Cameron, Charles Hendry and Martin Davidson to Atyrau and Astana (for Kazakhstan: Nursultan Nazarbayev)")]
    [TestCase("meetings:visit-princess-anne-1993", "Visit of Princess Anne to Kazakhstan")]
    [TestCase("meetings:strategic-dialogue-2016-10", "Session of the Strategic Dialogue, London")]
    [TestCase("meetings:intergovernmental-commission-11-2025-04-30", "11th session of the Intergovernmental Commission, London")]
    [TestCase("meetings:meeting-tokayev-starmer-2024-11", "Meeting on the margins of the COP29 climate conference: Kassym-Jomart Tokayev and Keir Starmer, Baku")]
    [TestCase(
        "ambassadors:michael-gifford-kaz-2018-01:from",
        "Term of office begins: Michael Gifford, Ambassador of the United Kingdom to Kazakhstan"
    )]
    [TestCase(
        "ambassadors:michael-gifford-kaz-2018-01:to",
        "Term of office ends: Michael Gifford, Ambassador of the United Kingdom to Kazakhstan"
    )]
    [TestCase("institutions:haileybury-astana", "Established: Haileybury Astana")]
    [TestCase("publications:kazinform-2023-10-03-strategic-dialogue", "Kazinform: ")]
    [TestCase(
        "statements:cameron-2015-11-03-partner",
        "David Cameron, Prime Minister (in our words): Britain wants to be the partner Kazakhstan chooses"
    )]
    public async Task List_Title_IsMadeOfTheRecord(string id, string title) =>
        Assert.That((await Api.RowsAsync($"{Timeline}?id={id}")).Single().Text("title"), Does.StartWith(title));

    [Test]
    public async Task List_Href_LeadsToTheRecord()
    {
        foreach (var row in (await Api.RowsAsync(Timeline)).GroupBy(row => row.Text("type")).SelectMany(type => type.Take(3)))
        {
            var answer = await Api.GetAsync(row.Text("href")![ApiServer.PublicUrl.Length..]);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), row.Text("href"));
            Assert.That(answer.Text, Does.Contain($"\"id\":\"{row.Text("recordId")}\""));
        }
    }

    [TestCase("meetings")]
    [TestCase("AMBASSADORS")]
    public async Task List_Types_FilterInAnyCase(string type) =>
        Assert.That(
            (await Api.RowsAsync($"{Timeline}?types={type}")).Select(row => row.Text("type")).Distinct(),
            Is.EqualTo(new[] { type.ToLowerInvariant() })
        );

    [Test]
    public Task List_Filters_Combine() =>
        ListAssertions.ShouldCombineAsync(
            Timeline,
            "types=agreement-events,meetings",
            "topic=critical-minerals,education",
            "from=2023",
            "to=2024-Q2"
        );

    [Test]
    public async Task List_Topic_HasOnlyWhatIsFiledUnderIt()
    {
        var rows = await Api.RowsAsync($"{Timeline}?topic=EDUCATION");
        Assert.That(rows.Select(row => row.Texts("topics")), Has.All.Contains("education"));
        Assert.That(
            rows.Select(row => row.Text("type")).Distinct(),
            Is.EquivalentTo(new[] { "agreement-events", "institutions", "meetings", "statements" })
        );
        Assert.That(await Api.RowsAsync($"{Timeline}?types=milestones,publications,ambassadors&topic=education"), Is.Empty);
    }

    [Test]
    public async Task List_PartialDate_MatchesOnlyWhenWhollyInside()
    {
        Assert.That(await Api.IdsAsync($"{Timeline}?from=1992&to=1992"), Has.Some.EqualTo("meetings:visit-nazarbayev-uk-1992"));
        Assert.That(await Api.IdsAsync($"{Timeline}?from=1992&to=1992-11"), Has.None.EqualTo("meetings:visit-nazarbayev-uk-1992"));
        var entry = (await Api.RowsAsync($"{Timeline}?id=meetings:visit-nazarbayev-uk-1992")).Single();
        Assert.That((entry.Text("date"), entry.Text("start"), entry.Text("end")), Is.EqualTo(("1992", "1992-01-01", "1992-12-31")));
    }

    [TestCase("ambassadors:michael-gifford-kaz-2018-01:to", "2021-12-30", false)]
    [TestCase("ambassadors:michael-gifford-kaz-2018-01:to", "2021-12-31", true)]
    [TestCase("ambassadors:michael-gifford-kaz-2018-01:from", "2021-12-30", true)]
    [TestCase("meetings:visit-straw-2004", "2004-12-30", false)]
    [TestCase("agreement-events:strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24", "2024-04-23", false)]
    [TestCase(
        "agreement-events:strategic-partnership-and-cooperation-agreement-2024-negotiations-reported-both-2023-10-03",
        "2023-10-03",
        true
    )]
    [TestCase("publications:efe-2024-04-24-spca", "2024-04-23", false)]
    public async Task List_AsOf_CountsEachEntryFromItsOwnDate(string id, string day, bool there) =>
        Assert.That(await Api.IdsAsync($"{Timeline}?asOf={day}"), there ? Has.Some.EqualTo(id) : Has.None.EqualTo(id));

    [TestCase("1995-01-01")]
    [TestCase("2013-06-30")]
    [TestCase("2023-10-03")]
    public async Task List_AsOf_ShowsNothingLater(string day)
    {
        var rows = await Api.RowsAsync($"{Timeline}?asOf={day}");
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(row => row.Text("end")), Has.All.LessThanOrEqualTo(day).Using<string>(StringComparer.Ordinal));
    }

    [Test]
    public async Task List_MeetingUnderWay_EndsOnTheDayItBegan()
    {
        const string visit = $"{Timeline}?id=meetings:visit-cameron-2013-06-30";
        Assert.That((await Api.RowsAsync($"{visit}&asOf=2013-06-30")).Single().Text("end"), Is.EqualTo("2013-06-30"));
        Assert.That((await Api.RowsAsync($"{visit}&asOf=2013-07-01")).Single().Text("end"), Is.EqualTo("2013-07-01"));
    }

    [TestCase("", 59)]
    [TestCase("types=institutions", 32)]
    [TestCase("types=institutions&topic=education", 6)]
    [TestCase("types=ambassadors,publications", 27)]
    [TestCase("types=meetings", 0)]
    [TestCase("asOf=2026-11-27", 0)]
    [TestCase("asOf=2026-11-28", 59)]
    [TestCase("id=meetings:visit-straw-2004", 0)]
    public async Task List_Undated_AreCountedInAWarning(string query, int count) =>
        Assert.That(Undated((await Api.GetAsync($"{Timeline}?{query}")).Json), Is.EqualTo(count));

    [TestCase("", 570)]
    [TestCase("sort=-date&types=meetings,statements", 217)]
    [TestCase("from=2013&asOf=2024-01-01", 0)]
    public async Task Pages_OfAnyLength_ReadEachEntryOnce(string query, int total)
    {
        total = total > 0 ? total : (await Api.RowsAsync($"{Timeline}?{query}")).Count;
        await ListAssertions.ShouldPageInOrderAsync($"{Timeline}?{query}", total, 37);
    }

    [Test]
    public async Task Sort_Falling_HasTheLatestFirst()
    {
        var starts = (await Api.RowsAsync($"{Timeline}?sort=-date")).Select(row => row.Text("start")).ToList();
        Assert.That(starts, Is.Ordered.Descending);
    }

    [Test]
    public async Task Ids_UnknownOnes_AreNamed()
    {
        var answer = (await Api.GetAsync($"{Timeline}?id=meetings:visit-straw-2004,meetings:no-such,VISIT-STRAW-2004")).Json;
        Assert.That(answer["data"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That(answer["meta"]!["warnings"]![0]!.Texts("ids"), Is.EquivalentTo(new[] { "meetings:no-such", "visit-straw-2004" }));
    }

    [TestCase("types=meeting", "types", "unknown-code")]
    [TestCase("types=meetings,,statements", "types", "empty-value")]
    [TestCase("topic=mining", "topic", "unknown-code")]
    [TestCase("from=2023-13", "from", "invalid-date")]
    [TestCase("from=2024&to=2023", "from", "from-after-to")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("sort=title", "sort", "unknown-sort")]
    [TestCase("id=meetings:", "id", "invalid-id")]
    [TestCase("q=cameron", "q", "unknown-parameter")]
    [TestCase("cursor=abc", "cursor", "invalid-cursor")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"{Timeline}?{query}")).ShouldRefuse(parameter, code);

    private static long Undated(JsonNode answer) =>
        answer["meta"]!["warnings"]!
            .AsArray()
            .Where(warning => warning!.Text("code") == "undated")
            .Sum(warning => warning!["count"]!.GetValue<long>());
}
