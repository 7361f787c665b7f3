using System.Net;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>
/// What an upload may be: of no stated length, larger than other bodies, a workbook; and what refuses it besides its
/// content.
/// </summary>
internal sealed class UploadLimitTests
{
    private const string June = "ons-allcountries-2026-06";
    private const string July = "ons-allcountries-2026-07";
    private const string Rates = "wb-fcrf-2023-02";

    private ImportStore _store = null!;
    private EditServer _server = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _store = ImportStore.Only(June).AddSource(July, "2026-09-10", "ons-trade-by-country");
        _server = new(_store.Store.Connections.Path);
    }

    [OneTimeTearDown]
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
    public async Task File_InChunksWithoutALength_IsTaken()
    {
        var answer = await SendAsync($"?source={Rates}&dryRun=true", ImportStore.Sample("worldbank-fcrf-long.csv"), chunked: true);
        Assert.That((answer.Status, answer.Json["read"]!.GetValue<int>()), Is.EqualTo((HttpStatusCode.OK, 60)), answer.Text);
    }

    [Test]
    public async Task File_LargerThanOtherBodiesMayBe_IsTaken()
    {
        var text =
            ImportStore.SampleText("worldbank-fcrf-long.csv").TrimEnd('\n')
            + string.Concat(Enumerable.Repeat("\n2001-01-01,DEU,PA.NUS.FCRF,1.1", 40_000));
        Assert.That(text, Has.Length.GreaterThan(1024 * 1024));
        var answer = await SendAsync($"?source={Rates}&dryRun=true", Encoding.UTF8.GetBytes(text));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Json["ignored"]!.ToJsonString(), Does.Contain("{\"reason\":\"other countries\",\"count\":40000}"));
        (await _server.SendAsync(HttpMethod.Post, "/v1/trade-flows", text, [])).ShouldBeProblem(
            HttpStatusCode.RequestEntityTooLarge,
            "content-too-large",
            write: true
        );
    }

    [Test]
    public async Task File_TooLarge_Is413([Values] bool chunked) =>
        Assert.That(
            (await SendAsync($"?source={Rates}", new byte[70 * 1024 * 1024], chunked: chunked))
                .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "content-too-large", write: true)
                .Text("detail"),
            Does.StartWith("The body is larger than 67108864 bytes")
        );

    [Test]
    public async Task Workbook_IsImportedAsTheCommandDoes()
    {
        var sheets = OnsWorkbookTests.Sheets().ToList();
        sheets[1].Rows[^2][3] = 104d;
        var workbook = OnsWorkbookTests.Workbook(sheets);
        var report = (
            await SendAsync(
                $"?source={July}&fileName=july.xlsx&dryRun=true",
                workbook,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            )
        ).Json;
        Assert.That(
            (report.Text("outcome"), report.Text("format"), report["unchanged"]!.GetValue<int>()),
            Is.EqualTo(("would-import", "ons-all-countries", 1001)),
            report.ToJsonString()
        );
        Assert.That(report["revisions"]!.AsArray().Single()!.Text("after"), Is.EqualTo("104000000"));
        var wrong = await SendAsync(
            $"?source={July}&fileName=july.xlsx",
            HandmadeWorkbook.Of(HandmadeWorkbook.Rows.Replace("<v>57</v>", "<v>x</v>", StringComparison.Ordinal)),
            "application/octet-stream"
        );
        Assert.That(
            wrong.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "import-refused", write: true)["report"]!["problems"]![0]!.Text(
                "cell"
            ),
            Is.EqualTo("C9")
        );
    }

    [Test]
    public async Task Edition_WithoutAYearOfTheOneBefore_SaysThatItIsMissing()
    {
        var text = ImportStore
            .SampleText($"{June}-kz.csv")
            .Replace(",2024,2025\nKZ,Kazakhstan,57", ",2024,1990\nKZ,Kazakhstan,57", StringComparison.Ordinal);
        var report = (await SendAsync($"?source={July}&dryRun=true", Encoding.UTF8.GetBytes(text))).Json;
        Assert.That(
            report["missing"]!.ToJsonString(),
            Is.EqualTo("[\"gbr-export-goods-total-2025-ons-sa-2026-06\"]"),
            report.ToJsonString()
        );
    }

    [Test]
    public async Task File_ThatContradictsWhatIsHeld_IsRefusedAndSaysWith()
    {
        const string source =
            "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n"
                + "new-source,A,B,,2026-01-02,en,news,publisher,3,\n";
        var version = _store.Version;
        _store.Store.Execute("UPDATE meetings SET note = ' ' || note WHERE id = (SELECT MIN(id) FROM meetings WHERE note IS NOT NULL)");
        var answer = await SendAsync("?fileName=sources.csv", Encoding.UTF8.GetBytes(source));
        var dry = await SendAsync("?fileName=sources.csv&dryRun=true", Encoding.UTF8.GetBytes(source));
        var command = _store.Import("sources.csv", source, null);
        _store.Store.Execute("UPDATE meetings SET note = TRIM(note) WHERE note IS NOT NULL");
        var problem = answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "import-refused", write: true)["report"]!["problems"]![0]!;
        Assert.That((problem.Text("file"), problem.Text("column")), Is.EqualTo(("meetings.csv", "note")));
        Assert.That(problem.Text("expected"), Does.Contain("blanks at the ends are not allowed; the record is held"));
        Assert.That(dry.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), "a dry run tells it too");
        Assert.That((command.Outcome, command.ProblemCount, _store.Version), Is.EqualTo(("refused", command.Problems.Count, version)));
    }

    [Test]
    public async Task Upload_WithoutRoom_Is507AndTheNextOneIsTaken()
    {
        using var disk = SmallDisk.Make(megabytes: 48);
        if (disk is null)
        {
            Assert.Ignore("A disk of its own can be mounted by root only; StorageTests has the rest.");
        }

        var database = Path.Combine(disk.Folder, "kzuk.db");
        using (var full = ImportStore.Full())
        {
            full.Store.Connections.Close();
            File.Copy(full.Store.Connections.Path, database);
        }

        using (var server = new EditServer(database))
        {
            var answer = await SendAsync("?fileName=large.csv", new byte[50 * 1024 * 1024], server: server);
            Assert.That(
                answer.ShouldBeProblem((HttpStatusCode)507, "insufficient-storage", write: true).Text("detail"),
                Does.Contain("Nothing was changed")
            );
            Assert.That((await server.GetAsync("/v1/topics")).Status, Is.EqualTo(HttpStatusCode.OK));
            var next = await SendAsync($"?source={Rates}", ImportStore.Sample("worldbank-fcrf-long.csv"), server: server);
            Assert.That((next.Status, Directory.GetFiles(disk.Folder, "import-*").Length), Is.EqualTo((HttpStatusCode.OK, 0)), next.Text);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private async Task<ApiAnswer> SendAsync(
        string query,
        byte[] body,
        string mediaType = "text/csv",
        bool chunked = false,
        EditServer? server = null
    )
    {
        server ??= _server;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/imports" + query) { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Api-Key", server.Key);
        request.Headers.TransferEncodingChunked = chunked;
        request.Content.Headers.ContentType = new(mediaType);
        using var response = await server.Server.Client.SendAsync(request);
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase)
        );
    }
}
