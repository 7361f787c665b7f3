using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>What limits a record is told wherever the record is named: in search and under a person as in its own list.</summary>
internal sealed class ShownCaveatTests
{
    // The fields of a person that name records, and the lists of these.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["meetings"] = "meetings",
        ["statements"] = "statements",
        ["agreements"] = "agreements",
        ["terms"] = "ambassadors",
    };

    [TestCase("trade-flows", "exports")]
    [TestCase("trade-flows", "exports", "2023-10-03")]
    [TestCase("investments", "investment")]
    [TestCase("claims", "kazakhstan")]
    [TestCase("agreements", "agreement")]
    [TestCase("agreements", "agreement", "2015-06-01")]
    [TestCase("meetings", "meeting")]
    [TestCase("meetings", "commission")]
    [TestCase("milestones", "kazakhstan")]
    [TestCase("institutions", "kazakhstan")]
    [TestCase("ambassadors", "ambassador")]
    [TestCase("statements", "kazakhstan")]
    [TestCase("sources", "kazakhstan")]
    public async Task Hits_Always_HaveTheCaveatsOfTheirList(string type, string word, string? asOf = null)
    {
        var day = asOf is null ? string.Empty : $"&asOf={asOf}";
        var hits = await Api.RowsAsync($"/v1/search?q={word}&types={type}{day}");
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ids in hits.Select(hit => hit.Text("id")!).Chunk(100))
        {
            var all = type is "trade-flows" or "investments" ? "&figures=all" : string.Empty;
            foreach (var row in await Api.RowsAsync($"/v1/{type}?id={string.Join(',', ids)}{all}{day}"))
            {
                listed[row.Text("id")!] = Caveats(row);
            }
        }

        Assert.That(hits.ToDictionary(hit => hit.Text("id")!, Caveats), Is.SupersetOf(listed).And.Count.GreaterThan(2));
        Assert.That(listed.Values, Has.Some.Not.Empty);
    }

    [Test]
    public async Task Appearances_Always_HaveTheCaveatsOfTheirList()
    {
        var compared = new HashSet<string>(StringComparer.Ordinal);
        var own = new Dictionary<string, Dictionary<string, JsonNode>>(StringComparer.Ordinal);
        foreach (var type in Fields.Values)
        {
            own[type] = (await Api.RowsAsync($"/v1/{type}")).ToDictionary(row => row.Text("id")!, StringComparer.Ordinal);
        }

        foreach (var person in await Api.IdsAsync("/v1/people"))
        {
            var detail = (await Api.GetAsync($"/v1/people/{person}")).Json;
            foreach (var (field, type) in Fields)
            {
                foreach (var row in detail[field]!.AsArray().Select(row => row!))
                {
                    var record = own[type][row.Text("id")!];
                    var parts = (record["participants"]?.AsArray() ?? []).Select(part => part!);
                    var expected = parts
                        .Where(part => part.Text("name") == row.Text("name"))
                        .Append(record)
                        .SelectMany(part => part["caveats"]?.AsArray() ?? [])
                        .Select(caveat => caveat!.ToString())
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                        .ToList();
                    Assert.That(Caveats(row), Is.EqualTo(string.Join(' ', expected)), $"{person} {row.Text("id")}");
                    compared.UnionWith(expected.Select(_ => field));
                }
            }
        }

        Assert.That(compared, Is.EquivalentTo(Fields.Keys), "each kind has a limited record");
    }

    private static string Caveats(JsonNode row) => string.Join(' ', row["caveats"]!.AsArray().Select(caveat => caveat!.ToString()));
}
