using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Investments;

/// <summary>Two editions of a programme; the later one lacks a year.</summary>
internal sealed class DroppedInvestmentTests
{
    private DatasetCopy _copy = null!;
    private ApiServer _server = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _copy = new DatasetCopy();
        _copy.Change("trade.csv", lines => lines.RemoveRange(1, lines.Count - 1)); // The start is quicker without.
        _copy.Change("investment.csv", lines => lines.RemoveAll(line => line.Contains("wiiw-2023-04", StringComparison.Ordinal)));
        foreach (var (edition, years) in new[] { (2024, new[] { 2010, 2011, 2012, 2013 }), (2025, [2010, 2012, 2013]) })
        {
            _copy.Add(
                "sources.csv",
                ("id", $"fdi-{edition}"), ("publisher", "Bank"), ("title", "FDI"), ("url", $"https://example.org/{edition}"),
                ("published_on", $"{edition}-03-01"), ("language", "en"), ("kind", "dataset"), ("published_on_basis", "publisher"),
                ("authority", "1"), ("dataset", "unctadstat"));
            foreach (var year in years)
            {
                _copy.Add(
                    "investment.csv",
                    ("id", $"net-{year}-of-{edition}"), ("measure", "fdi-net-inflow"), ("investor", "GBR"), ("host", "KAZ"),
                    ("reporter", "KAZ"), ("period", $"{year}"), ("value", $"{year + edition}"), ("unit", "EUR"),
                    ("qualifier", "exact"), ("precision", "1"), ("status", "normal"), ("as_published", $"{year + edition}"),
                    ("source_id", $"fdi-{edition}"), ("published_on", $"{edition}-03-01"));
            }
        }

        _server = new ApiServer(dataset: _copy.Folder);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _copy.Dispose();
    }

    [Test]
    public async Task Figure_ThatWasDropped_IsNotPreferred_AndTheListSaysSo()
    {
        var figure = await JsonAsync("/v1/investments/net-2011-of-2024");
        Assert.That(figure["droppedBy"]!.Text("edition"), Is.EqualTo("fdi-2025"));
        Assert.That(figure["preference"]!.Text("preferredId"), Is.Null);
        var list = await JsonAsync("/v1/investments?measure=fdi-net-inflow");
        Assert.That(Periods(list), Is.EquivalentTo(new[] { "2010", "2012", "2013" }));
        Assert.That(
            list["meta"]!["warnings"]!.AsArray().Select(warning => warning!.Text("code")),
            Is.EqualTo(new[] { "dropped-by-later-editions" })
        );
    }

    [Test]
    public async Task Figure_AsOfADayBefore_WasPreferred()
    {
        Assert.That((await JsonAsync("/v1/investments/net-2011-of-2024?asOf=2025-02-28"))["droppedBy"], Is.Null);
        Assert.That(
            Periods(await JsonAsync("/v1/investments?measure=fdi-net-inflow&asOf=2025-02-28")),
            Is.EquivalentTo(new[] { "2010", "2011", "2012", "2013" })
        );
        Assert.That(
            Periods(await JsonAsync("/v1/investments?measure=fdi-net-inflow&asOf=2025-03-01")),
            Is.EquivalentTo(new[] { "2010", "2012", "2013" })
        );
    }

    [Test]
    public async Task Editions_OfTheProgramme_AreRevisions()
    {
        var figure = await JsonAsync("/v1/investments/net-2012-of-2025");
        Assert.That(figure["revisions"]!.AsArray().Select(edition => edition!.Text("kind")), Is.EqualTo(new[] { null, "revision" }));
        Assert.That(
            (await JsonAsync("/v1/changes?kind=dropped"))["data"]!.AsArray().Select(change => change!.Text("recordId")),
            Is.EqualTo(new[] { "net-2011-of-2024" })
        );
    }

    private static IEnumerable<string?> Periods(JsonNode list) => list["data"]!.AsArray().Select(figure => figure!.Text("period"));

    private async Task<JsonNode> JsonAsync(string path) => (await _server.SendAsync(HttpMethod.Get, path)).Json;
}
