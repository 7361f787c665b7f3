using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Disputes;

internal sealed class DisputeListTests
{
    [Test]
    public async Task List_All_HasEveryClaimOnce()
    {
        var disputes = await Api.RowsAsync("/v1/disputes");
        Assert.That(disputes, Has.Count.EqualTo(31));
        var claims = disputes.SelectMany(dispute => dispute["claims"]!.AsArray().Select(claim => claim!.Text("id")!)).ToList();
        Assert.That(claims, Is.Unique.And.Count.EqualTo(71));
    }

    [Test]
    public async Task List_Dialogue_TellsTheChosenDayItsSourceAndWhy()
    {
        var dispute = (await Api.RowsAsync("/v1/disputes?id=sd7-date")).Single();
        Assert.That(
            (dispute.Text("scope"), dispute.Text("table"), dispute.Text("field")),
            Is.EqualTo(("record", "meetings", "date_start"))
        );
        Assert.That(
            dispute["claims"]!.AsArray().Select(claim => (claim!.Text("value"), claim!["chosen"]!.GetValue<bool>())),
            Is.EqualTo(new[] { ("2023-10-02", true), ("2023-10-03", false) })
        );
        var chosen = dispute["chosen"]!.AsArray().Single()!;
        Assert.That(
            (chosen.Text("claimId"), chosen.Text("value"), chosen.Text("note")),
            Is.EqualTo(("sd7-date-1", "2023-10-02", "Names the day of the session."))
        );
        Assert.That(chosen["source"]!.Text("id"), Is.EqualTo("astanatimes-2023-10-seek-deepen"));
        Assert.That(dispute.Text("href"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/meetings/strategic-dialogue-7-2023-10-02"));
    }

    [Test]
    public async Task List_OpenOnes_HaveNoChosenValue()
    {
        foreach (var dispute in await Api.RowsAsync("/v1/disputes"))
        {
            Assert.That(dispute["chosen"]!.AsArray(), dispute.Text("scope") == "open" ? Is.Empty : Is.Not.Empty, dispute.Text("id"));
        }
    }

    // Issue 3: what the service says is right stands in its own tables.
    [Test]
    public async Task List_ScopeRecord_ChosenValueIsWhatTheTableHolds()
    {
        var disputes = await Api.RowsAsync("/v1/disputes?scope=record");
        Assert.That(disputes, Has.Count.EqualTo(13));
        foreach (var dispute in disputes)
        {
            foreach (var chosen in dispute["chosen"]!.AsArray().Select(chosen => chosen!))
            {
                Assert.That(
                    await HeldAsync(dispute, Camel(chosen.Text("field")!)),
                    Has.Exactly(1).EqualTo(chosen.Text("value")),
                    dispute.Text("id")
                );
            }
        }
    }

    [Test]
    public async Task List_Href_LeadsToTheRecord()
    {
        var disputes = (await Api.RowsAsync("/v1/disputes")).ToList();
        foreach (var href in disputes.Select(dispute => dispute.Text("href")).OfType<string>())
        {
            var answer = await Api.GetAsync(href[ApiServer.PublicUrl.Length..]);
            Assert.That((int)answer.Status, Is.EqualTo(200), href);
            Assert.That(answer.Json["data"]?.AsArray().Count ?? 1, Is.EqualTo(1), href);
        }

        Assert.That(
            disputes.Where(dispute => dispute.Text("href") is null).Select(dispute => dispute.Text("id")),
            Is.EqualTo(new[] { "bolashak-uk-2013", "fdi-cumulative-2013", "first-british-university" })
        );
    }

    [TestCase("scope=record,OPEN")]
    [TestCase("table=meetings,agreement_events")]
    [TestCase("recordId=haileybury-astana")]
    [TestCase("recordId=visit-cameron-2013-06-30")]
    [TestCase("source=kazinform-2023-10-03-strategic-dialogue")]
    [TestCase("q=machine+translation")]
    public async Task List_Filter_HasOnlyAndAllThatPass(string filter)
    {
        var (name, value) = (filter.Split('=')[0], filter.Split('=')[1]);
        var expected = (await Api.RowsAsync("/v1/disputes"))
            .Where(dispute => Passes(dispute, name, value))
            .Select(dispute => dispute.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/disputes?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public Task List_Filters_Combine() =>
        ListAssertions.ShouldCombineAsync(
            "/v1/disputes",
            "scope=record",
            "table=meetings,agreements",
            "source=kazinform-2023-10-03-strategic-dialogue",
            "q=publication"
        );

    // Two sources of 2013 call the statement a treaty; the one that does not is of 2024.
    [TestCase("strategic-partnership-kind", "2013-12-31", "2024-04-30")]
    [TestCase("sd7-date", "2023-10-30", "2023-10-31")]
    public async Task List_AsOf_ListsADisputeFromTheDayOnWhichSourcesDisagreed(string id, string before, string after)
    {
        Assert.That(await Api.IdsAsync($"/v1/disputes?asOf={before}"), Has.None.EqualTo(id));
        Assert.That(await Api.IdsAsync($"/v1/disputes?asOf={after}"), Has.Some.EqualTo(id));
    }

    [TestCase("1995-01-01")]
    [TestCase("2014-01-01")]
    [TestCase("2023-10-03")]
    public async Task List_AsOf_ShowsNoClaimOfALaterDay(string asOf)
    {
        foreach (var dispute in await Api.RowsAsync($"/v1/disputes?asOf={asOf}"))
        {
            var dates = dispute["claims"]!.AsArray().Select(claim => claim!["source"]!.Text("publishedOn")).ToList();
            Assert.That(dates, Has.Count.GreaterThanOrEqualTo(2).And.All.Not.Null);
            Assert.That(
                dates.Select(date => date![..4]),
                Has.All.LessThanOrEqualTo(asOf[..4]).Using((IComparer<string>)StringComparer.Ordinal)
            );
        }
    }

    [Test]
    public async Task List_AsOfBeforeTheChosenClaim_HasNoneChosen()
    {
        const string id = "haileybury-almaty-year";
        Assert.That((await Api.RowsAsync($"/v1/disputes?id={id}&asOf=2014-01-01")).Single()["chosen"]!.AsArray(), Is.Empty);
        Assert.That((await Api.RowsAsync($"/v1/disputes?id={id}")).Single()["chosen"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [TestCase("id")]
    [TestCase("-id")]
    [TestCase("table")]
    [TestCase("-table")]
    [TestCase("publishedOn")]
    [TestCase("-publishedOn")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) =>
        ListAssertions.ShouldPageInOrderAsync($"/v1/disputes?sort={sort}", 31, 7);

    [TestCase("scope=recrd", "scope", "unknown-code")]
    [TestCase("table=trade", "table", "unknown-code")]
    [TestCase("recordId=--", "recordId", "invalid-text")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("q=%20", "q", "invalid-text")]
    [TestCase("sort=scope", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("field=office", "field", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/disputes?{query}")).ShouldRefuse(parameter, code);

    private static bool Passes(JsonNode dispute, string name, string value)
    {
        var claims = dispute["claims"]!.AsArray().Select(claim => claim!);
        return name switch
        {
            "source" => claims.Any(claim => claim["source"]!.Text("id") == value),
            "recordId" => claims.Any(claim =>
                string.Equals(claim.Text("recordId"), value.Replace('+', ' '), StringComparison.OrdinalIgnoreCase)
            ),
            "q" => claims.Any(claim =>
                value.Split('+').All(word => claim.ToJsonString().Contains(word, StringComparison.OrdinalIgnoreCase))
            ),
            _ => value.Split(',').Contains(dispute.Text(name), StringComparer.OrdinalIgnoreCase),
        };
    }

    // The values that the named record has in the field: of a meeting's participants one each.
    private static async Task<IEnumerable<string?>> HeldAsync(JsonNode dispute, string field)
    {
        var record = (await Api.GetAsync(dispute.Text("href")![ApiServer.PublicUrl.Length..])).Json;
        var row = record["data"]?[0] ?? record;
        return dispute.Text("table") == "meeting_participants"
            ? row["participants"]!.AsArray().Select(participant => participant!.Text(field))
            : [row.Text(field)];
    }

    private static string Camel(string column) =>
        string.Concat(column.Split('_').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
