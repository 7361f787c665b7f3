using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>A newer edition of WITS that no longer has Kazakhstan's exports of 2011, nor the imports of 2013.</summary>
internal sealed class DroppedFigureTests
{
    private const string Edition = "wits-2026";
    private const string Dropped = "kaz-export-goods-total-2011-wits-2017";
    private const string Exports = "dataset=wits&reporter=KAZ&flow=export";
    private const string Before = "asOf=2026-01-14";

    private DatasetCopy _copy = null!;
    private ApiServer _server = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _copy = new DatasetCopy();
        string[] without = ["wits-kaz-by-partner-2026-09", "ons-country-by-commodity-2026-08"];
        _copy.Change("trade.csv", lines => lines.RemoveAll(line => without.Any(line.Contains)));
        _copy.Add(
            "sources.csv",
            ("id", Edition), ("publisher", "World Bank"), ("title", "WITS, newer"), ("url", "https://example.org/wits"),
            ("published_on", "2026-01-15"), ("language", "en"), ("kind", "dataset"), ("published_on_basis", "publisher"),
            ("authority", "2"), ("dataset", "wits"));
        foreach (var (flow, valuation, year) in new[]
        {
            ("export", "fob", 2010), ("export", "fob", 2012), ("import", "cif", 2012), ("import", "cif", 2014),
        })
        {
            _copy.Add(
                "trade.csv",
                ("id", $"kaz-{flow}-goods-total-{year}-{Edition}"), ("reporter", "KAZ"), ("partner", "GBR"), ("flow", flow),
                ("product_type", "goods"), ("classification", "TOTAL"), ("valuation", valuation), ("period", $"{year}"),
                ("value", "1000000"), ("currency", "USD"), ("qualifier", "exact"), ("precision", "1"), ("status", "normal"),
                ("as_published", "1000000"), ("source_id", Edition), ("published_on", "2026-01-15"));
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
    public async Task Figure_ThatWasDropped_SaysByWhich_AndIsNotPreferred()
    {
        var figure = await JsonAsync($"/v1/trade-flows/{Dropped}");
        Assert.That(figure["droppedBy"]!.ToJsonString(), Is.EqualTo($$"""{"edition":"{{Edition}}","publishedOn":"2026-01-15"}"""));
        Assert.That((figure.Text("status"), figure["preferred"]!.GetValue<bool>()), Is.EqualTo(("normal", false)));
        Assert.That(figure["preference"]!.Text("preferredId"), Is.Not.EqualTo(Dropped));
        Assert.That(figure["preference"]!.Text("detail"), Does.Contain("1 figure(s) that a later edition no longer has"));
    }

    [Test]
    public async Task Figure_AsOfADayBefore_WasNotDropped()
    {
        var figure = await JsonAsync($"/v1/trade-flows/{Dropped}?{Before}");
        Assert.That(figure["droppedBy"], Is.Null);
        Assert.That(figure["preferred"]!.GetValue<bool>(), Is.True);
        Assert.That(await IdsAsync($"/v1/trade-flows?{Exports}&period=2011&{Before}"), Is.EqualTo(new[] { Dropped }));
        Assert.That(
            (await JsonAsync($"/v1/trade-flows?{Exports}&period=2011&figures=all&{Before}"))["data"]![0]!["droppedBy"],
            Is.Null
        );
    }

    [Test]
    public async Task List_WithoutAnother_LeavesTheGroupOut_AndSaysSo()
    {
        var answer = await JsonAsync($"/v1/trade-flows?{Exports}");
        Assert.That(answer["data"]!.AsArray().Select(figure => figure!.Text("period")), Has.No.Member("2011").And.Member("2010"));
        Assert.That(answer["page"]!["total"]!.GetValue<int>(), Is.EqualTo(answer["data"]!.AsArray().Count));
        var warning = answer["meta"]!["warnings"]!.AsArray().Single(warning => warning!.Text("code") == "dropped-by-later-editions")!;
        Assert.That(warning["count"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(await IdsAsync($"/v1/trade-flows?{Exports}&period=2011&figures=all"), Is.EqualTo(new[] { Dropped }));
    }

    [Test]
    public async Task Series_AtADroppedPeriod_HasAPointWithTheReason()
    {
        var points = (await JsonAsync($"/v1/trade-flows/series?{Exports}&frequency=A"))["data"]![0]!["points"]!.AsArray()
            .ToDictionary(point => point!.Text("period")!, point => point!);
        Assert.That((points["2011"].Text("value"), points["2011"].Text("reason")), Is.EqualTo(((string?)null, "dropped")));
        Assert.That(points["2013"].Text("reason"), Is.Null, "the newer edition has no exports after 2012");
        var turnover = (await JsonAsync("/v1/trade-flows/series?dataset=wits&reporter=KAZ&flow=total"))["data"]![0]!["points"]!.AsArray()
            .ToDictionary(point => point!.Text("period")!, point => point!);
        Assert.That(((string[])["2011", "2013"]).Select(year => turnover[year].Text("value")), Is.All.Null);
    }

    [Test]
    public async Task Changes_TellOfEachDrop()
    {
        var changes = (await JsonAsync("/v1/changes?kind=dropped"))["data"]!.AsArray();
        Assert.That(
            changes.Select(change => (change!.Text("recordId"), change!.Text("date"), change!["source"]!.Text("id"))),
            Is.EquivalentTo(new[]
            {
                (Dropped, "2026-01-15", Edition), ("kaz-import-goods-total-2013-wits-2017", "2026-01-15", Edition),
            })
        );
        Assert.That(changes.Select(change => change!.Text("title")), Is.All.Contains("Kazakh").Or.Contains("KAZ"));
    }

    [Test]
    public async Task Lists_OnAnyDay_ChooseAsTheRuleDoes(
        [Values("", Before, "asOf=2026-01-15", "asOf=2026-06-01", "asOf=2016-01-01")] string asOf
    )
    {
        DateOnly? day = asOf.Length == 0 ? null : DateOnly.ParseExact(asOf[^10..], "yyyy-MM-dd");
        string[] filters = ["", "dataset=wits", "reporter=KAZ", "currency=USD", "dataset=wits&status=normal", "valuation=fob,cif"];
        foreach (var filter in filters)
        {
            var all = await RowsAsync($"/v1/trade-flows?figures=all&format=ndjson&{filter}");
            var expected = Preference.OfEach(all.Select(Of), figure => figure.Group, day).Select(figure => figure.Id).ToList();
            var shown = await RowsAsync($"/v1/trade-flows?format=ndjson&{filter}&{asOf}");
            Assert.That(shown.Select(figure => figure.Text("id")), Is.EquivalentTo(expected), filter);
            var page = await JsonAsync($"/v1/trade-flows?limit=1&{filter}&{asOf}");
            Assert.That(page["page"]!["total"]!.GetValue<int>(), Is.EqualTo(expected.Count), filter);
        }
    }

    private static Ranked Of(JsonNode figure)
    {
        _ = PartialDate.TryParse(figure.Text("publishedOn"), out var published);
        string[] fact = ["reporter", "flow", "productType", "classification", "commodity", "period"];
        var group = string.Join('|', fact.Select(figure.Text));
        var order = Preference.Order(
            figure["source"]!["authority"]!.GetValue<int>(),
            figure.Text("adjustment"),
            published.End,
            figure["precision"]!.GetValue<long>(),
            figure.Text("id")!
        );
        var dropped = figure["droppedBy"] is { } by ? DateOnly.ParseExact(by.Text("publishedOn")!, "yyyy-MM-dd") : (DateOnly?)null;
        return new(figure.Text("id")!, group, figure.Text("status")!, published.End, dropped, order);
    }

    private async Task<JsonNode> JsonAsync(string path)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }

    private async Task<IReadOnlyList<string>> IdsAsync(string path) =>
        [.. (await JsonAsync(path))["data"]!.AsArray().Select(row => row!.Text("id")!)];

    private async Task<IReadOnlyList<JsonNode>> RowsAsync(string path)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return [.. answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private sealed record Ranked(
        string Id,
        string Group,
        string Status,
        DateOnly PublishedEnd,
        DateOnly? DroppedEnd,
        string PreferenceOrder
    ) : IRanked;
}
