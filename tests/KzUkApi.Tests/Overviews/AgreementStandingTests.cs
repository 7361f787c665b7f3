using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>Where agreements stand between the two countries, on every route that tells it.</summary>
[Parallelizable]
internal sealed class AgreementStandingTests
{
    private const string Partnership = "strategic-partnership-and-cooperation-agreement-2024";

    private static readonly string[] WithoutEntryIntoForce =
    [
        Partnership, "air-services-agreement-1994", "cargo-transit-agreement-2014", "mutual-legal-assistance-treaty-2015",
    ];

    [Test]
    public async Task Agreements_AsOfToday_AreThoseWithoutAsOf()
    {
        var now = await Api.RowsAsync("/v1/agreements?sort=title");
        var today = await Api.RowsAsync($"/v1/agreements?sort=title&asOf={ApiServer.Today:yyyy-MM-dd}");
        Assert.That(now, Has.Count.EqualTo(Csv.Rows(DatasetCopy.Original + "/agreements.csv").Count));
        Assert.That(today.Select(row => row.ToJsonString()), Is.EqualTo(now.Select(row => row.ToJsonString())));
    }

    [Test]
    public async Task Partnership_IsSignedNotInForceAndAwaitsNobodyByName()
    {
        var row = await GetAsync(Partnership, string.Empty);
        Assert.That(row.Text("standing"), Is.EqualTo("signed-not-in-force"));
        Assert.That(row["awaits"], Is.Null, "no ratification of either side is held");
        Assert.That(row.Text("inForceOn"), Is.Null);
        Assert.That(await Api.IdsAsync("/v1/agreements?standing=signed-not-in-force"), Is.EquivalentTo(WithoutEntryIntoForce));
        var facts = (await PageAsync(string.Empty))["agreements"]!["signedNotInForce"]!;
        Assert.That(Ids(facts), Is.EquivalentTo(WithoutEntryIntoForce));
        var fact = facts[0]!;
        Assert.That(
            (fact.Text("id"), fact.Text("date"), fact.Text("city"), fact.Text("standing")),
            Is.EqualTo((Partnership, "2024-04-24", "Astana", "signed-not-in-force"))
        );
        Assert.That(fact["awaits"], Is.Null);
    }

    [TestCase(Partnership, "2022-01-21", "under-negotiation")]
    [TestCase(Partnership, "2024-04-23", "under-negotiation")]
    [TestCase(Partnership, "2024-04-24", "signed-not-in-force")]
    [TestCase("double-taxation-convention-1994", "1994-03-21", "signed-not-in-force")]
    [TestCase("double-taxation-convention-1994", "1996-07-15", "in-force")]
    [TestCase("uk-ussr-visa-fees-notes-1964", "1964-04-13", "in-force")]
    [TestCase("uk-ussr-visa-fees-notes-1964", "1996-01-26", "ended")]
    [TestCase("joint-statement-strategic-partnership-2013", "2026-11-29", "signed")]
    [TestCase("water-memorandum-2025", "2026-11-29", "signed")]
    public async Task Get_Standing_FollowsTheStatusOfTheDay(string id, string day, string standing) =>
        Assert.That((await GetAsync(id, day)).Text("standing"), Is.EqualTo(standing));

    // Their records leave it open whether they entered into force: no entry is on record, and the sentence says that it is open.
    [TestCase("air-services-agreement-1994", "2000-01-01", null)]
    [TestCase("air-services-agreement-1994", "", null)]
    [TestCase("cargo-transit-agreement-2014", "", "GBR")]
    [TestCase("mutual-legal-assistance-treaty-2015", "2016-02-23", null)]
    [TestCase("mutual-legal-assistance-treaty-2015", "", "GBR")]
    public async Task Get_EntryIntoForceLeftOpen_IsNotOnRecord(string id, string day, string? awaits)
    {
        var row = await GetAsync(id, day);
        Assert.That(row.Text("standing"), Is.EqualTo("signed-not-in-force"));
        Assert.That(row["awaits"]?.ToJsonString(), Is.EqualTo(awaits is null ? null : $"[\"{awaits}\"]"));
        var page = await PageAsync(day.Length == 0 ? string.Empty : $"asOf={day}");
        var told = page["sentences"]!.AsArray()
            .First(one => one!.Texts("recordIds").Contains(id) && one!.Text("section") == "agreements")!.Text("text")!;
        Assert.That(told, Does.Contain("whether and when it entered into force is not established"));
        Assert.That(told.Contains("no ratification by the United Kingdom", StringComparison.Ordinal), Is.EqualTo(awaits is not null));
    }

    // What became of a draft is open, and so is whether a paper that was expected was ever signed.
    [TestCase("double-taxation-protocol-2016", "")]
    [TestCase("education-memorandum-mes-bis", "")]
    public async Task Get_SignatureLeftOpen_IsUnknown(string id, string day)
    {
        var row = await GetAsync(id, day);
        Assert.That(row.Text("standing"), Is.EqualTo("unknown"));
        Assert.That(row["awaits"], Is.Null);
    }

    [TestCase("military-transit-agreement-2012", "2013-06-12", null)]
    [TestCase("military-transit-agreement-2012", "2013-06-13", "GBR")]
    [TestCase("military-transit-agreement-2012", "2013-06-20", null)]
    [TestCase("investment-promotion-and-protection-agreement-1995", "1996-11-22", "GBR")]
    [TestCase("double-taxation-convention-1994", "1996-06-26", "GBR")]
    public async Task Get_RatifiedByOneSide_AwaitsTheOther(string id, string day, string? awaits)
    {
        var row = await GetAsync(id, day);
        Assert.That(row["awaits"]?.ToJsonString(), Is.EqualTo(awaits is null ? null : $"[\"{awaits}\"]"));
        var fact = (await PageAsync($"asOf={day}"))["agreements"]!["signedNotInForce"]!
            .AsArray()
            .SingleOrDefault(fact => fact!.Text("id") == id);
        Assert.That(fact?["awaits"]?.ToJsonString(), Is.EqualTo(row["awaits"]?.ToJsonString()));
    }

    [Test]
    public async Task Get_OnlyAnnouncedAsToBeSigned_IsNotSigned()
    {
        const string id = "oxford-kazakh-language-memorandum-2024-04";
        var row = await GetAsync(id, string.Empty);
        Assert.That((row.Text("standing"), row.Text("signedOn")), Is.EqualTo(("signature-announced", (string?)null)));
        var page = (await PageAsync(string.Empty))["agreements"]!;
        Assert.That(Ids(page["signatureAnnounced"]!), Is.EqualTo(new[] { id }));
        Assert.That(Ids(page["latestSigned"]!), Has.No.Member(id));
    }

    [Test]
    public async Task List_Standing_FiltersWhatIsShown([Values("", "asOf=2013-06-15", "asOf=2023-10-03")] string query)
    {
        var rows = await Api.RowsAsync($"/v1/agreements?{query}");
        foreach (var standing in Codes.AgreementStandings.Values)
        {
            Assert.That(
                await Api.IdsAsync($"/v1/agreements?standing={standing}&{query}"),
                Is.EqualTo(rows.Where(row => row.Text("standing") == standing).Select(row => row.Text("id"))),
                standing
            );
        }
    }

    [Test]
    public async Task Codelist_HasALabelInEveryLanguageOfEveryStanding()
    {
        var labels = new List<string?>();
        foreach (var language in new[] { "en", "kk", "ru" })
        {
            var list = await JsonAsync($"/v1/codelists/agreement-standings?lang={language}");
            labels.AddRange(list["codes"]!.AsArray().Select(code => code!.Text("label")));
        }

        Assert.That(labels, Is.Unique);
        Assert.That(labels, Has.Count.EqualTo(3 * 8));
    }

    [Test]
    public async Task Markdown_TellsThePartnershipAndSetsPapersOfTheEuropeanUnionApart()
    {
        var text = (await Api.GetAsync("/v1/briefing?format=markdown")).Text;
        var signed = Part("Signed, no entry into force on record:", "Signed last:");
        Assert.That(
            signed,
            Does.Contain("- Strategic Partnership and Cooperation Agreement (2024): signed in Astana on 24 April 2024; ratification was ")
        );
        const string european = "Of the European Union, and of the Communities before it:";
        Assert.That(Part("In force, or entered into force:", european), Does.Not.Contain("Enhanced Partnership"));
        var apart = Part(european, "## Meetings")
            .Split('\n')
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .ToList();
        Assert.That(apart, Has.Some.Contains("Enhanced Partnership"));
        Assert.That(apart, Has.All.Contains("application to the United Kingdom after 31 January 2020 is not established"));

        string Part(string from, string to) =>
            text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];
    }

    // Steps of one day follow each other in the order of an agreement's life, on every route.
    [Test]
    public async Task StepsOfOneDay_FollowEachOtherAlikeOnEveryRoute()
    {
        const string id = "uk-ussr-visa-fees-notes-1964";
        var listed = (await GetAsync(id, string.Empty))["events"]!.AsArray().Select(step => step!.Text("id")).Take(2).ToList();
        Assert.That(listed, Is.EqualTo(new[] { $"{id}-signed-both-1964-04-13", $"{id}-entered-into-force-both-1964-04-13" }));
        var timeline = (await Api.RowsAsync("/v1/timeline?types=agreement-events&to=1964")).Select(entry => entry.Text("recordId"));
        Assert.That(timeline, Is.EqualTo(listed));
        var changes = (await PageAsync("asOf=1964-04-13&compareTo=1964-04-12"))["changes"]!["events"]!.AsArray();
        Assert.That(changes.Select(fact => fact!.Text("kind")), Is.EqualTo(new[] { "entered-into-force", "signed" }), "latest first");
    }

    private static IEnumerable<string?> Ids(JsonNode facts) => facts.AsArray().Select(fact => fact!.Text("id"));

    private static Task<JsonNode> GetAsync(string id, string day) =>
        JsonAsync($"/v1/agreements/{id}{(day.Length == 0 ? string.Empty : $"?asOf={day}")}");

    private static Task<JsonNode> PageAsync(string query) => JsonAsync($"/v1/briefing?{query}");

    private static async Task<JsonNode> JsonAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
