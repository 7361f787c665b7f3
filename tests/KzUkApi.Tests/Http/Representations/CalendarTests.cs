using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>The calendar of the timeline has the entries whose day is known, and a reader that others wrote reads it.</summary>
internal sealed class CalendarTests
{
    private const string Signed = "agreement-events:strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24";

    [TestCase("")]
    [TestCase("?lang=kk&types=meetings,milestones")]
    [TestCase("?types=agreement-events,meetings&from=2023&to=2024&lang=ru")]
    [TestCase("?topic=education&asOf=2024-01-01")]
    public async Task Calendar_Events_AreTheEntriesWhoseDayIsKnown(string query)
    {
        var rows = await Api.AllPagesAsync($"/v1/timeline{query}{(query.Length == 0 ? "?" : "&")}limit=500");
        var answer = await Api.GetAsync($"/v1/timeline.ics{query}");
        var events = await EventsAsync(answer);
        var known = rows.Where(row => row.Text("date")!.Length == 10).ToList();
        Assert.That(known, Has.Count.GreaterThan(5).And.Count.LessThan(rows.Count));
        Assert.That(events.Select(one => one.Text("summary")), Is.EqualTo(known.Select(row => row.Text("display"))));
        Assert.That(events.Select(one => one.Text("uid")), Is.Unique);
        foreach (var (one, row) in events.Zip(known))
        {
            Assert.That((one.Text("start"), one.Text("end")), Is.EqualTo((row.Text("start"), DayAfter(row.Text("end")!))));
            Assert.That(one["isDate"]!.GetValue<bool>(), Is.True);
            Assert.That(one.Text("url"), Is.EqualTo(row.Text("htmlUrl") ?? row.Text("href")));
            Assert.That(one.Text("description"), Does.StartWith(row.Text("subtitle")!).And.Contains(row["source"]!.Text("title")!));
            Assert.That(one.Text("stamp")![..10], Is.GreaterThanOrEqualTo(row.Text("end")!).And.LessThanOrEqualTo("2026-11-29"));
        }

        Assert.That(answer.Header("Kzuk-Warnings"), Does.Contain($"day-unknown;count={rows.Count - known.Count}"));
    }

    [Test]
    public async Task Calendar_Lines_EndInCrLfAndHaveAtMost75Octets()
    {
        var text = (await Api.GetAsync("/v1/timeline.ics?lang=ru")).Text;
        var lines = text.Split("\r\n");
        Assert.That(lines[0], Is.EqualTo("BEGIN:VCALENDAR"));
        Assert.That(lines[^2..], Is.EqualTo(new[] { "END:VCALENDAR", string.Empty }));
        Assert.That(text.Replace("\r\n", string.Empty, StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contains("\r"));
        Assert.That(lines.Select(Encoding.UTF8.GetByteCount), Is.All.LessThanOrEqualTo(75));
        Assert.That(lines.Where(line => line.Contains('\uFFFD', StringComparison.Ordinal)), Is.Empty, "no letter is cut in two");
    }

    [Test]
    public async Task Calendar_Anniversary_ComesEveryYearAfterTheEvent()
    {
        var events = await EventsAsync(await Api.GetAsync($"/v1/timeline.ics?id={Signed}&anniversaries=agreement-events"));
        Assert.That(events.Select(one => one["isRecurring"]!.GetValue<bool>()), Is.EqualTo(new[] { false, true }));
        Assert.That(events[1].Texts("occurrences"), Is.EqualTo(new[] { "2025-04-24", "2026-04-24", "2027-04-24" }));
        Assert.That(events[1].Text("summary"), Is.EqualTo($"Anniversary, 24 April 2024: {events[0].Text("summary")}"));
        Assert.That(events[0].Texts("occurrences"), Is.EqualTo(new[] { "2024-04-24" }));
        Assert.That(events.Select(one => one.Text("uid")), Is.Unique);
        var others = await EventsAsync(await Api.GetAsync($"/v1/timeline.ics?id={Signed}&anniversaries=meetings"));
        Assert.That(others.Select(one => one.Text("uid")), Is.EqualTo(events.Take(1).Select(one => one.Text("uid"))));
    }

    [Test]
    public async Task Calendar_Conditional_IsAnsweredFromTheCache()
    {
        var answer = await Api.GetAsync("/v1/timeline.ics?types=meetings");
        Assert.That((answer.Status, answer.Header("Content-Type")), Is.EqualTo((HttpStatusCode.OK, "text/calendar; charset=utf-8")));
        var again = await Api.GetAsync("/v1/timeline.ics?types=meetings", ("If-None-Match", answer.Header("ETag")!));
        Assert.That((again.Status, again.Text), Is.EqualTo((HttpStatusCode.NotModified, string.Empty)));
        var unknown = await Api.GetAsync("/v1/timeline.ics?id=meetings:nothing");
        Assert.That(unknown.Header("Kzuk-Warnings"), Is.EqualTo("unknown-id;count=1"));
        Assert.That(await EventsAsync(unknown), Is.Empty);
    }

    [TestCase("?types=meeting", "types", "unknown-code")]
    [TestCase("?anniversaries=all", "anniversaries", "unknown-code")]
    [TestCase("?asOf=2027-01-01", "asOf", "future-day")]
    [TestCase("?limit=5", "limit", "unknown-parameter")]
    public async Task Calendar_WrongParameter_IsRefused(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/timeline.ics{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Text_OfAnySort_IsReadAsItWas()
    {
        const string Text = "a,b;c\\d: \"e\"\nnext\u0007 \U0001F1F0\U0001F1FF Қазақстан Қазақстан Қазақстан Қазақстан Қазақстан Қазақстан";
        var file = CalendarFile.Write("n", [
            new()
            {
                Key = "k",
                First = new(2024, 2, 29),
                Last = new(2024, 2, 29),
                IsYearly = true,
                Known = new(2024, 3, 1),
                Summary = Text,
                Description = Text,
                Address = "http://localhost/a?b=1,2;c",
                Category = "c,d",
            },
        ]);
        var one = (await ReadAsync(file)).Single();
        var expected = Text.Replace('\u0007', '\uFFFD');
        Assert.That((one.Text("summary"), one.Text("description")), Is.EqualTo((expected, expected)));
        Assert.That((one.Text("url"), one.Text("category")), Is.EqualTo(("http://localhost/a?b=1,2;c", "c,d")));
        Assert.That(one.Texts("occurrences"), Is.EqualTo(new[] { "2024-02-29", "2028-02-29", "2032-02-29" }));
    }

    private static Task<IReadOnlyList<JsonNode>> EventsAsync(ApiAnswer answer)
    {
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return ReadAsync(answer.Text);
    }

    private static async Task<IReadOnlyList<JsonNode>> ReadAsync(string file)
    {
        var calendar = JsonNode.Parse(await Toolkits.RunAsync("read-calendar.mjs", "ical.js", file))!;
        Assert.That(calendar.Text("version"), Is.EqualTo("2.0"));
        return [.. calendar["events"]!.AsArray().Select(one => one!)];
    }

    private static string DayAfter(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        .AddDays(1)
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
