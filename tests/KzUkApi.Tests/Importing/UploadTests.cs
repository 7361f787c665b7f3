using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Importing over HTTP does what the command does, and answers with the same report.</summary>
internal sealed class UploadTests
{
    private const string July = "ons-allcountries-2026-07";
    private const string Figure = "/v1/trade-flows?reporter=GBR&flow=export&period=1998&classification=TOTAL&dataset=ons-trade-by-country";
    private const string SourceHeader = "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n";

    private ImportStore _store = null!;
    private EditServer _server = null!;

    [SetUp]
    public void Start()
    {
        _store = ImportStore.Only("ons-allcountries-2026-06").AddSource(July, "2026-09-10", "ons-trade-by-country");
        _server = new(_store.Store.Connections.Path, ("Kzuk:ImportBytes", "200000"));
    }

    [TearDown]
    public void Stop()
    {
        _server.Dispose();
        Assert.That(
            Directory.GetFiles(Path.GetDirectoryName(_store.Store.Connections.Path)!, "import-*"),
            Is.Empty,
            "nothing is left on disk"
        );
        _store.Dispose();
    }

    [Test]
    public async Task NewEdition_BecomesRevisions_AtOnce()
    {
        var dry = await SendAsync($"?source={July}&fileName=july.csv&dryRun=true", Edition());
        Assert.That(dry.Json.Text("outcome"), Is.EqualTo("would-import"), dry.Text);
        Assert.That(await ValuesAsync(string.Empty), Is.EqualTo(new[] { 103_000_000 }), "a dry run changes nothing");

        var report = (await SendAsync($"?source={July}&fileName=july.csv", Edition())).Json;
        Assert.That(
            (report.Text("outcome"), report.Text("format"), report.Text("file")),
            Is.EqualTo(("imported", "ons-all-countries", "july.csv"))
        );
        Assert.That((report["revised"]!.GetValue<int>(), report["unchanged"]!.GetValue<int>()), Is.EqualTo((1, 1001)));
        Assert.That(report["revisions"]![0]!.ToJsonString(), Does.Contain("\"before\":\"103000000\",\"after\":\"104000000\""));
        Assert.That(await ValuesAsync(string.Empty), Is.EqualTo(new[] { 104_000_000 }), "kept answers know of it");
        Assert.That(await ValuesAsync("&asOf=2026-09-09"), Is.EqualTo(new[] { 103_000_000 }));

        var again = await SendAsync($"?source={July}&fileName=july.csv", Edition());
        Assert.That(
            (again.Status, again.Json.Text("outcome"), again.Json.Text("dataVersion")),
            Is.EqualTo((HttpStatusCode.OK, "unchanged", report.Text("dataVersion")))
        );
        Assert.That(
            _store.Store.Texts("SELECT DISTINCT editor FROM record_history WHERE reason = 'Import of july.csv'"),
            Is.EqualTo(new[] { "Editors of the tests" })
        );
    }

    [Test]
    public async Task WrongFile_IsRefusedWithEveryProblem_AndSkippedRowsComeBack()
    {
        var version = _store.Version;
        var broken = ImportStore.SampleText("comtrade-legacy-csv-hs6-2019.csv");
        var refused = await SendAsync("?source=comtrade-dbt-sample-2021&fileName=comtrade.csv", broken);
        var report = refused.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "import-refused", write: true)["report"]!;
        Assert.That(report.Text("outcome"), Is.EqualTo("refused"));
        Assert.That(
            report["problems"]!.AsArray().Select(problem => problem!.Text("file")),
            Is.EqualTo(new[] { "comtrade.csv", "comtrade.csv", "comtrade.csv" })
        );
        Assert.That(
            report["problems"]![0]!.AsObject().Select(field => field.Key),
            Is.EqualTo(new[] { "file", "line", "sheet", "cell", "path", "column", "value", "expected" })
        );
        Assert.That(_store.Version, Is.EqualTo(version));

        var table = SourceHeader + "good-source,A,B,,2026-01-02,en,news,publisher,3,\nbad-source,A,B,,2026-02-30,en,news,publisher,3,\n";
        var rest = (await SendAsync("?fileName=sources.csv&skipInvalid=true", table)).Json;
        Assert.That(
            (rest.Text("outcome"), rest["new"]!.GetValue<int>(), rest["skipped"]!.GetValue<int>()),
            Is.EqualTo(("imported", 1, 1)),
            rest.ToJsonString()
        );
        Assert.That(
            (rest["skippedRows"]!.Text("fileName"), rest["skippedRows"]!.Text("content")),
            Is.EqualTo(("sources.skipped.csv", SourceHeader + "bad-source,A,B,,2026-02-30,en,news,publisher,3,\n"))
        );
        Assert.That(
            (
                await SendAsync(
                    "?fileName=sources.csv",
                    rest["skippedRows"]!.Text("content")!.Replace("02-30", "02-28", StringComparison.Ordinal)
                )
            ).Json["new"]!.GetValue<int>(),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task Workbook_IsReadAsWhatItIs()
    {
        using var content = new ByteArrayContent("PK\u0003\u0004 no workbook"u8.ToArray());
        content.Headers.ContentType = new("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v1/imports?source={July}&fileName=edition.xlsx")
        {
            Content = content,
        };
        request.Headers.Add("X-Api-Key", _server.Key);
        using var answer = await _server.Server.Client.SendAsync(request);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.That(
            (answer.StatusCode, problem["report"]!["problems"]!.AsArray().Count),
            Is.EqualTo((HttpStatusCode.UnprocessableEntity, 1)),
            problem.ToJsonString()
        );
    }

    [TestCase("", "text/plain", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type")]
    [TestCase("", "multipart/form-data", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type")]
    [TestCase("?format=excel", "text/csv", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("?dryRun=yes", "text/csv", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("?dryrun=true", "text/csv", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("?source=nowhere", "text/csv", HttpStatusCode.UnprocessableEntity, "import-refused")]
    [TestCase("", "text/csv", HttpStatusCode.UnprocessableEntity, "import-refused")]
    public async Task Request_Wrong_IsRefusedAndSaysWhatToDo(string query, string mediaType, HttpStatusCode status, string type) =>
        (await SendAsync(query, "Some,thing\n1,2\n", mediaType)).ShouldBeProblem(status, type, write: true);

    [TestCase("", HttpStatusCode.BadRequest, "invalid-request")]
    [TestCase("too large", HttpStatusCode.RequestEntityTooLarge, "content-too-large")]
    public async Task Body_EmptyOrTooLarge_IsRefused(string body, HttpStatusCode status, string type) =>
        (await SendAsync($"?source={July}", body.Length == 0 ? body : new string('a', 200_001))).ShouldBeProblem(status, type, write: true);

    private static string Edition() =>
        ImportStore
            .SampleText("ons-allcountries-2026-06-kz.csv")
            .Replace("KZ,Kazakhstan,57,103,68", "KZ,Kazakhstan,57,104,68", StringComparison.Ordinal);

    private async Task<IEnumerable<int>> ValuesAsync(string more) =>
        (await _server.GetAsync(Figure + more)).Json["data"]!.AsArray().Select(row => row!["value"]!.GetValue<int>());

    private Task<ApiAnswer> SendAsync(string query, string body, string mediaType = "text/csv") =>
        _server.SendAsync(HttpMethod.Post, "/v1/imports" + query, body, [], mediaType);
}
