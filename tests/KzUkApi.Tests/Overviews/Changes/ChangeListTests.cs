using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Changes;

internal sealed class ChangeListTests
{
    private const int Everything = 4771;

    [Test]
    public async Task List_FirstLoad_HasEveryRowOfTheDatasetOnce()
    {
        var changes = await Api.AllPagesAsync("/v1/changes?limit=500");
        Assert.That(changes, Has.Count.EqualTo(Everything));
        Assert.That(changes.Select(change => change.Text("id")), Is.Unique);
        Assert.That(changes.Select(change => (change.Text("type"), change.Text("recordId"))), Is.Unique);
        Assert.That(changes.Select(change => change.Text("kind")).Distinct(), Is.EquivalentTo(new[] { "added", "revised" }));
        Assert.That(
            changes.Select(change => change.Text("dataVersion")).Distinct(),
            Is.EqualTo(new[] { (await Api.GetAsync("/v1")).Json.Text("dataVersion") })
        );
        Assert.That(changes.Select(change => change.Text("title")), Is.All.Not.Empty);
    }

    // The known properties of the dataset, and one rounded million between two news agencies.
    [TestCase(
        "gbr-import-goods-total-2026-05-ons-sa-2026-06",
        "gbr-import-goods-total-2026-05-ons-sa-2026-05",
        "2026-08-13",
        "7000000",
        "23000000"
    )]
    [TestCase(
        "gbr-export-goods-total-2026-05-ons-sa-2026-06",
        "gbr-export-goods-total-2026-05-ons-sa-2026-05",
        "2026-08-13",
        "53000000",
        "55000000"
    )]
    [TestCase("kaz-export-goods-total-1997-wits-summary", "kaz-export-goods-total-1997-wits-2017", "2023-12", "545403968", "548780000")]
    [TestCase("kaz-export-goods-total-1998-wits-summary", "kaz-export-goods-total-1998-wits-2017", "2023-12", "408199971", "470800000")]
    public async Task List_Revised_TellsTheValueBeforeAndAfter(string id, string supersedes, string date, string before, string after)
    {
        var revised = await Api.RowsAsync("/v1/changes?kind=revised");
        Assert.That(revised, Has.Count.EqualTo(14));
        Assert.That(revised.Select(change => change.Text("revision")), Is.All.AnyOf("revision", "precision", "undetermined"));
        var change = revised.Single(change => change.Text("recordId") == id);
        Assert.That((change.Text("supersedes"), change.Text("date")), Is.EqualTo((supersedes, date)));
        var value = change["fields"]!.AsArray().Single(field => field!.Text("field") == "value")!;
        Assert.That((value.Text("before"), value.Text("after")), Is.EqualTo((before, after)));
        Assert.That(
            (await Api.GetAsync($"/v1/trade-flows/{id}")).Json["revisions"]!.AsArray().Select(figure => figure!.Text("id")),
            Has.Member(supersedes)
        );
    }

    // 230,843.88 thousand and 230.84 million are the same statement.
    [Test]
    public async Task List_EditionThatIsRoundedOtherwise_IsNoRevision()
    {
        var change = (await Api.RowsAsync("/v1/changes?type=trade-flows&source=wits-trade-summary-2021")).Single(change =>
            change.Text("recordId") == "kaz-export-goods-total-1996-wits-summary"
        );
        Assert.That((change.Text("kind"), change.Text("supersedes")), Is.EqualTo(("added", "kaz-export-goods-total-1996-wits-2017")));
        Assert.That(
            change["fields"]!.AsArray().Select(field => field!.Text("field")),
            Is.EqualTo(new[] { "value", "precision", "asPublished" })
        );
        Assert.That(change.Text("revision"), Is.EqualTo("precision"));
    }

    // What is new since 2024-04-01?
    [Test]
    public async Task List_SinceADay_HasWhatCountsFromThatDayOn()
    {
        var all = await Api.AllPagesAsync("/v1/changes?limit=500");
        var since = await Api.AllPagesAsync("/v1/changes?since=2024-04-01&limit=500");
        var expected = all.Where(change => string.CompareOrdinal(change.Text("countsFrom"), "2024-04-01") >= 0);
        Assert.That(since.Select(change => change.Text("id")), Is.EqualTo(expected.Select(change => change.Text("id"))));
        var records = since.Select(change => change.Text("recordId")).ToList();
        Assert.That(records, Has.Member("strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24"));
        Assert.That(
            records,
            Has.Member("visit-cameron-astana-2024-04").And.Member("nurtleu-2024-04-24-spca").And.Member("companies-2024-orda")
        );
        Assert.That(
            records,
            Has.No.Member("strategic-partnership-and-cooperation-agreement-2024"),
            "the agreement counts from its first event, its negotiation"
        );
        Assert.That(records, Has.No.Member("strategic-dialogue-7-2023-10-02"));
    }

    [TestCase("2024-04-24", true)]
    [TestCase("2024-04-25", false)]
    public async Task List_SinceADay_IncludesThatDay(string since, bool found) =>
        Assert.That(
            (await Api.AllPagesAsync($"/v1/changes?type=agreement-events&since={since}&limit=500")).Any(change =>
                change.Text("recordId") == "strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24"
            ),
            Is.EqualTo(found)
        );

    [Test]
    public async Task List_SinceTheCurrentVersion_IsEmpty([Values] bool upper)
    {
        var version = (await Api.GetAsync("/v1")).Json.Text("dataVersion")!;
        Assert.That(await Api.RowsAsync($"/v1/changes?since={(upper ? version.ToUpperInvariant() : version)}"), Is.Empty);
    }

    [TestCase("1995-01-01")]
    [TestCase("2023-10-03")]
    public async Task List_AsOf_HasNothingOfALaterDay(string asOf)
    {
        var changes = await Api.AllPagesAsync($"/v1/changes?asOf={asOf}&limit=500");
        Assert.That(
            changes,
            Is.Not.Empty.And.All.Matches<JsonNode>(change => string.CompareOrdinal(change!.Text("countsFrom"), asOf) <= 0)
        );
    }

    [Test]
    public async Task List_OfEachType_AgreesWithItsOwnListAsOfADay()
    {
        foreach (
            var type in new[]
            {
                "trade-flows",
                "investments",
                "agreements",
                "meetings",
                "milestones",
                "institutions",
                "ambassadors",
                "statements",
                "sources",
                "claims",
            }
        )
        {
            var figures = type is "trade-flows" or "investments" ? "&figures=all" : string.Empty;
            var own = (await Api.AllPagesAsync($"/v1/{type}?asOf=2023-10-03&limit=500{figures}")).Select(row => row.Text("id"));
            var changes = (await Api.AllPagesAsync($"/v1/changes?type={type}&asOf=2023-10-03&limit=500")).Select(change =>
                change.Text("recordId")
            );
            Assert.That(changes, Is.EquivalentTo(own), type);
        }
    }

    [Test]
    public async Task List_Href_LeadsToTheRecord()
    {
        foreach (var type in (await Api.AllPagesAsync("/v1/changes?limit=500")).GroupBy(change => change.Text("type")))
        {
            Assert.That(type, Has.None.Matches<JsonNode>(change => change!.Text("href") is null));
            var href = type.Last().Text("href")![ApiServer.PublicUrl.Length..];
            var answer = await Api.GetAsync(href);
            Assert.That((int)answer.Status, Is.EqualTo(200), href);
            Assert.That(answer.Json["data"]?.AsArray().Count ?? 1, Is.EqualTo(1), href);
        }
    }

    [TestCase("kind=revised", "kind", "revised")]
    [TestCase("type=MEETINGS,topics", "type", "meetings", "topics")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.AllPagesAsync("/v1/changes?limit=500"))
            .Where(row => values.Contains(row.Text(field)))
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/changes?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public Task List_Filters_Combine() =>
        ListAssertions.ShouldCombineAsync(
            "/v1/changes",
            "since=2024-01-01",
            "type=trade-flows,meetings",
            "kind=revised",
            "source=ons-allcountries-2026-06"
        );

    [TestCase("date")]
    [TestCase("-date")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/changes?sort={sort}", Everything, 450);

    [TestCase("since=yesterday", "since", "invalid-date")]
    [TestCase("since=2024-04", "since", "invalid-date")]
    [TestCase("since=2024-02-30", "since", "invalid-date")]
    [TestCase("since=2026-11-30", "since", "future-day")]
    [TestCase("since=", "since", "empty-value")]
    [TestCase("since=0123456789ab", "since", "unknown-data-version")]
    [TestCase("kind=changed", "kind", "unknown-code")]
    [TestCase("type=people", "type", "unknown-code")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("sort=type", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("from=2024", "from", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/changes?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task List_UnknownVersion_NamesThoseThatAreKnown()
    {
        var error = (await Api.GetAsync("/v1/changes?since=0123456789ab")).ShouldRefuse("since", "unknown-data-version");
        Assert.That(error.Texts("allowed"), Is.EqualTo(new[] { (await Api.GetAsync("/v1")).Json.Text("dataVersion") }));
    }
}
