using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>An agreement has one short title, whatever the route.</summary>
[Parallelizable]
internal sealed class ShortTitleTests
{
    [Test]
    public async Task ShortTitle_OfEveryAgreement_IsTheOneOfTheDatasetAndUnique()
    {
        var stated = Csv.Rows(DatasetCopy.Original + "/agreements.csv")
            .Select(row => (row["id"], row["short_title"].Length > 0 ? row["short_title"] : row["title"]));
        var titles = await TitlesAsync();
        Assert.That(titles.Select(pair => (pair.Key, pair.Value)), Is.EquivalentTo(stated));
        Assert.That(titles.Values, Is.Unique);
    }

    [Test]
    public async Task ShortTitle_OfEveryAgreement_IsTheSameOnEveryRoute()
    {
        var titles = await TitlesAsync();
        foreach (var entry in await Api.RowsAsync("/v1/timeline?types=agreement-events"))
        {
            var id = entry.Text("href")!.Split('/')[^1];
            Assert.That(entry.Text("title"), Does.EndWith($": {titles[id]}"), id);
        }

        var topics = (await Api.RowsAsync("/v1/topics")).Select(row => row.Text("code"));
        foreach (var topic in topics)
        {
            var items = (await JsonAsync($"/v1/topics/{topic}"))["items"]!.AsArray();
            AssertSame(titles, items.Where(item => item!.Text("type") == "agreements"));
        }

        var agreements = (await JsonAsync("/v1/briefing"))["agreements"]!;
        foreach (var list in new[] { "latestSigned", "inForce", "signedNotInForce", "ofTheEuropeanEra" })
        {
            AssertSame(titles, agreements[list]!.AsArray());
        }

        AssertSame(titles, await Api.RowsAsync("/v1/search?q=memorandum&types=agreements"));
    }

    private static void AssertSame(Dictionary<string, string> titles, IEnumerable<JsonNode?> records)
    {
        foreach (var record in records)
        {
            Assert.That(record!.Text("title"), Is.EqualTo(titles[record!.Text("id")!]));
        }
    }

    private static async Task<Dictionary<string, string>> TitlesAsync() =>
        (await Api.RowsAsync("/v1/agreements")).ToDictionary(row => row.Text("id")!, row => row.Text("shortTitle")!);

    private static async Task<JsonNode> JsonAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
