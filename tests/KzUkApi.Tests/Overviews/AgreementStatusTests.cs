using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>
/// Every route that tells what an agreement was on a day tells the same: each time on some of the days, with <c>FULL=1</c> on all.
/// </summary>
[Parallelizable]
internal sealed class AgreementStatusTests
{
    private static readonly DateOnly Release = new(2026, 11, 28);
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Agreements =
        Csv.Rows(DatasetCopy.Original + "/agreements.csv");
    private static readonly Dictionary<string, string> Sources =
        Csv.Rows(DatasetCopy.Original + "/sources.csv").ToDictionary(row => row["id"], row => row["published_on"]);

    private static readonly string Events = DatasetCopy.Original + "/agreement_events.csv";

    [Test]
    public async Task Status_OnEveryDayOfAnEvent_IsTheSameOnEveryRoute()
    {
        var steps = Csv.Rows(Events).ToLookup(row => row["agreement_id"], Step);
        var days = steps.SelectMany(life => life)
            .SelectMany(step => new[] { step.DateStart, step.DateEnd })
            .Append(Release)
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Append(ApiServer.Today)
            .Where(day => day <= ApiServer.Today)
            .Distinct()
            .Order()
            .ToList();
        Assert.That(days, Has.Count.GreaterThan(100));
        // Most days stand in threes: before an event, of it, and after it.
        foreach (var day in Effort.OneIn(4, days))
        {
            var listed = await Api.UncheckedRowsAsync($"/v1/agreements?asOf={day:yyyy-MM-dd}");
            AssertRule(steps, day, listed);
            await AssertBriefingAsync(day, listed);
            await AssertTimelineAsync(day, listed);
            await AssertTopicsAsync(day, listed);
        }
    }

    [TestCase("superseded", "terminated")]
    [TestCase("terminated", "superseded")]
    public async Task Status_EndedTwiceOnOneDay_IsTerminatedOnEveryRoute(string first, string second)
    {
        using var server = new EditServer();
        var body = EditServer.Example("createAgreement");
        body["events"]!.AsArray().Add(Event(first));
        body["events"]!.AsArray().Add(Event(second));
        var added = await server.PostAsync("/v1/agreements", body);
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Text);
        const string day = "?asOf=2026-11-28";
        var agreement = (await server.GetAsync($"/v1/agreements/{added.Json.Text("id")}{day}")).Json;
        Assert.That(agreement.Text("status"), Is.EqualTo("terminated"));
        Assert.That(
            agreement["events"]!.AsArray().Select(step => step!.Text("event")),
            Is.EqualTo(new[] { "signed", "superseded", "terminated" })
        );
        Assert.That(
            Counted((await server.GetAsync($"/v1/briefing{day}")).Json),
            Is.EqualTo(Counts((await server.GetAsync($"/v1/agreements{day}&limit=500")).Json["data"]!.AsArray()))
        );
    }

    // The source is undated: one from before the day would only announce the step.
    private static JsonObject Event(string kind) => new()
    {
        ["event"] = kind,
        ["party"] = "both",
        ["date"] = "2026-11-27",
        ["source"] = "uto-78751-visa-fees",
    };

    // The list against the rule itself, from the events of the dataset.
    private static void AssertRule(ILookup<string, AgreementStep> steps, DateOnly day, IReadOnlyList<JsonNode> listed)
    {
        var expected = Agreements
            .Select(row => (Id: row["id"], Status: AgreementStatus.On(day, [.. steps[row["id"]]], Recorded(row))))
            .Where(agreement => agreement.Status is not null)
            .Select(agreement => $"{agreement.Id} {agreement.Status!.Code} {agreement.Status.Basis}");
        Assert.That(
            listed.Select(row => $"{row.Text("id")} {row.Text("status")} {row.Text("statusBasis")}"),
            Is.EquivalentTo(expected),
            $"/v1/agreements on {day}"
        );
    }

    private static async Task AssertBriefingAsync(DateOnly day, IReadOnlyList<JsonNode> listed)
    {
        var page = (await Api.UncheckedAsync($"/v1/briefing?asOf={day:yyyy-MM-dd}")).Json;
        Assert.That(Counted(page), Is.EqualTo(Counts(listed)), $"/v1/briefing on {day}");
        Assert.That(Counted(page, "standings"), Is.EqualTo(Counts(listed, "standing")), $"/v1/briefing on {day}");
        foreach (
            var (list, standing) in new[]
            {
                ("inForce", "in-force"),
                ("underNegotiation", "under-negotiation"),
                ("signedNotInForce", "signed-not-in-force"),
            }
        )
        {
            Assert.That(
                page["agreements"]![list]!.AsArray().Select(fact => fact!.Text("id")),
                Is.EquivalentTo(listed.Where(row => row.Text("standing") == standing && !IsApart(row)).Select(row => row.Text("id"))),
                $"{list} on {day}"
            );
        }

        Assert.That(
            page["agreements"]!["ofTheEuropeanEra"]!.AsArray().Select(fact => (fact!.Text("id"), fact!.Text("standing"))),
            Is.EquivalentTo(listed.Where(IsApart).Select(row => (row.Text("id"), row.Text("standing")))),
            $"ofTheEuropeanEra on {day}"
        );

        var signed = listed
            .Where(row => row.Text("signedOn") is not null)
            .ToDictionary(row => row.Text("id")!, row => row.Text("signedOn"));
        foreach (var fact in page["agreements"]!["latestSigned"]!.AsArray())
        {
            Assert.That(signed.GetValueOrDefault(fact!.Text("id")!), Is.EqualTo(fact!.Text("date")), $"latestSigned on {day}");
        }

        Assert.That(page["agreements"]!["latestSigned"]!.AsArray(), Has.Count.EqualTo(Math.Min(5, signed.Count)), $"on {day}");
    }

    private static async Task AssertTimelineAsync(DateOnly day, IReadOnlyList<JsonNode> listed) =>
        Assert.That(
            (await Api.UncheckedRowsAsync($"/v1/timeline?types=agreement-events&asOf={day:yyyy-MM-dd}"))
                .Select(entry => entry.Text("recordId")),
            Is.EquivalentTo(listed.SelectMany(row => row["events"]!.AsArray().Select(step => step!.Text("id")))),
            $"/v1/timeline on {day}"
        );

    private static async Task AssertTopicsAsync(DateOnly day, IReadOnlyList<JsonNode> listed)
    {
        var topics = await Api.UncheckedRowsAsync($"/v1/topics?asOf={day:yyyy-MM-dd}");
        foreach (var topic in topics)
        {
            Assert.That(
                topic["counts"]!["agreements"]!.GetValue<int>(),
                Is.EqualTo(listed.Count(row => row.Texts("topics").Contains(topic.Text("code")!))),
                $"topic {topic.Text("code")} on {day}"
            );
        }

        // One topic whole, another one each day.
        var code = topics[day.DayNumber % topics.Count].Text("code")!;
        var items = (await Api.UncheckedAsync($"/v1/topics/{code}?asOf={day:yyyy-MM-dd}")).Json["items"]!.AsArray().OfType<JsonNode>();
        Assert.That(
            items.Where(item => item.Text("type") == "agreements").Select(item => (item.Text("id"), item.Text("date"))),
            Is.EquivalentTo(
                listed
                    .Where(row => row.Texts("topics").Contains(code))
                    .Select(row => (row.Text("id"), row.Text("signedOn") ?? row["events"]!.AsArray().FirstOrDefault()?.Text("date")))
            ),
            $"/v1/topics/{code} on {day}"
        );
    }

    private static bool IsApart(JsonNode row) => row.Texts("parties").Contains("EU");

    private static Dictionary<string, int> Counted(JsonNode page, string field = "counts") =>
        page["agreements"]![field]!.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<int>());

    private static Dictionary<string, int> Counts(IEnumerable<JsonNode?> listed, string field = "status") =>
        listed.GroupBy(row => row!.Text(field)!).ToDictionary(group => group.Key, group => group.Count());

    private static RecordedStatus Recorded(IReadOnlyDictionary<string, string> row) =>
        new(row["status"], Release, PartialDate.TryParse(Sources[row["source_id"]], out var date) ? date.End : null);

    private static AgreementStep Step(IReadOnlyDictionary<string, string> row)
    {
        Assert.That(PartialDate.TryParse(row["date"], out var date), Is.True, row["id"]);
        return new()
        {
            Id = row["id"],
            AgreementId = row["agreement_id"],
            Event = row["event"],
            Date = row["date"],
            DateStart = date.Start,
            DateEnd = date.End,
        };
    }
}
