using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>A newer edition, imported beside a running service: what it answers before and after the publication.</summary>
internal sealed class NewEditionOverHttpTests
{
    private const string Id = "gbr-export-goods-total-1998-ons-sa-2026-07";
    private const string Query = "/v1/trade-flows?reporter=GBR&flow=export&period=1998&classification=TOTAL&dataset=ons-trade-by-country";

    private ImportStore _store = null!;
    private ApiServer _server = null!;
    private string _versionBefore = null!;

    [OneTimeSetUp]
    public async Task Import()
    {
        _store = ImportStore.Only("ons-allcountries-2026-06").AddSource("ons-allcountries-2026-07", "2026-09-10", "ons-trade-by-country");
        _server = new(database: _store.Store.Connections.Path);
        _versionBefore = (await _server.SendAsync(HttpMethod.Get, Query)).Json["meta"]!.Text("dataVersion")!;
        var report = _store
            .Import(
                "july.csv",
                ImportStore
                    .SampleText("ons-allcountries-2026-06-kz.csv")
                    .Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,57,104,68", StringComparison.Ordinal),
                "ons-allcountries-2026-07"
            );
        Assert.That(report.Problems, Is.Empty);
        Assert.That((report.Revised, report.Unchanged), Is.EqualTo((1, 1001)));
    }

    [OneTimeTearDown]
    public void Close()
    {
        _server.Dispose();
        _store.Dispose();
    }

    [TestCase("2026-09-09", 103_000_000)]
    [TestCase("2026-09-10", 104_000_000)]
    [TestCase("2026-11-29", 104_000_000)]
    public async Task List_AsOf_HasWhatWasPublishedBy(string day, long value)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, $"{Query}&asOf={day}");
        Assert.That(
            answer.Json["data"]!.AsArray().Select(row => row!["value"]!.GetValue<long>()),
            Is.EqualTo(new[] { value }),
            answer.Text
        );
        Assert.That(answer.Json["meta"]!.Text("dataVersion"), Is.Not.EqualTo(_versionBefore));
    }

    [Test]
    public async Task Detail_HasTheEditionsInOrder()
    {
        var figure = (await _server.SendAsync(HttpMethod.Get, $"/v1/trade-flows/{Id}")).Json;
        Assert.That(figure["source"]!.Text("publishedOn"), Is.EqualTo("2026-09-10"));
        Assert.That(figure["revisions"]!.ToJsonString(), Does.Contain("gbr-export-goods-total-1998-ons-sa-2026-06"));
    }

    [Test]
    public async Task Changes_TellTheRevisionWithItsValues()
    {
        var changes = (await _server.SendAsync(HttpMethod.Get, $"/v1/changes?since={_versionBefore}&kind=revised&limit=500")).Json[
            "data"
        ]!.AsArray();
        var change = changes.Single(row => row!.Text("recordId") == Id)!;
        Assert.That(change.Text("supersedes"), Is.EqualTo("gbr-export-goods-total-1998-ons-sa-2026-06"));
        Assert.That(
            change["fields"]!.AsArray().Select(field => (field!.Text("field"), field!.Text("before"), field!.Text("after"))),
            Has.Member(("value", "103000000", "104000000"))
        );
    }

    [Test]
    public async Task Search_FindsTheSourceThatWasImported() =>
        Assert.That(
            (await _server.SendAsync(HttpMethod.Get, "/v1/search?q=newer%20edition")).Text,
            Does.Contain("ons-allcountries-2026-07")
        );
}
