using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Feeds have what their lists have, and readers that others wrote read them.</summary>
internal sealed class FeedTests
{
    private const string Changes = "/v1/changes.atom?type=meetings,trade-flows&since=2026-08-01";
    private const string Timeline = "/v1/timeline.atom?types=meetings,agreement-events&from=2023&to=2024";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [TestCase(Changes, "/v1/changes?type=meetings,trade-flows&since=2026-08-01&sort=-dataVersion", "title")]
    [TestCase(Timeline, "/v1/timeline?types=meetings,agreement-events&from=2023&to=2024&sort=-date", "display")]
    [TestCase(Timeline + "&lang=ru", "/v1/timeline?types=meetings,agreement-events&from=2023&to=2024&sort=-date&lang=ru", "display")]
    [TestCase("/v1/timeline.atom?topic=education&asOf=2024-01-01", "/v1/timeline?topic=education&asOf=2024-01-01&sort=-date", "display")]
    public async Task Feed_PageByPage_HasTheRowsOfItsListWithStableIds(string feed, string list, string title)
    {
        var rows = await Api.AllPagesAsync($"{list}&limit=500");
        var entries = await EntriesAsync($"{feed}&limit=40");
        Assert.That(rows, Has.Count.GreaterThan(5));
        Assert.That(entries.Select(entry => entry["title"]!.Text("value")), Is.EqualTo(rows.Select(row => row.Text(title)!.Trim())));
        Assert.That(entries.Select(entry => entry.Text("id")), Is.Unique.And.All.Match("^urn:uuid:[0-9a-f-]{36}$"));
        var whole = await EntriesAsync($"{feed}&limit=500");
        Assert.That(whole.Select(entry => entry.Text("id")), Is.EqualTo(entries.Select(entry => entry.Text("id"))), "ids are stable");
        foreach (var (entry, row) in entries.Zip(rows))
        {
            var (page, source) = (row.Text("htmlUrl"), row["source"]?.Text("url"));
            Assert.That(Address(entry, "alternate"), Is.EqualTo(page ?? row.Text("href")));
            Assert.That(Address(entry, "via"), Is.EqualTo(source));
            Assert.That(entry["categories"]!.AsArray().Select(category => category!.Text("term")), Has.Member(row.Text("type")));
        }
    }

    [Test]
    public async Task Feed_Days_AreThoseOfTheData()
    {
        var changes = (await EntriesAsync($"{Changes}&limit=500")).Zip(await Api.RowsAsync(
            "/v1/changes?type=meetings,trade-flows&since=2026-08-01&sort=-dataVersion"));
        foreach (var (entry, row) in changes)
        {
            var (counts, released) = (row.Text("countsFrom"), row.Text("releasedOn"));
            Assert.That(entry.Text("published"), Is.EqualTo($"{counts}T00:00:00Z"));
            var later = string.CompareOrdinal(counts, released) > 0 ? counts : released;
            Assert.That(entry.Text("updated"), Is.EqualTo($"{later}T00:00:00Z"));
        }

        var timeline = (await EntriesAsync($"{Timeline}&limit=500")).Zip(await Api.RowsAsync(
            "/v1/timeline?types=meetings,agreement-events&from=2023&to=2024&sort=-date"));
        foreach (var (entry, row) in timeline)
        {
            Assert.That(entry.Text("updated"), Is.EqualTo($"{row.Text("end")}T00:00:00Z"));
            Assert.That(entry["summary"]?.Text("value") ?? string.Empty, Is.EqualTo(row.Text("subtitle")));
        }
    }

    [Test]
    public async Task Feed_OfChanges_TellsCaveatsAndFields()
    {
        var entry = (await EntriesAsync("/v1/changes.atom?kind=revised&type=trade-flows&limit=500")).Single(entry =>
            Address(entry, "alternate")!.EndsWith("/gbr-import-goods-total-2026-05-ons-sa-2026-06", StringComparison.Ordinal));
        Assert.That(entry["summary"]!.Text("value"), Does.StartWith("revised: ").And.Contains("\nvalue: 7000000 > 23000000"));
    }

    [TestCase(Changes)]
    [TestCase(Timeline)]
    [TestCase("/v1/timeline.atom?from=1950&to=1951", Description = "empty")]
    public async Task Feed_Head_LinksAndDatesAndIsAnsweredFromTheCache(string path)
    {
        var answer = await Api.GetAsync($"{path}&limit=2");
        Assert.That((answer.Status, answer.Header("Content-Type")), Is.EqualTo((HttpStatusCode.OK, "application/atom+xml; charset=utf-8")));
        var feed = XDocument.Parse(answer.Text).Root!;
        var self = feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value;
        Assert.That(self, Does.StartWith($"{ApiServer.PublicUrl}{path.Split('?')[0]}?"));
        Assert.That((await Api.GetAsync(self[ApiServer.PublicUrl.Length..])).Text, Is.EqualTo(answer.Text), "self is the same feed");
        Assert.That(DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture),
            Is.LessThanOrEqualTo(ApiServer.Noon));
        var again = await Api.GetAsync($"{path}&limit=2", ("If-None-Match", answer.Header("ETag")!));
        Assert.That((again.Status, again.Text), Is.EqualTo((HttpStatusCode.NotModified, string.Empty)));
        var head = await Api.Server.SendAsync(HttpMethod.Head, $"{path}&limit=2");
        Assert.That((head.Status, head.Header("ETag")), Is.EqualTo((HttpStatusCode.OK, answer.Header("ETag"))));
    }

    [TestCase("/v1/changes.atom?type=nothing", "type", "unknown-code")]
    [TestCase("/v1/changes.atom?sort=date", "sort", "unknown-parameter")]
    [TestCase("/v1/changes.atom?asOf=2027-01-01", "asOf", "future-day")]
    [TestCase("/v1/timeline.atom?types=meeting", "types", "unknown-code")]
    [TestCase("/v1/timeline.atom?limit=501", "limit", "out-of-range")]
    [TestCase("/v1/timeline.atom?cursor=nothing", "cursor", "invalid-cursor")]
    public async Task Feed_WrongParameter_IsRefusedAsInItsList(string path, string parameter, string code) =>
        (await Api.GetAsync(path)).ShouldRefuse(parameter, code);

    [Test]
    public async Task Feed_CursorOfTheList_IsRefused()
    {
        var next = (await Api.GetAsync("/v1/timeline?types=meetings&limit=1")).Json["page"]!.Text("next")!;
        (await Api.GetAsync($"/v1/timeline.atom?types=meetings&limit=1&cursor={next.Split("cursor=")[1]}"))
            .ShouldRefuse("cursor", "invalid-cursor");
    }

    [TestCase("A\u0000B\u000BC\uFFFED", "A\uFFFDB\uFFFDC\uFFFDD")]
    [TestCase("half {half} here", "half \uFFFD here")]
    [TestCase("<b> & \"\U0001F1F0\U0001F1FF\" Қ\tЖ", "<b> & \"\U0001F1F0\U0001F1FF\" Қ\tЖ")]
    public void Text_ThatXmlCannotHave_IsReplaced(string text, string expected)
    {
        // The metadata of a program have no half of a pair.
        text = text.Replace("{half}", "\uD83D", StringComparison.Ordinal);
        var entry = new FeedEntry
        {
            Key = text,
            Title = text,
            Summary = text,
            Published = ApiServer.Today,
            Updated = ApiServer.Today,
            Address = "http://localhost/a?b=1&c=2",
            AddressType = "text/html",
            Via = (text, "http://localhost/source"),
            Categories = [],
        };
        var feed = new AtomFeed
        {
            Title = text,
            Language = "en",
            Rights = text,
            Key = "/",
            Self = "http://localhost/",
            Next = null,
            Page = "http://localhost/",
            Updated = ApiServer.Noon,
            Entries = [entry],
        };
        var read = XDocument.Parse(feed.Write()).Root!.Element(Atom + "entry")!;
        Assert.That((read.Element(Atom + "title")!.Value, read.Element(Atom + "summary")!.Value), Is.EqualTo((expected, expected)));
    }

    // Every page as the reader understands it.
    private static async Task<IReadOnlyList<JsonNode>> EntriesAsync(string path)
    {
        var entries = new List<JsonNode>();
        for (var next = path; next is not null;)
        {
            var answer = await Api.GetAsync(next);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
            var feed = JsonNode.Parse(await Toolkits.RunAsync("read-feed.mjs", "feedsmith", answer.Text))!;
            entries.AddRange((feed["entries"]?.AsArray() ?? []).Select(entry => entry!.DeepClone()));
            next = Address(feed, "next")?[ApiServer.PublicUrl.Length..];
        }

        return entries;
    }

    private static string? Address(JsonNode node, string relation) => node["links"]!.AsArray()
        .SingleOrDefault(link => link!.Text("rel") == relation)?
        .Text("href");
}
