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
