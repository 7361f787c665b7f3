using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Agreements;

internal sealed class AgreementAsOfTests
{
    private const string Partnership = "strategic-partnership-and-cooperation-agreement-2024";
    private const string EuropeanPartnership = "ec-kazakhstan-partnership-and-cooperation-agreement-1995";
    private const string Enhanced = "eu-kazakhstan-enhanced-partnership-and-cooperation-agreement-2015";
    private const string WithoutEvent = "education-memorandum-mes-bis";

    [Test]
    public async Task Get_WithoutAsOf_ShowsEverythingThatIsHeld()
    {
        var agreement = await GetAsync(Partnership);
        Assert.That(agreement.Text("status"), Is.EqualTo("signed"));
        Assert.That(agreement.Text("statusBasis"), Is.EqualTo("events"));
        Assert.That(agreement.Text("signedOn"), Is.EqualTo("2024-04-24"));
        Assert.That(agreement.Text("note"), Does.StartWith("Developed over six years"));
        Assert.That(
            Events(agreement),
            Is.EqualTo((string[])
            [
                "negotiations-reported 2022-01-21", "negotiations-reported 2023-03-18", "negotiations-reported 2023-10-03",
                "negotiations-reported 2024-02-08", "signed 2024-04-24",
                "ratification-under-review 2025-02-11", "ratification-awaited 2026-02",
            ])
        );
    }

    [Test]
    public async Task Get_DayBeforeItsFirstEvent_IsProblem404WithTheDay()
    {
        var problem = (await Api.GetAsync($"/v1/agreements/{Partnership}?asOf=2022-01-20")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "not-found"
        );
        Assert.That(problem.Text("detail"), Does.Contain("first event").And.Contain("2022-01-21"));
        Assert.That(await Api.IdsAsync("/v1/agreements?asOf=2022-01-20"), Has.None.EqualTo(Partnership));
    }

    [TestCase("2022-01-21", 1)]
    [TestCase("2023-10-02", 2)]
    [TestCase("2023-10-03", 3)]
    [TestCase("2024-04-23", 4)]
    public async Task Get_BeforeItsSignature_IsUnderNegotiationAndHidesWhatCameWithIt(string day, int events)
    {
        var agreement = await GetAsync(Partnership, day);
        Assert.That(agreement.Text("status"), Is.EqualTo("under-negotiation"));
        Assert.That(agreement.Text("statusBasis"), Is.EqualTo("events"));
        Assert.That(agreement.Text("statusAsRecorded"), Is.EqualTo("signed"));
        foreach (var field in new[] { "signedOn", "signedIn", "inForceOn", "treatySeries", "note" })
        {
            Assert.That(agreement.Text(field), Is.Null, field);
        }

        Assert.That(agreement["signatories"]!.AsArray(), Is.Empty);
        Assert.That(agreement["events"]!.AsArray(), Has.Count.EqualTo(events));
    }

    [TestCase("2024-04-24", 5)]
    [TestCase("2026-11-29", 7)]
    public async Task Get_FromItsSignatureOn_ShowsIt(string day, int events)
    {
        var agreement = await GetAsync(Partnership, day);
        Assert.That(agreement.Text("status"), Is.EqualTo("signed"));
        Assert.That(agreement.Text("statusBasis"), Is.EqualTo("events"));
        Assert.That(agreement.Text("signedIn"), Is.EqualTo("Astana"));
        Assert.That(agreement["signatories"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That(agreement["events"]!.AsArray(), Has.Count.EqualTo(events));
    }

    // It entered into force in 1999, which counts from the end of that year.
    [TestCase("1995-01-23", "signed", null, 1)]
    [TestCase("1999-12-30", "signed", null, 1)]
    [TestCase("1999-12-31", "in-force", "1999", 2)]
    [TestCase("2020-02-29", "in-force", "1999", 2)]
    [TestCase("2020-03-01", "superseded", "1999", 3)]
    public async Task Get_PartialEntryIntoForce_CountsFromItsEnd(string day, string status, string? inForceOn, int events)
    {
        var agreement = await GetAsync(EuropeanPartnership, day);
        Assert.That(agreement.Text("status"), Is.EqualTo(status));
        Assert.That(agreement.Text("inForceOn"), Is.EqualTo(inForceOn));
        Assert.That(agreement.Text("statusAsRecorded"), Is.EqualTo("superseded"));
        Assert.That(agreement["events"]!.AsArray(), Has.Count.EqualTo(events));
    }

    [TestCase("2011-06-30", "under-negotiation")]
    [TestCase("2015-01-20", "under-negotiation")]
    [TestCase("2015-12-20", "under-negotiation")]
    [TestCase("2015-12-21", "signed")]
    [TestCase("2020-03-01", "in-force")]
    public async Task Get_OpenedInitialledSignedInForce_FollowEachOther(string day, string status) =>
        Assert.That((await GetAsync(Enhanced, day)).Text("status"), Is.EqualTo(status));

    [Test]
    public async Task Get_MonthOfFirstEventNotOver_IsProblem404() =>
        Assert.That(
            (await Api.GetAsync($"/v1/agreements/{Enhanced}?asOf=2011-06-29"))
                .ShouldBeProblem(HttpStatusCode.NotFound, "not-found")
                .Text("detail"),
            Does.Contain("2011-06-30")
        );

    [TestCase("uk-ussr-visa-fees-notes-1964", "1996-01-25", "in-force")]
    [TestCase("uk-ussr-visa-fees-notes-1964", "1996-01-26", "terminated")]
    [TestCase("double-taxation-convention-1994", "2026-11-29", "in-force")]
    [TestCase("cargo-transit-agreement-2014", "2014-09-19", "signed")]
    [TestCase("mutual-legal-assistance-treaty-2015", "2016-02-24", "signed")]
    [TestCase("ec-kazakhstan-steel-double-checking-2004", "2004-05-28", "in-force")]
    [TestCase("double-taxation-exchange-of-notes-1994", "1994-12-31", "signed")]
    public async Task Get_TerminatedRatifiedLaidAmended_GiveTheStatusOfTheEvents(string id, string day, string status) =>
        Assert.That((await GetAsync(id, day)).Text("status"), Is.EqualTo(status));

    [Test]
    public async Task Get_WithoutAnyEvent_CountsFromTheReleaseWithItsRecordedStatus()
    {
        var answer = await Api.GetAsync($"/v1/agreements/{WithoutEvent}?asOf=2026-11-27");
        var problem = answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("detail"), Does.Contain("No event").And.Contain("2026-11-28"));
        var agreement = await GetAsync(WithoutEvent, "2026-11-28");
        Assert.That(agreement.Text("status"), Is.EqualTo("unknown"));
        Assert.That(agreement.Text("statusBasis"), Is.EqualTo("recorded"));
        Assert.That(agreement.Text("note"), Is.Not.Null);
        Assert.That(agreement["events"]!.AsArray(), Is.Empty);
        Assert.That(await Api.IdsAsync("/v1/agreements?asOf=2026-11-27"), Has.Count.EqualTo(44));
        Assert.That(await Api.IdsAsync("/v1/agreements?asOf=2026-11-28"), Has.Count.EqualTo(45));
    }

    [Test]
    public async Task List_StatusWithAsOf_FiltersWhatIsShown(
        [Values("1994-12-31", "1999-12-30", "2011-07-01", "2020-03-01", "2023-10-03", "2026-11-29")] string day)
    {
        var all = await Api.RowsAsync($"/v1/agreements?asOf={day}");
        foreach (var status in new[] { "in-force", "signed", "superseded", "terminated", "under-negotiation", "unknown" })
        {
            var shown = all.Where(row => row.Text("status") == status).Select(row => row.Text("id"));
            Assert.That(await Api.IdsAsync($"/v1/agreements?asOf={day}&status={status}"), Is.EqualTo(shown), status);
        }
    }

    [Test]
    public async Task List_UnderNegotiation_IsThePartnershipInOctober2023() =>
        Assert.That(
            await Api.IdsAsync("/v1/agreements?asOf=2023-10-03&status=under-negotiation"),
            Is.EquivalentTo((string[])[Partnership, "double-taxation-protocol-2016"])
        );

    // What is hidden may not be found by filters either.
    [TestCase("signedFrom=2024", "2024-04-23", false)]
    [TestCase("signedFrom=2024", "2024-04-24", true)]
    [TestCase("signedTo=2024", "2024-04-23", false)]
    [TestCase("q=nurtleu", "2024-04-23", false)]
    [TestCase("q=nurtleu", "2024-04-24", true)]
    [TestCase("q=ratification%20review", "2024-04-23", false)]
    [TestCase("q=ratification%20review", "2024-04-24", true)]
    [TestCase("q=strategic%20cooperation", "2024-04-23", true)]
    [TestCase("q=Strategic%20%D0%9A%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0%BD", "2024-04-23", true)]
    [TestCase("status=signed", "2024-04-23", false)]
    [TestCase("status=signed", "2024-04-24", true)]
    [TestCase("topic=justice&party=GBR&kind=treaty", "2024-04-23", true)]
    public async Task List_FilterOnWhatIsHidden_DoesNotFindIt(string filter, string day, bool found) =>
        Assert.That((await Api.IdsAsync($"/v1/agreements?{filter}&asOf={day}")).Contains(Partnership), Is.EqualTo(found));

    [Test]
    public async Task List_OrderOnWhatIsHidden_DoesNotShowIt()
    {
        var ids = await Api.IdsAsync("/v1/agreements?asOf=2023-10-03&sort=-signedOn");
        Assert.That(ids[0], Is.EqualTo("health-astrazeneca-plan-2023"));
        Assert.That(
            ids.TakeLast(3),
            Is.EqualTo((string[])[Partnership, "ec-kazakhstan-steel-double-checking-2004", "double-taxation-protocol-2016"]),
            "unknown dates come last, by falling id"
        );
        var inForce = await Api.IdsAsync("/v1/agreements?asOf=1999-12-30&sort=-inForceOn");
        Assert.That(inForce[0], Is.EqualTo("investment-promotion-and-protection-agreement-1995"));
    }

    [TestCase("1964-04-12", 0)]
    [TestCase("1995-01-01", 5)]
    [TestCase("2023-10-03", 30)]
    public async Task List_AsOf_ShowsNothingDatedLater(string day, int count)
    {
        var rows = await Api.RowsAsync($"/v1/agreements?asOf={day}");
        Assert.That(rows, Has.Count.EqualTo(count));
        foreach (var row in rows)
        {
            var dates = row["events"]!
                .AsArray()
                .Select(step => step!.Text("date"))
                .Append(row.Text("signedOn"))
                .Append(row.Text("inForceOn"));
            Assert.That(
                dates.OfType<string>().Where(date => string.CompareOrdinal(date, day[..date.Length]) > 0),
                Is.Empty,
                row.Text("id")
            );
        }
    }

    [Test]
    public async Task Get_OfEveryAgreement_IsTheRowOfTheList([Values("", "asOf=2013-06-20", "asOf=2023-10-03")] string query)
    {
        foreach (var row in await Api.RowsAsync($"/v1/agreements?{query}"))
        {
            var answer = await Api.GetAsync($"/v1/agreements/{row.Text("id")}?{query}");
            Assert.That(JsonNode.DeepEquals(answer.Json.Without("previous", "next"), row), Is.True, answer.Text);
        }
    }

    [TestCase("/v1/agreements/no-such-agreement")]
    [TestCase("/v1/agreements/no-such-agreement?asOf=2023-10-03")]
    [TestCase("/v1/agreements/series")]
    [TestCase("/v1/agreements/%D2%9A%27--")]
    public async Task Get_UnknownId_IsProblem404(string path) =>
        Assert.That(
            (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found").Text("detail"),
            Does.StartWith("No agreement has the id")
        );

    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("asOf=2023-02-30", "asOf", "invalid-date")]
    [TestCase("asOf=2023-02", "asOf", "invalid-date")]
    [TestCase("asOf=", "asOf", "empty-value")]
    [TestCase("asof=2023-10-03", "asof", "unknown-parameter")]
    [TestCase("asOf=2023-10-03&asOf=2023-10-04", "asOf", "repeated-parameter")]
    [TestCase("limit=1", "limit", "unknown-parameter")]
    public async Task Get_WrongParameter_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/agreements/{Partnership}?{query}")).ShouldRefuse(parameter, code);

    private static async Task<JsonNode> GetAsync(string id, string? asOf = null)
    {
        var answer = await Api.GetAsync($"/v1/agreements/{id}{(asOf is null ? string.Empty : $"?asOf={asOf}")}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }

    private static IEnumerable<string> Events(JsonNode agreement) =>
        agreement["events"]!.AsArray().Select(step => $"{step!.Text("event")} {step!.Text("date")}");
}
