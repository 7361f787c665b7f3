using System.Net;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>Commodities are found by their names, codes and contents, and lead to their figures.</summary>
internal sealed class CommoditySearchTests
{
    [TestCase("uranium", "sitc-28", "sitc-52")]
    [TestCase("copper", "sitc-28", "sitc-68")]
    [TestCase("gold", "sitc-28", "sitc-9")]
    [TestCase("coal", "sitc-3", "sitc-3of", "sitc-34")]
    [TestCase("epoxide", "hs-390730")]
    public async Task Goods_ByName_AreInTheCommoditiesThatContainThem(string q, params string[] ids)
    {
        var found = await Api.RowsAsync($"/v1/search?q={q}&types=commodities");
        Assert.That(found.Select(row => row.Text("id")), Is.SupersetOf(ids));
        foreach (var row in found)
        {
            Assert.That($"{row.Text("title")} {row.Text("snippet")}", Does.Contain(q).IgnoreCase);
        }
    }

    [Test]
    public async Task Hit_OfACommodity_HasLabelCodeAndAnAddressOfItsFigures()
    {
        var hits = await Api.RowsAsync("/v1/search?q=sitc%20non-ferrous%20metals&types=commodities");
        var hit = hits.Single(row => row.Text("id") == "sitc-68");
        Assert.That(hit.Text("title"), Is.EqualTo("SITC 68: Non-ferrous metals"));
        Assert.That(hit.Text("href"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/trade-flows?classification=SITC&commodity=68"));
        Assert.That(hit["source"], Is.Null);
        Assert.That(hit["date"], Is.Null);
    }

    [Test]
    public async Task EveryCommodity_IsFoundByItsCode_AndItsAddressListsItsFigures()
    {
        foreach (var code in (await Api.GetAsync("/v1/codelists/commodities")).Json["codes"]!.AsArray())
        {
            var (list, value) = (code!.Text("classification")!, code!.Text("code")!);
            var id = $"{list}-{value}".ToLowerInvariant();
            var found = await Api.RowsAsync($"/v1/search?q={list}%20{value}&types=commodities&id={id}");
            Assert.That(found.Select(row => row.Text("id")), Is.EqualTo(new[] { id }));
            var figures = await Api.GetAsync($"{found[0].Text("href")![ApiServer.PublicUrl.Length..]}&limit=5");
            Assert.That(figures.Status, Is.EqualTo(HttpStatusCode.OK), id);
            Assert.That(
                figures.Json["data"]!.AsArray().Select(row => (row!.Text("classification"), row!.Text("commodity"))),
                Is.All.EqualTo((list, value)),
                id
            );
        }
    }

    [Test]
    public async Task Contents_AreOfCodesThatAreHeld()
    {
        var held = (await Api.GetAsync("/v1/codelists/commodities")).Json["codes"]!.AsArray()
            .Select(code => (code!.Text("classification"), code!.Text("code")))
            .ToList();
        Assert.That(CommodityContents.Codes.Select(code => ((string?)"SITC", (string?)code)), Is.SubsetOf(held));
    }
}
