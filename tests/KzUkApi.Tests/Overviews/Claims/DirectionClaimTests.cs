using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>"Grew" and "fell" are claims without a number.</summary>
internal sealed class DirectionClaimTests
{
    private const string Header =
        "id,subject,measure,reporter,period,base_period,change_percent,qualifier,precision,source_id,direction,stated_by,caveats";

    private const string Source = "kazinform-2023-10-03-strategic-dialogue";

    [TestCase("up", "supported", "was above that of 2024", "with which this agrees")]
    [TestCase("down", "contradicted", "was below that of 2024", "which contradicts this")]
    public async Task Direction_WithoutANumber_IsCheckedEverywhereAlike(string direction, string verdict, string words, string told)
    {
        using var store = ImportStore.WithoutCommodities();
        var row = $"a-direction,trade,total,KAZ,2025,2024,,exact,,{Source},{direction},,";
        var report = store.Import("claims.csv", $"{Header}\n{row}\n", null);
        Assert.That(report.Problems, Is.Empty);
        using var server = new EditServer(store.Store.Connections.Path);

        var claim = (await JsonAsync(server, "/v1/claims?id=a-direction"))["data"]![0]!;
        Assert.That((claim.Text("verdict"), claim.Text("direction")), Is.EqualTo((verdict, direction)));
        Assert.That(((string[])["changePercent", "precision", "reading"]).Select(field => claim[field]), Is.All.Null);
        Assert.That(claim.Text("explanation"), Does.Contain(words));

        var check = await JsonAsync(server, $"/v1/check?{CheckTests.Parameters(claim)}");
        // The reader does not say when the claim was met.
        var undated = claim.Text("explanation")!.Replace(", later than the claim", string.Empty, StringComparison.Ordinal);
        Assert.That((check.Text("verdict"), check.Text("explanation")), Is.EqualTo((verdict, undated)));

        var briefing = (await server.GetAsync("/v1/briefing?format=markdown")).Text;
        Assert.That(briefing, Does.Contain($"trade turnover with the United Kingdom in 2025 {words}").And.Contain(told));

        foreach (var sort in (string[])["change", "-change"])
        {
            var sorted = (await JsonAsync(server, $"/v1/claims?limit=500&sort={sort}"))["data"]!.AsArray();
            Assert.That(
                sorted.TakeLast(2).Select(claim => claim!.Text("id")),
                Is.EquivalentTo(new[] { "a-direction", "trade-growth-2023-01-08" }),
                "what has no number comes last both ways");
        }
    }

    private static async Task<JsonNode> JsonAsync(EditServer server, string path)
    {
        var answer = await server.GetAsync(path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
