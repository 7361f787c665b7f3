using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Topics;

internal sealed class TopicTests
{
    private static readonly string[] Kinds = ["agreements", "meetings", "institutions", "statements", "investments"];

    [Test]
    public async Task List_All_HasEveryTopicByCode()
    {
        var rows = await Api.RowsAsync("/v1/topics");
        Assert.That(rows, Has.Count.EqualTo(24));
        Assert.That(rows.Select(row => row.Text("code")), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public async Task List_Education_HasItsNamesInThreeLanguages()
    {
        var row = (await Api.RowsAsync("/v1/topics?id=Education")).Single();
        Assert.That((row.Text("nameEn"), row.Text("nameKk"), row.Text("nameRu")), Is.EqualTo(("Education", "Білім беру", "Образование")));
        Assert.That((row.Text("label"), row.Text("labelLanguage")), Is.EqualTo(("Education", "en")));
    }

    [Test]
    public async Task List_Ids_AreCodesAndUnknownOnesAreNamed()
    {
        var answer = await Api.GetAsync("/v1/topics?id=taxation,archives,tea");
        Assert.That(answer.Json["data"]!.AsArray().Select(row => row!.Text("code")), Is.EqualTo(new[] { "archives", "taxation" }));
        Assert.That(answer.Json["meta"]!["warnings"]![0]!.Texts("ids"), Is.EqualTo(new[] { "tea" }));
    }

    [TestCase("")]
    [TestCase("1996-06-01")]
    [TestCase("2013-07-01")]
    [TestCase("2024-04-24")]
    [TestCase("2026-11-27")]
    [TestCase("2026-11-28")]
    public async Task List_Counts_AreThoseOfTheLists(string asOf)
    {
        foreach (var topic in await Api.RowsAsync($"/v1/topics?{(asOf.Length == 0 ? "lang=en" : $"asOf={asOf}")}"))
        {
            foreach (var kind in Kinds)
            {
                var code = topic.Text("code");
                var filter = kind != "investments" ? $"topic={code}"
                    : code == "trade-investment" ? "figures=all"
                    : $"figures=all&sector={code}";
                var list = await Api.GetAsync(
                    $"/v1/{kind}?limit=1&{filter}{(asOf.Length == 0 ? string.Empty : $"&asOf={asOf}")}"
                );
                Assert.That(
                    topic["counts"]![kind]!.GetValue<long>(),
                    Is.EqualTo(list.Json["page"]!["total"]!.GetValue<long>()),
                    $"{topic.Text("code")} {kind} as of {asOf}"
                );
            }
        }
    }

    [TestCase("")]
    [TestCase("?asOf=2013-07-01")]
    [TestCase("?asOf=2024-04-23")]
    public async Task Get_EveryTopic_HasItsCountsAndAsManyItems(string query)
    {
        foreach (var row in await Api.RowsAsync($"/v1/topics{query}"))
        {
            var detail = (await Api.GetAsync($"/v1/topics/{row.Text("code")}{query}")).Json;
            var items = detail["items"]!.AsArray();
            detail.AsObject().Remove("items");
            Assert.That(detail.ToJsonString(), Is.EqualTo(row.ToJsonString()), "the detail has what the list has");
            Assert.That(
                Kinds.Select(kind => items.Count(item => item!.Text("type") == kind)),
                Is.EqualTo(Kinds.Select(kind => row["counts"]![kind]!.GetValue<int>()))
            );
        }
    }

    [Test]
    public async Task Get_Items_LeadToTheirRecords()
    {
        foreach (var item in (await Api.GetAsync("/v1/topics/energy-oil-gas")).Json["items"]!.AsArray())
        {
            var answer = await Api.GetAsync(item!.Text("href")![ApiServer.PublicUrl.Length..]);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
            var record = answer.Json["data"]?[0] ?? answer.Json;
            Assert.That(record.Text("id"), Is.EqualTo(item!.Text("id")));
        }
    }

    [Test]
    public async Task Get_Items_AreInOrderOfDateThoseWithoutLast()
    {
        var dates = (await Api.GetAsync("/v1/topics/education")).Json["items"]!.AsArray().Select(item => item!.Text("date")).ToList();
        var known = dates.TakeWhile(date => date is not null).ToList();
        Assert.That(known.Select(date => date![..4]), Is.Ordered);
        Assert.That(dates.Skip(known.Count), Is.Not.Empty.And.All.Null);
    }

    [TestCase("meetings", "strategic-dialogue-7-2023-10-02", "critical-minerals", "7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko")]
    [TestCase("institutions", "haileybury-astana", "education", "Haileybury Astana")]
    [TestCase(
        "statements",
        "warsi-2014-04-afghanistan",
        "security-defence",
        "Sayeeda Warsi (in our words): Britain stays engaged in Afghanistan and its region after the troops leave."
    )]
    [TestCase(
        "investments",
        "project-astrazeneca-kzt-astanatimes",
        "healthcare",
        "Investment of one company with British capital in Kazakhstan, 2022 to 2025: more than 3.5 billion tenge"
    )]
    public async Task Get_Item_HasATitleMadeOfItsRecord(string type, string id, string topic, string title) =>
        Assert.That((await ItemAsync(topic, type, id))!.Text("title"), Is.EqualTo(title));

    [TestCase("2022-01-20", null)]
    [TestCase("2022-01-21", "2022-01-21")]
    [TestCase("2024-04-23", "2022-01-21")]
    [TestCase("2024-04-24", "2024-04-24")]
    public async Task Get_AgreementUnderNegotiation_HasTheDateOfItsFirstEvent(string asOf, string? date) =>
        Assert.That(
            (await ItemAsync("critical-minerals", "agreements", "strategic-partnership-and-cooperation-agreement-2024", asOf))?.Text(
                "date"
            ),
            Is.EqualTo(date)
        );

    [Test]
    public async Task Get_AgreementWithoutEvents_CountsFromTheRelease()
    {
        Assert.That(await ItemAsync("education", "agreements", "education-memorandum-mes-bis", "2026-11-27"), Is.Null);
        Assert.That((await ItemAsync("education", "agreements", "education-memorandum-mes-bis", "2026-11-28"))!.Text("date"), Is.Null);
    }

    [TestCase("1995-01-01")]
    [TestCase("2013-06-30")]
    [TestCase("2023-10-02")]
    public async Task Get_AsOf_ShowsNoLaterDate(string asOf)
    {
        foreach (var topic in await Api.RowsAsync("/v1/topics"))
        {
            var dates = (await Api.GetAsync($"/v1/topics/{topic.Text("code")}?asOf={asOf}")).Json["items"]!
                .AsArray()
                .Select(item => item!.Text("date"))
                .ToList();
            Assert.That(dates, Has.None.Null, "what is undated counts from the release");
            Assert.That(dates.Where(date => string.CompareOrdinal(date, asOf) > 0), Is.Empty);
        }
    }

    [TestCase("/v1/topics/EDUCATION")]
    [TestCase("/v1/topics/education")]
    public async Task Get_Code_IsTakenInAnyCase(string path) =>
        Assert.That((await Api.GetAsync(path)).Json.Text("code"), Is.EqualTo("education"));

    [TestCase("/v1/topics/tea")]
    [TestCase("/v1/topics/tea?asOf=2020-01-01&lang=kk")]
    public async Task Get_UnknownCode_IsProblem404(string path) =>
        (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [Test]
    public Task Pages_OfTopics_ReadEachRowOnce() => ListAssertions.ShouldPageInOrderAsync("/v1/topics?asOf=2015-01-01", 24, 4, "code");

    [TestCase("/v1/topics?lang=kz", "lang", "unknown-code")]
    [TestCase("/v1/topics?lang=kk,ru", "lang", "unknown-code")]
    [TestCase("/v1/topics?sort=code", "sort", "unknown-parameter")]
    [TestCase("/v1/topics?asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("/v1/topics/education?lang=fr", "lang", "unknown-code")]
    [TestCase("/v1/topics/education?asOf=2020", "asOf", "invalid-date")]
    [TestCase("/v1/topics/education?limit=2", "limit", "unknown-parameter")]
    public async Task Any_WrongValue_IsRefusedByName(string path, string parameter, string code) =>
        (await Api.GetAsync(path)).ShouldRefuse(parameter, code);

    private static async Task<JsonNode?> ItemAsync(string topic, string type, string id, string? asOf = null)
    {
        var answer = await Api.GetAsync($"/v1/topics/{topic}{(asOf is null ? string.Empty : $"?asOf={asOf}")}");
        return answer.Json["items"]!.AsArray().SingleOrDefault(item => item!.Text("type") == type && item!.Text("id") == id);
    }
}
