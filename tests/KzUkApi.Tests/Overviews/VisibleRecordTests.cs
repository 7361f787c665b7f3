using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>Every route shows the same meetings, milestones, institutions and statements on a day: those whose date has come.</summary>
/// <remarks>Each time on some of the days, with <c>FULL=1</c> on all.</remarks>
[Parallelizable(ParallelScope.All)]
internal sealed class VisibleRecordTests
{
    private static readonly string[] Founding = ["recognition", "diplomatic-relations"];

    private static readonly (string Type, string Date)[] DateColumns =
        [("meetings", "date_start"), ("milestones", "date"), ("institutions", "established_on"), ("statements", "date")];

    private static readonly ILookup<string, (string Id, DateOnly? End)> Dates = DateColumns
        .SelectMany(
            kind => Csv.Rows($"{DatasetCopy.Original}/{kind.Type}.csv"),
            (kind, row) => (kind.Type, Id: row["id"], End: End(row[kind.Date]))
        )
        .ToLookup(record => record.Type, record => (record.Id, record.End));

    private static readonly IReadOnlyList<DateOnly> Days =
    [
        .. Dates.SelectMany(kind => kind).Select(record => record.End).OfType<DateOnly>()
            .SelectMany(day => new[] { day.AddDays(-1), day })
            .Where(day => day <= ApiServer.Today)
            .Distinct()
            .Order(),
    ];

    // In parts, which can run beside one another.
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task Records_OnEveryDayOfAnEvent_AreTheSameOnEveryRoute(int part)
    {
        Assert.That(Days, Has.Count.GreaterThan(200));
        // Most days stand in pairs: before an event, and of it.
        foreach (var day in Effort.OneIn(3, Days.Chunk((Days.Count + 3) / 4).ElementAt(part)))
        {
            var timeline = await Api.UncheckedRowsAsync(
                $"/v1/timeline?types=meetings,milestones,institutions,statements&asOf={day:yyyy-MM-dd}");
            foreach (var kind in Dates)
            {
                var expected = kind.Where(record => record.End is { } end && Visibility.On(day, end)).Select(record => record.Id);
                Assert.That(
                    timeline.Where(entry => entry.Text("type") == kind.Key).Select(entry => entry.Text("recordId")),
                    Is.EquivalentTo(expected),
                    $"{kind.Key} in the timeline on {day}"
                );
            }

            var listed = new Dictionary<string, IReadOnlyList<JsonNode>>();
            foreach (var kind in Dates)
            {
                var rows = listed[kind.Key] = await Api.UncheckedRowsAsync($"/v1/{kind.Key}?asOf={day:yyyy-MM-dd}");
                var dated = kind.Where(record => record.End is not null).Select(record => record.Id).ToHashSet();
                Assert.That(
                    rows.Select(row => row.Text("id")!).Where(dated.Contains),
                    Is.EquivalentTo(timeline.Where(entry => entry.Text("type") == kind.Key).Select(entry => entry.Text("recordId"))),
                    $"/v1/{kind.Key} on {day}"
                );
            }

            var briefing = (await Api.UncheckedAsync($"/v1/briefing?asOf={day:yyyy-MM-dd}")).Json;
            AssertBriefing(briefing, listed["meetings"], listed["milestones"], day);
            AssertTopics(await Api.UncheckedRowsAsync($"/v1/topics?asOf={day:yyyy-MM-dd}"), listed, day);
        }
    }

    private static void AssertBriefing(JsonNode page, IReadOnlyList<JsonNode> meetings, IReadOnlyList<JsonNode> milestones, DateOnly day)
    {
        Assert.That(page["meetings"]!["count"]!.GetValue<int>(), Is.EqualTo(meetings.Count), $"meetings on {day}");
        var (founding, others) = (
            milestones.Where(row => Founding.Contains(row.Text("kind"))).Select(row => row.Text("id")).ToList(),
            milestones.Where(row => !Founding.Contains(row.Text("kind"))).Select(row => row.Text("id")).ToList()
        );
        var told = page["milestones"]!.AsArray().Select(fact => fact!.Text("id")).ToList();
        Assert.That(told, Is.SupersetOf(founding), $"milestones on {day}");
        var latest = told.Except(founding).ToList();
        Assert.That(latest, Is.SubsetOf(others).And.Count.EqualTo(Math.Min(5, others.Count)), $"milestones on {day}");
    }

    private static void AssertTopics(IReadOnlyList<JsonNode> topics, Dictionary<string, IReadOnlyList<JsonNode>> listed, DateOnly day)
    {
        foreach (var kind in new[] { "meetings", "institutions", "statements" })
        {
            var counts = listed[kind].SelectMany(row => row.Texts("topics").Distinct()).CountBy(code => code).ToDictionary();
            foreach (var topic in topics)
            {
                Assert.That(
                    topic["counts"]![kind]!.GetValue<int>(),
                    Is.EqualTo(counts.GetValueOrDefault(topic.Text("code")!)),
                    $"{kind} of topic {topic.Text("code")} on {day}"
                );
            }
        }
    }

    private static DateOnly? End(string date) => date.Length == 0 ? null
        : PartialDate.TryParse(date, out var read) ? read.End
        : throw new ArgumentException($"'{date}' is no date.");
}
