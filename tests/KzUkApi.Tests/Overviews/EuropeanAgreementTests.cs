using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>Agreements of the European Union are told by what they were on the day, on every route.</summary>
[Parallelizable]
internal sealed class EuropeanAgreementTests
{
    private const string EuropeanPartnership = "ec-kazakhstan-partnership-and-cooperation-agreement-1995";
    private const string Enhanced = "eu-kazakhstan-enhanced-partnership-and-cooperation-agreement-2015";
    private const string Steel = "ec-kazakhstan-steel-double-checking-2004";

    [TestCase(EuropeanPartnership, "2010-01-01", "in-force", "in force since 1999")]
    [TestCase(EuropeanPartnership, "2020-02-01", "in-force-with-eu", "between the European Communities and Kazakhstan since 1999")]
    [TestCase(EuropeanPartnership, "2020-03-01", "ended", "ended on 1 March 2020")]
    [TestCase(Enhanced, "2013-07-01", "under-negotiation", "between the European Union and Kazakhstan since June 2011")]
    [TestCase(Enhanced, "2015-12-21", "signed-not-in-force", "no entry into force is on record")]
    [TestCase(Enhanced, "2020-03-01", "in-force-with-eu", "in force between the European Union and Kazakhstan since 1 March 2020")]
    [TestCase(Steel, "2010-01-01", "in-force", "whether it is still in force is not established")]
    [TestCase(Steel, "2026-11-29", "in-force-with-eu", "whether it is still in force is not established")]
    public async Task Get_OfTheEuropeanEra_IsInForceWithTheUnionAfterTheWithdrawal(string id, string day, string standing, string told)
    {
        var row = await GetAsync(id, day);
        Assert.That(row.Text("standing"), Is.EqualTo(standing));
        var isAfterWithdrawal = string.CompareOrdinal(day, "2020-02-01") >= 0;
        Assert.That(row.Texts("caveats").Contains("uk-application-not-established"), Is.EqualTo(isAfterWithdrawal));
        var page = await PageAsync($"asOf={day}");
        Assert.That(Ids(page["agreements"]!["ofTheEuropeanEra"]!), Has.Member(id));
        Assert.That(Ids(page["agreements"]!["inForce"]!), Has.No.Member(id));
        var sentence = page["sentences"]!.AsArray()
            .Last(one => one!.Texts("recordIds").Contains(id) && one!.Text("section") == "agreements")!;
        Assert.That(sentence.Text("text"), Does.Contain(told).And.Not.Contain("concluded by the European Union"));
        Assert.That(sentence.Texts("caveats").Contains("uk-application-not-established"), Is.EqualTo(isAfterWithdrawal));
        foreach (var title in new[] { sentence.Text("text")!, row.Text("shortTitle")! })
        {
            Assert.That(title.Contains("(2015)", StringComparison.Ordinal), Is.EqualTo(id == Enhanced && day != "2013-07-01"), title);
        }
    }

    [Test]
    public async Task List_ConcludedByTheEuropeanUnion_HasTheCaveat()
    {
        foreach (var row in await Api.RowsAsync("/v1/agreements"))
        {
            var european = row.Texts("parties").Contains("EU") && !row.Texts("parties").Contains("GBR");
            Assert.That(row.Texts("caveats").Contains("uk-application-not-established"), Is.EqualTo(european), row.Text("id"));
        }
    }

    private static IEnumerable<string?> Ids(JsonNode facts) => facts.AsArray().Select(fact => fact!.Text("id"));

    private static Task<JsonNode> GetAsync(string id, string day) =>
        JsonAsync($"/v1/agreements/{id}{(day.Length == 0 ? string.Empty : $"?asOf={day}")}");

    private static Task<JsonNode> PageAsync(string query) => JsonAsync($"/v1/briefing?{query}");

    private static async Task<JsonNode> JsonAsync(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }
}
