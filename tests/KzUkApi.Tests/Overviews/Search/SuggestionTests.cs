using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>What is suggested to a reader who types.</summary>
internal sealed class SuggestionTests
{
    [TestCase("toka", "people:kassym-jomart-tokayev", "Kassym-Jomart Tokayev")]
    [TestCase("TOKAY", "people:kassym-jomart-tokayev", "Kassym-Jomart Tokayev")]
    [TestCase("Tokaev", "people:kassym-jomart-tokayev", "Kassym-Jomart Tokayev", Description = "another spelling")]
    [TestCase("тоқ", "people:kassym-jomart-tokayev", "Қасым-Жомарт Тоқаев")]
    [TestCase("тока", "people:kassym-jomart-tokayev", "Қасым-Жомарт Тоқаев", Description = "special letters do not count")]
    [TestCase("jomart k", "people:kassym-jomart-tokayev", null, Description = "words in any order")]
    [TestCase("agri", "topics:agriculture", "Agriculture")]
    [TestCase("ауыл", "topics:agriculture", "Ауыл шаруашылығы")]
    [TestCase("сельск", "topics:agriculture", "Сельское хозяйство")]
    [TestCase("crit min", "topics:critical-minerals", "Critical minerals")]
    [TestCase("Cardiff University", "institutions:cardiff-university-kazakhstan", null)]
    [TestCase("sitc 33:", "commodities:sitc-33", null)]
    [TestCase("Агрономия жолы жоқ", null, null)]
    public async Task Suggest_Beginning_GivesTheRecordFirst(string q, string? first, string? text)
    {
        var answer = await Api.GetAsync($"/v1/search/suggest?q={Uri.EscapeDataString(q)}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        var data = answer.Json["data"]!.AsArray();
        if (first is null)
        {
            Assert.That(data, Is.Empty);
            return;
        }

        Assert.That($"{data[0]!.Text("type")}:{data[0]!.Text("id")}", Is.EqualTo(first));
        Assert.That(data[0]!.Text("text"), text is null ? Is.Not.Empty : Is.EqualTo(text));
    }

    [Test]
    public async Task Suggest_OneLetter_GivesTenThatLeadToTheirRecords()
    {
        var answer = await Api.GetAsync("/v1/search/suggest?q=k");
        var data = answer.Json["data"]!.AsArray();
        Assert.That(data, Has.Count.EqualTo(10));
        Assert.That(data.Select(row => $"{row!.Text("type")}:{row!.Text("id")}"), Is.Unique);
        Assert.That(answer.Json["meta"]!.Text("dataVersion"), Is.EqualTo((await Api.GetAsync("/v1")).Json.Text("dataVersion")));
        foreach (var row in data)
        {
            var address = new Uri(row!.Text("href")!).PathAndQuery;
            Assert.That((await Api.GetAsync(address)).Status, Is.EqualTo(HttpStatusCode.OK), address);
        }
    }

    [Test]
    public async Task Suggest_OfficialTitleOfAnAgreement_ShowsTheShortOne()
    {
        var data = (await Api.GetAsync("/v1/search/suggest?q=Agreement%20between%20the%20Government")).Json["data"]!.AsArray()
            .Select(row => (Type: row!.Text("type"), Text: row!.Text("text")!))
            .ToList();
        Assert.That(data, Has.Some.EqualTo(("agreements", "Air Services Agreement (1994)")));
        Assert.That(data.Where(row => row.Type == "agreements").Select(row => row.Text.Length), Has.All.LessThan(120));
    }

    [TestCase("", "q", "required")]
    [TestCase("q=", "q", "empty-value")]
    [TestCase("q=%25", "q", "invalid-text")]
    [TestCase("q=a&limit=5", "limit", "unknown-parameter")]
    public async Task Suggest_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/search/suggest?{query}")).ShouldRefuse(parameter, code);

    [TestCase("2000-01-01")]
    [TestCase("2015-06-30")]
    [TestCase("2023-10-03")]
    public async Task Suggest_AsOf_GivesOnlyWhatWasKnown(string day)
    {
        var found = 0;
        foreach (var letter in "aegkmstv" + "акмст")
        {
            var answer = await Api.GetAsync($"/v1/search/suggest?q={letter}&asOf={day}");
            Assert.That(answer.Json["meta"]!.Text("asOf"), Is.EqualTo(day));
            var dated = answer.Json["data"]!.AsArray().Where(one => one!.Text("type") is not ("topics" or "commodities" or "sources"));
            foreach (var one in dated)
            {
                found++;
                var address = new Uri(one!.Text("href")!).PathAndQuery;
                var record = await Api.GetAsync($"{address}{(address.Contains('?') ? '&' : '?')}asOf={day}");
                Assert.That(record.Status, Is.EqualTo(HttpStatusCode.OK), record.Text);
                Assert.That(record.Json["data"]?.AsArray().Count, Is.Not.EqualTo(0), address);
            }
        }

        Assert.That(found, Is.GreaterThan(5));
    }

    // Signed on 24 April 2024: before that nobody knew the year that stands in its titles.
    [TestCase("strategic partnership and coop", "2024-04-23", "Strategic Partnership and Cooperation Agreement")]
    [TestCase("strategic partnership and coop", "2024-04-24", "Strategic Partnership and Cooperation Agreement (2024)")]
    [TestCase("стратегическ", "2024-04-23", "2024", false)]
    [TestCase("cooperation agreement 2024", "2024-04-23", null)]
    [TestCase("agriculture road", "2024-12-31", null)]
    public async Task Suggest_Agreement_IsNamedAsOnTheDay(string q, string day, string? text, bool expected = true)
    {
        var data = (await Api.GetAsync($"/v1/search/suggest?q={Uri.EscapeDataString(q)}&asOf={day}")).Json["data"]!.AsArray();
        var texts = data.Where(one => one!.Text("type") == "agreements").Select(one => one!.Text("text")).ToList();
        Assert.That(
            texts,
            text is null ? Is.Empty : expected ? Does.Contain(text) : Is.Not.Empty.And.All.Not.Contains(text)
        );
    }

    [TestCase("q=tokayev")]
    [TestCase("q=tokayev&types=meetings")]
    [TestCase("q=tokayev&asOf=2020-01-01")]
    [TestCase("q=uranium%20zzzzq", Description = "any of the words")]
    public async Task Search_Facets_CountTheHitsOfEachType(string query)
    {
        var facets = (await Api.GetAsync($"/v1/search?{query}&limit=1")).Json["meta"]!["facets"]!.AsArray();
        Assert.That(facets, Is.Not.Empty);
        Assert.That(facets.Select(facet => facet!["count"]!.GetValue<long>()), Is.Ordered.Descending);
        var plain = query.Replace("&types=meetings", string.Empty, StringComparison.Ordinal);
        foreach (var facet in facets)
        {
            Assert.That(facet!.Text("parameter"), Is.EqualTo("types"));
            var total = (await Api.GetAsync($"/v1/search?{plain}&types={facet!.Text("value")}")).Json["page"]!["total"]!;
            Assert.That(total.GetValue<long>(), Is.EqualTo(facet!["count"]!.GetValue<long>()), facet!.Text("value"));
        }
    }

    [Test]
    public async Task OtherLists_HaveNoFacets() =>
        Assert.That((await Api.GetAsync("/v1/meetings")).Json["meta"]!.AsObject().ContainsKey("facets"), Is.False);
}
