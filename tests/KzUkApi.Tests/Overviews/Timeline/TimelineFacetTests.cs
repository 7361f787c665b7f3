using KzUkApi.Tests.Pages;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Timeline;

/// <summary>How many entries the timeline has of each kind and in each year.</summary>
internal sealed class TimelineFacetTests
{
    [TestCase("", "", "")]
    [TestCase("topic=critical-minerals", "", "")]
    [TestCase("asOf=2020-01-01", "types=milestones,meetings", "")]
    [TestCase("asOf=2013-07-01", "", "from=2013&to=2013", Description = "a meeting under way")]
    [TestCase("", "types=agreement-events", "from=2012-06&to=2015-Q1")]
    public async Task Facets_OfEachParameter_AreWhatTheListHasWithIt(string query, string types, string years)
    {
        var meta = (await Api.GetAsync($"/v1/timeline?{Joined(query, types, years, "limit=1")}")).Json["meta"]!;
        var facets = meta["facets"]!.AsArray().Select(one => one!).ToLookup(one => one.Text("parameter")!);
        Assert.That(facets.Select(group => group.Key), Is.EqualTo(new[] { "types", "from,to" }));
        Assert.That(facets["types"].Select(one => one["count"]!.GetValue<long>()), Is.Ordered.Descending);
        Assert.That(facets["from,to"].Select(one => one.Text("value")), Is.Ordered.And.Unique);
        foreach (var kind in facets["types"])
        {
            await AssertTotalAsync(Joined(query, $"types={kind.Text("value")}", years), kind["count"]!.GetValue<long>());
        }

        foreach (var year in facets["from,to"])
        {
            await AssertTotalAsync(
                Joined(query, types, $"from={year.Text("value")}&to={year.Text("value")}"), year["count"]!.GetValue<long>());
        }
    }

    [Test]
    public async Task Page_Timeline_ShowsHowManyThereAreOfEachKindOnTheDay()
    {
        const string day = "asOf=2015-01-01";
        var facets = (await Api.GetAsync($"/v1/timeline?{day}&limit=1")).Json["meta"]!["facets"]!.AsArray()
            .Where(one => one!.Text("parameter") == "types")
            .ToDictionary(one => one!.Text("value")!, one => one!["count"]!.GetValue<long>());
        var page = await Page.GetAsync($"/?{day}&lang=en");
        var links = page.ById("timeline").Elements("nav").Single().Elements("a").ToList();
        var shown = links.Skip(1).ToDictionary(
            link => ((string)link.Attribute("href")!).Split("types=")[1].Split('&')[0],
            link => long.Parse(link.Element("small")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(shown, Is.EquivalentTo(facets));
        Assert.That(
            long.Parse(links[0].Element("small")!.Value, System.Globalization.CultureInfo.InvariantCulture),
            Is.EqualTo(facets.Where(kind => kind.Key != "publications").Sum(kind => kind.Value)));
        var early = await Page.GetAsync("/?asOf=1950-01-01&types=meetings&lang=en");
        var offered = early.ById("timeline").Elements("nav").Single().Elements("a").Skip(1).Select(link => link.Value);
        Assert.That(offered, Does.Contain("Meetings 0"), "what is looked at is offered, even where nothing is on record");
    }

    private static string Joined(params string[] parts) => string.Join('&', parts.Where(part => part.Length > 0));

    private static async Task AssertTotalAsync(string query, long count)
    {
        var page = (await Api.GetAsync($"/v1/timeline?{Joined(query, "limit=1")}")).Json["page"]!;
        Assert.That(page["total"]!.GetValue<long>(), Is.EqualTo(count), query);
    }
}
