using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>What was only announced is told as announced on every route; what a step does not establish, no sentence says.</summary>
internal sealed class AnnouncedRecordTests
{
    private const string Told = "Announced: ";
    private const string Convention = "/v1/agreements/double-taxation-convention-1994";

    [TestCase("en", "Announced: Extension of the visa waiver for British citizens")]
    [TestCase("kk", "Жарияланған: «Ұлыбритания азаматтары үшін")]
    [TestCase("ru", "Объявлено: «Продление безвизового режима")]
    public async Task Milestone_OnlyAnnounced_IsToldSo(string language, string expected)
    {
        var row = (await Api.RowsAsync($"/v1/milestones?id=visa-waiver-30-days-2017&lang={language}")).Single();
        Assert.That(row.Text("display"), Does.StartWith(expected));
        var sentences = await SentencesAsync($"?asOf=2017-01-31&lang={language}");
        Assert.That(sentences, Has.Some.StartsWith(expected));
    }

    [Test]
    public async Task Milestone_OnlyAnnounced_IsNoLatestEvent()
    {
        var page = await JsonAsync("/v1/briefing?asOf=2017-01-02");
        Assert.That(page.Text("latestEventOn"), Is.LessThan("2017-01-01"));
        Assert.That(
            await SentencesAsync("?asOf=2017-01-02"),
            Has.Some.Contains("visa waiver for British citizens to 30 days, for 1 January 2017 (the date is the one that was announced")
        );
    }

    [Test]
    public async Task Records_OnlyAnnounced_AreTitledAlikeOnEveryRoute()
    {
        var meetings = await Api.RowsAsync("/v1/meetings");
        var milestones = await Api.RowsAsync("/v1/milestones");
        var titles = meetings.Concat(milestones).ToDictionary(row => row.Text("id")!, row => row.Text("display")!);
        var announced = meetings.Concat(milestones).Where(row => row.Texts("caveats").Contains("date-announced")).ToList();
        Assert.That(announced, Has.Count.EqualTo(6));
        foreach (var (id, title) in titles)
        {
            var expected = announced.Exists(row => row.Text("id") == id);
            Assert.That(title.StartsWith(Told, StringComparison.Ordinal), Is.EqualTo(expected), id);
        }

        var timeline = await Api.RowsAsync("/v1/timeline?types=meetings,milestones");
        Assert.That(timeline.Select(row => row.Text("title")), Is.EquivalentTo(titles.Values));
        foreach (var row in announced)
        {
            var words = Uri.EscapeDataString(row.Text("title")!.Replace(Told, string.Empty, StringComparison.Ordinal));
            var found = await Api.RowsAsync($"/v1/search?types=meetings,milestones&q={words}");
            Assert.That(found.Select(hit => hit.Text("title")), Has.Some.EqualTo(row.Text("display")));
        }

        var topic = await JsonAsync("/v1/topics/security-defence");
        Assert.That(
            topic["items"]!.AsArray().Select(item => item!.Text("title")),
            Has.Some.EqualTo("Announced: Steppe Eagle exercise, first stage, Kazakhstan (participants not stated)")
        );
    }

    [Test]
    public async Task Meeting_OfALaterDayThanItsSource_IsToldAsAnnounced()
    {
        using var server = new EditServer();
        var added = await server.PostAsync("/v1/meetings", EditServer.Example("createMeeting"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created));
        var meeting = (await server.GetAsync("/v1/meetings/strategic-dialogue-9-2026-11-20")).Json;
        Assert.That(meeting.Text("title"), Does.StartWith(Told));
        Assert.That(meeting.Texts("caveats"), Has.Member("date-announced"));
        var person = (await server.GetAsync("/v1/people/leo-docherty")).Json;
        var titles = person["meetings"]!.AsArray().Select(row => row!.Text("title")).ToList();
        Assert.That(titles, Has.Some.EqualTo(meeting.Text("title")).And.Some.StartsWith("7th session"));
    }

    [Test]
    public async Task Convention_OfWhichAnInstrumentWasRatified_IsNowhereCalledAmended()
    {
        var convention = await JsonAsync(Convention);
        Assert.That((convention.Text("status"), convention.Text("standing")), Is.EqualTo(("in-force", "in-force")));
        Assert.That(convention["awaits"], Is.Null);
        var step = convention["events"]!.AsArray().Single(one => one!.Text("date") == "2020-02-20")!;
        Assert.That(step.Text("event"), Is.EqualTo("multilateral-instrument-ratified"));
        Assert.That(step.Texts("caveats"), Has.Member("effect-not-established"));
        var titles = (await Api.RowsAsync("/v1/timeline?types=agreement-events")).Select(row => row.Text("title")).ToList();
        Assert.That(titles, Has.None.StartsWith("Amended"));
        Assert.That(titles, Has.Member("OECD Multilateral Instrument ratified (Kazakhstan): Double Taxation Convention (1994)"));
        Assert.That(
            await SentencesAsync("?asOf=2020-03-31&compareTo=2020-01-31"),
            Has.Some.Contains("(whether and from when it modifies the agreement is not established")
        );
    }

    [TestCase(
        "en",
        "listed as in force by HM Revenue & Customs, the day of entry into force is not on record; signed in 1994",
        "entered into force on 9 January 1997; whether it is still in force is not established (the day of entry into force stands in an"
    )]
    [TestCase("kk", "«Ұлыбританияның Кіріс және кеден басқармасы» дереккөзінің деректері бойынша күшінде", "қазір күшінде ме, жоқ па, анықталмаған (күшіне енген күні")]
    [TestCase("ru", "по данным источника «Управление по налогам и таможенным сборам Великобритании», действует", "действует ли по-прежнему, не установлено (день вступления в силу указан")]
    public async Task Agreements_InForce_SayOnWhatThatRests(string language, string listed, string entered)
    {
        var sentences = await SentencesAsync($"?lang={language}");
        Assert.That(sentences, Has.Some.Contains(listed));
        Assert.That(sentences.Count(text => text.Contains(entered, StringComparison.Ordinal)), Is.EqualTo(2 - (language == "en" ? 1 : 0)));
        var notes = (await Api.RowsAsync($"/v1/agreements?id=double-taxation-exchange-of-notes-1994&lang={language}")).Single();
        Assert.That(notes.Text("subtitle"), Does.Contain(listed.Split(", the day")[0]));
    }

    private static async Task<List<string>> SentencesAsync(string query) =>
        [.. (await JsonAsync($"/v1/briefing{query}"))["sentences"]!.AsArray().Select(sentence => sentence!.Text("text")!)];

    private static async Task<JsonNode> JsonAsync(string path) => (await Api.GetAsync(path)).Json;
}
