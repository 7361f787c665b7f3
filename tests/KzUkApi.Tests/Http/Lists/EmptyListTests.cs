using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Lists;

/// <summary>A list without rows says which of its filters, left out, would give some.</summary>
internal sealed class EmptyListTests
{
    [TestCase("/v1/trade-flows", "reporter=KAZ&flow=import&dataset=ons-trade-by-commodity", "reporter,dataset")]
    [TestCase("/v1/trade-flows", "reporter=KAZ&commodity=33*", "reporter,commodity")]
    [TestCase("/v1/milestones", "asOf=1990-01-01", "asOf")]
    [TestCase("/v1/trade-flows/series", "reporter=KAZ&commodity=33*&frequency=M&convertTo=USD", "reporter")]
    [TestCase("/v1/investments", "host=KAZ&from=2050", "from")]
    [TestCase("/v1/investments/series", "investor=GBR&period=1990", "period")]
    [TestCase("/v1/indicators", "period=1950", "period")]
    [TestCase("/v1/meetings", "country=KAZ&from=2030&sort=-date", "from")]
    [TestCase("/v1/meetings", "q=zzzzq&from=2030", "")]
    [TestCase("/v1/agreements", "party=GBR&signedFrom=2050", "signedFrom")]
    [TestCase("/v1/search", "q=tokayev&types=topics", "types")]
    [TestCase("/v1/timeline", "types=milestones&topic=critical-minerals", "types,topic")]
    public async Task List_WithoutRows_NamesTheFiltersThatLeaveNone(string path, string query, string filters)
    {
        var answer = await Api.GetAsync($"{path}?{query}");
        var warning = WarningOf(answer)!;
        string[] named = filters.Length == 0 ? [] : filters.Split(',');
        Assert.That(warning.Texts("parameters"), Is.EqualTo(named));
        Assert.That(warning["count"]!.GetValue<int>(), Is.EqualTo(named.Length));

        // It is as it says: without each of them there are so many rows, and without any other there are none.
        var given = query.Split('&').Where(filter => !filter.StartsWith("sort=", StringComparison.Ordinal)).ToList();
        foreach (var filter in given.Where(_ => given.Count > 1))
        {
            var name = filter.Split('=')[0];
            var without = await Api.GetAsync($"{path}?{string.Join('&', given.Where(other => other != filter))}");
            if (without.Status != HttpStatusCode.OK)
            {
                // The words of a search cannot be left out.
                continue;
            }

            var total = without.Json["page"]!["total"]!.GetValue<int>();
            Assert.That(total > 0, Is.EqualTo(named.Contains(name)), $"{path} without {filter}");
            Assert.That(warning.Text("detail"), total > 0 ? Does.Contain($"{name} ({total})") : Does.Not.Contain($"{name} ("));
        }
    }

    [Test]
    public async Task List_WithoutRowsAsAFile_NamesThemInTheHeader() => Assert.That(
        (await Api.GetAsync("/v1/meetings.csv?country=KAZ&from=2030")).Header("Kzuk-Warnings"), Is.EqualTo("no-rows;count=1"));

    [TestCase("/v1/meetings?id=nothing", Description = "the ids have a warning of their own")]
    [TestCase("/v1/meetings?id=nothing&country=KAZ")]
    [TestCase("/v1/meetings?country=KAZ")]
    [TestCase("/v1/trade-flows?asOf=2010-01-01", Description = "another warning says why")]
    public async Task List_ThatHasRowsOrUnknownIdsOnly_SaysNothingOfFilters(string path) =>
        Assert.That(WarningOf(await Api.GetAsync(path)), Is.Null);

    private static JsonNode? WarningOf(ApiAnswer answer) =>
        answer.Json["meta"]!["warnings"]!.AsArray().SingleOrDefault(warning => warning!.Text("code") == "no-rows");
}
