using System.Globalization;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Charts;

/// <summary>The timeline as a picture: few entries with their titles, many as numbers a year.</summary>
internal sealed class TimelinePictureTests
{
    private const string Timeline = "/v1/timeline.svg";
    private const string Steps = "?types=agreement-events&from=2025";

    [Test]
    public async Task ManyEntries_AreCountedByKindAndYear()
    {
        var rows = await Api.AllPagesAsync("/v1/timeline?limit=500");
        var picture = await Picture.GetAsync(Timeline);
        Assert.That(picture.Title, Is.EqualTo("Kazakhstan and the United Kingdom: entries of the timeline by year"));
        Assert.That(picture.Texts, Does.Contain($"{YearsOf(rows)}: {rows.Count} entries"));
        Assert.That(picture.Series, Has.Count.EqualTo(rows.Select(row => row.Text("type")).Distinct().Count()));
        foreach (var (bars, kind) in picture.Series.Zip(rows.GroupBy(row => row.Text("type")!).OrderBy(kind => kind.Key)))
        {
            Assert.That(bars.Elements().Count(), Is.EqualTo(kind.Select(row => row.Text("start")![..4]).Distinct().Count()), kind.Key);
        }

        var meetings = rows.Where(row => row.Text("type") == "meetings").ToList();
        var most = meetings.CountBy(row => row.Text("start")![..4]).MaxBy(year => year.Value);
        Assert.That(picture.Description, Does.Contain(
            $"Meetings: {YearsOf(meetings)}: {meetings.Count}, most in {most.Key} ({most.Value})."));
        Assert.That(picture.Description, Does.Contain("not all that happened"));
    }

    [Test]
    public async Task Bars_OfEveryKind_HaveOneScale()
    {
        var rows = await Api.AllPagesAsync("/v1/timeline?limit=500");
        var counts = rows.GroupBy(row => row.Text("type")!)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => kind.CountBy(row => row.Text("start")![..4]).Max(year => year.Value));
        var heights = (await Picture.GetAsync(Timeline)).Series.Select(bars =>
            bars.Elements().Max(bar => Number((string)bar.Attribute("height")!)));
        var scales = counts.Zip(heights, (count, height) => height / count).ToList();
        Assert.That(scales.Max() - scales.Min(), Is.LessThan(0.05));
    }

    [Test]
    public async Task FewEntries_StandWithDateKindAndTitle_AndTheirCaveats()
    {
        var rows = await Api.AllPagesAsync($"/v1/timeline{Steps}&limit=500");
        Assert.That(rows, Has.Count.InRange(3, 12));
        var picture = await Picture.GetAsync(Timeline + Steps);
        var texts = string.Join(' ', picture.Texts);
        foreach (var row in rows)
        {
            Assert.That(texts, Does.Contain(row.Text("display")!));
            Assert.That(picture.Description, Does.Contain(row.Text("display")!));
        }

        Assert.That(picture.Groups("event"), Has.Count.EqualTo(rows.Count));
        Assert.That(texts, Does.Contain("11 February 2025").And.Contain("Steps in an agreement's life"));
        Assert.That(texts, Does.Contain("Some entries: the date is inferred").And.Contain("A box on the axis: the day is not stated"));
    }

    [Test]
    public async Task Marks_OfFewEntries_StandInTheOrderOfTheirDates()
    {
        var picture = await Picture.GetAsync(Timeline + Steps);
        var heights = picture.Groups("event")
            .SelectMany(group => group.Elements().Take(1))
            .Select(mark => Number(mark.Attribute("cy")?.Value ?? mark.Attribute("y")!.Value))
            .ToList();
        Assert.That(heights, Is.Ordered);
        Assert.That(heights.Distinct().Count(), Is.GreaterThan(2));
    }

    [Test]
    public async Task Topic_AskedFor_IsNamedUnderTheTitle() =>
        Assert.That(
            (await Picture.GetAsync(Timeline + "?topic=critical-minerals&lang=ru")).Texts[1],
            Does.Match(@"^20\d\d–20\d\d: записей – \d+\u00a0· \p{IsCyrillic}"));

    [Test]
    public async Task Day_InThePast_ShowsWhatHadHappened()
    {
        var picture = await Picture.GetAsync($"{Timeline}?asOf=2012-12-31");
        Assert.That(picture.Texts, Does.Contain("2012").And.Not.Contain("2026"));
    }

    [TestCase("?from=2040", "No entries pass these filters. Without one of these there are some: from")]
    [TestCase(
        "?types=meetings&source=argumenti-2025-06-military-plan&lang=kk",
        "Сүзгілерге сай жазба жоқ. Мыналардың бірін алып тастаса, бар: types, source")]
    public async Task Nothing_PassesTheFilters_ThePictureSaysWhichLeavesNothing(string query, string words)
    {
        var picture = await Picture.GetAsync(Timeline + query);
        Assert.That(string.Join(' ', picture.Texts), Does.Contain(words));
        Assert.That(picture.Description, Does.StartWith($"{words}."));
    }

    [TestCase("types", "battles", "unknown-code")]
    [TestCase("sort", "date", "unknown-parameter")]
    [TestCase("theme", "blue", "unknown-code")]
    public async Task Wrong_Values_AreRefused(string parameter, string value, string code) =>
        (await Api.GetAsync($"{Timeline}?{parameter}={value}")).ShouldRefuse(parameter, code);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string YearsOf(IEnumerable<System.Text.Json.Nodes.JsonNode> rows)
    {
        var years = rows.Select(row => row.Text("start")![..4]).Order(StringComparer.Ordinal).ToList();
        return $"{years[0]}–{years[^1]}";
    }
}
