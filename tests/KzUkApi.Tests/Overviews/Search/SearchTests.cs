using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

internal sealed class SearchTests
{
    [TestCase("strategic partnership cooperation agreement", "agreements:strategic-partnership-and-cooperation-agreement-2024")]
    [TestCase("cameron", "statements:cameron-2015-11-03-partner")]
    [TestCase("roman vassilenko docherty", "meetings:strategic-dialogue-7-2023-10-02")]
    [TestCase("paul brummell", "ambassadors:paul-brummell-kaz-2005")]
    [TestCase("de montfort almaty", "institutions:de-montfort-university-kazakhstan")]
    [TestCase("diplomatic relations established", "milestones:diplomatic-relations-1992")]
    [TestCase("kazakhstan exports 2022 1.5 billion usd kazinform", "trade-flows:kaz-export-unspecified-total-2022-kazinform-2023-10")]
    [TestCase("uk exports may 2023 seasonally adjusted", "trade-flows:gbr-export-goods-total-2023-05-ons-sa-2026-06")]
    [TestCase("600 companies kazinform", "investments:companies-2023-kazinform-2023-10")]
    [TestCase("trade 2023 against 2022 -36 per cent", "claims:trade-change-2023-trend")]
    [TestCase("business leaders 33", "disputes:cameron-delegation")]
    [TestCase("critical minerals", "topics:critical-minerals")]
    [TestCase("treaties online visa", "sources:uto-78751-visa-fees")]
    [TestCase("tokayev president", "people:kassym-jomart-tokayev")]
    [TestCase("prince charles", "people:prince-charles")]
    [TestCase("non-ferrous metals", "commodities:sitc-68")]
    [TestCase("sitc 33r", "commodities:sitc-33r")]
    public async Task Search_Words_FindTheRecord(string q, string hit) => Assert.That(await HitsAsync(q), Has.Some.EqualTo(hit));

    [TestCase("қазақстан", "institutions:kazakhstan-embassy-london")]
    [TestCase("КАЗАХСТАН", "sources:apostrophe-2014-09-04-cargo-transit")]
    [TestCase("казахстана", "sources:mir24-2017-03-09-idrissov")]
    [TestCase("елшілік", "milestones:kz-embassy-1996")]
    [TestCase("ЕЛШИЛИК", "milestones:uk-embassy-1992")]
    [TestCase("посольство", "milestones:uk-embassy-1992")]
    [TestCase("білім беру", "topics:education")]
    [TestCase("БИЛИМ БЕРУ", "topics:education")]
    [TestCase("стратегическое партнерство", "sources:365info-2025-06-military-plan")]
    public async Task Search_CyrillicInAnyCase_FindsTheRecord(string q, string hit) =>
        Assert.That(await HitsAsync(q), Has.Some.EqualTo(hit));

    [TestCase("CAMERON", "cameron")]
    [TestCase("Càmërøn", "cameron")]
    [TestCase("Queen's", "queens")]
    [TestCase("Қазақстан", "казакстан")]
    [TestCase("Партнёрство", "партнерство")]
    [TestCase("  \"Cameron\"  AND* ", "cameron and")]
    [TestCase("cameron cameron CAMERON", "cameron")]
    public async Task Search_CaseDiacriticsAndSigns_DoNotCount(string q, string same) =>
        Assert.That(await HitsAsync(q), Is.EqualTo(await HitsAsync(same)).And.Not.Empty);

    [Test]
    public async Task Search_Prefix_CountsFromThreeLettersOn()
    {
        Assert.That(await HitsAsync("astraz"), Is.EqualTo(await HitsAsync("astrazeneca")).And.Not.Empty);
        Assert.That(await HitsAsync("astraz", "types=agreements"), Has.Count.EqualTo(3));
        Assert.That(await HitsAsync("uk"), Is.SupersetOf(await HitsAsync("uk britain")));
        Assert.That(
            (await Api.GetAsync("/v1/search?q=ka")).Json["page"]!["total"]!.GetValue<int>(),
            Is.LessThan((await Api.GetAsync("/v1/search?q=kaz")).Json["page"]!["total"]!.GetValue<int>())
        );
    }

    [Test]
    public async Task Search_WholeWordInATitle_ComesFirst()
    {
        Assert.That((await HitsAsync("astrazeneca"))[0], Is.EqualTo("institutions:astrazeneca"));
        Assert.That(
            (await HitsAsync("education", "types=topics,sources,statements"))[0],
            Does.StartWith("sources:").Or.StartWith("topics:")
        );
        Assert.That(
            (await HitsAsync("agriculture", "types=topics,agreements,meetings")).First(),
            Is.EqualTo("agreements:agriculture-roadmap-2025").Or.EqualTo("topics:agriculture")
        );
    }

    [Test]
    public async Task Search_NoRecordWithAllWords_HasThoseWithAnyAndSaysSo()
    {
        var answer = (await Api.GetAsync("/v1/search?q=astrazeneca%20nosuchword")).Json;
        var warning = answer["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("any-word"));
        Assert.That(warning["count"]!.GetValue<int>(), Is.EqualTo(answer["page"]!["total"]!.GetValue<int>()).And.GreaterThan(0));
        Assert.That(await HitsAsync("astrazeneca nosuchword"), Is.EqualTo(await HitsAsync("astrazeneca")));
    }

    [TestCase("nosuchword")]
    [TestCase("nosuchword nosuchwordeither")]
    public async Task Search_NothingFound_IsAnEmptyList(string q)
    {
        var answer = (await Api.GetAsync($"/v1/search?q={Uri.EscapeDataString(q)}")).Json;
        Assert.That(answer["data"]!.AsArray(), Is.Empty);
        Assert.That(answer["meta"]!["warnings"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Search_EveryType_IsFoundByFilterAndHasAnAddress()
    {
        foreach (var type in RecordTypes.Searched.Values)
        {
            var words = type switch
            {
                "topics" => "culture",
                "claims" or "disputes" => "2022",
                "commodities" => "copper",
                _ => "kazakhstan",
            };
            var found = await Api.GetAsync($"/v1/search?q={words}&types={type.ToUpperInvariant()}&limit=3");
            var rows = found.Json["data"]!.AsArray();
            Assert.That(rows, Is.Not.Empty, type);
            foreach (var row in rows)
            {
                Assert.That(row!.Text("type"), Is.EqualTo(type));
                Assert.That(row!["source"] is null, Is.EqualTo(type is "topics" or "people" or "commodities"));
                var path = row!.Text("href")![ApiServer.PublicUrl.Length..];
                if (await IsServedAsync(path))
                {
                    var answer = await Api.GetAsync(path);
                    Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), path);
                    var shown = type is "commodities" ? row!.Text("id")!.Split('-', 2)[1] : row!.Text("id");
                    var field = type switch { "topics" => "code", "commodities" => "commodity", _ => "id" };
                    Assert.That(answer.Text, Does.Contain($"\"{field}\":\"{shown}\""), path);
                }
            }
        }
    }

    [TestCase("kazakhstan", 211)]
    [TestCase("cameron", 5)]
    [TestCase("cameron nosuchword", 5)]
    [TestCase("education", 7)]
    public async Task Pages_OfAnyLength_ReadEachHitOnce(string q, int limit)
    {
        var path = $"/v1/search?q={Uri.EscapeDataString(q)}";
        var whole = (await Api.AllPagesAsync($"{path}&limit=500")).Select(Key).ToList();
        var paged = (await Api.AllPagesAsync($"{path}&limit={limit}")).Select(Key).ToList();
        Assert.That(paged, Is.EqualTo(whole));
        Assert.That(paged, Is.Unique.And.Not.Empty);
    }

    [Test]
    public async Task Ids_Restrict_WhereIsSearched() =>
        Assert.That(
            await HitsAsync("cameron", "id=VISIT-CAMERON-2013-06-30,visit-cameron-astana-2024-04"),
            Is.EquivalentTo(new[] { "meetings:visit-cameron-2013-06-30", "meetings:visit-cameron-astana-2024-04" })
        );

    [TestCase("", "q", "required")]
    [TestCase("types=agreements", "q", "required")]
    [TestCase("q=", "q", "empty-value")]
    [TestCase("q=%20%22*%22", "q", "invalid-text")]
    [TestCase("q=%00", "q", "invalid-text")]
    [TestCase("q=a&q=b", "q", "repeated-parameter")]
    [TestCase("q=a&types=agreement", "types", "unknown-code")]
    [TestCase("q=a&sort=date", "sort", "unknown-parameter")]
    [TestCase("q=a&asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("q=a&limit=501", "limit", "out-of-range")]
    [TestCase("q=a&cursor=abc", "cursor", "invalid-cursor")]
    public async Task Search_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/search?{query}")).ShouldRefuse(parameter, code);

    [Test]
    public async Task Contract_Q_IsRequired()
    {
        var operation = (await KzUkApi.Tests.Contract.OpenApiContract.ServedAsync()).Operations.Single(operation =>
            operation.Id == "search"
        );
        Assert.That(
            operation
                .Parameters.Where(parameter => parameter["required"]?.GetValue<bool>() == true)
                .Select(parameter => parameter.Text("name")),
            Is.EqualTo(new[] { "q" })
        );
    }

    internal static string Key(JsonNode row) => $"{row.Text("type")}:{row.Text("id")}";

    private static async Task<bool> IsServedAsync(string path) =>
        (await KzUkApi.Tests.Contract.OpenApiContract.ServedAsync()).Operations.Any(operation =>
            path.Split('?')[0].StartsWith(operation.Path.Split("/{")[0], StringComparison.Ordinal)
            && operation.Path.Length > "/v1/".Length
        );

    private static async Task<IReadOnlyList<JsonNode>> RowsAsync(string q, string filter = "") =>
        await Api.AllPagesAsync($"/v1/search?q={Uri.EscapeDataString(q)}&limit=500{(filter.Length == 0 ? string.Empty : "&" + filter)}");

    private static async Task<List<string>> HitsAsync(string q, string filter = "") => [.. (await RowsAsync(q, filter)).Select(Key)];
}
