using System.Net;
using KzUkApi.Importing;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>What is added or changed here obeys rules that a record cannot get around, whichever way it comes.</summary>
internal sealed class AddedRecordTests
{
    private const string Later = "2099-01-01";
    private const string SourceHeader = "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n";

    private static readonly string[] Trade = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "trade.csv"))[..2];

    private EditServer _server = null!;
    private ImportStore _store = null!;

    [OneTimeSetUp]
    public void Start() => (_server, _store) = (new(), ImportStore.Small());

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _store.Dispose();
    }

    [TestCase("createTradeFlow", "/v1/trade-flows")]
    [TestCase("createInvestment", "/v1/investments")]
    [TestCase("createSource", "/v1/sources")]
    public async Task Edit_PublishedAfterToday_IsRefused_TodayIsNot(string operation, string route)
    {
        var body = EditServer.Example(operation);
        body["publishedOn"] = "2026-11-30";
        var refused = (await _server.PostAsync(route, body)).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true);
        Assert.That(refused["errors"]![0]!.Text("pointer"), Is.EqualTo("/publishedOn"));
        Assert.That(refused["errors"]![0]!.Text("detail"), Does.Contain("not after today, 2026-11-29 in UTC"));
        body["publishedOn"] = "2026-11-29";
        Assert.That((await _server.PostAsync(route, body)).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("file:///etc/passwd")]
    [TestCase("www.example.org/page")]
    public async Task Edit_WithAnAddressThatIsNotOfTheWeb_IsRefused(string url)
    {
        var body = EditServer.Example("createSource");
        body["url"] = url;
        Assert.That(
            (await _server.PostAsync("/v1/sources", body)).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true)[
                "errors"
            ]![0]!.Text("pointer"),
            Is.EqualTo("/url")
        );
    }

    [TestCase("%0A")]
    [TestCase("%1B%5B31m")]
    [TestCase("%07")]
    public async Task Edit_WithControlCharactersInItsReason_IsRefused(string letters)
    {
        var refused = await _server.SendAsync(
            HttpMethod.Post,
            $"/v1/sources?reason=Because%20{letters}of%20this",
            EditServer.Example("createSource").ToJsonString(),
            []
        );
        var error = refused.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid-request", write: true)["errors"]![0]!;
        Assert.That((error.Text("code"), error.Text("parameter")), Is.EqualTo(("invalid-text", "reason")));
        Assert.That(error.Text("detail"), Does.Contain("control characters"));
    }

    [Test]
    public void Import_PublishedAfterToday_IsRefused()
    {
        var source = _store.Import("sources.csv", $"{SourceHeader}later,A,B,,{Later},en,news,publisher,3,\n", null);
        Assert.That(
            (source.Outcome, source.Problems.Single().Column, source.Problems.Single().Value),
            Is.EqualTo((ImportReport.Refused, "published_on", Later))
        );

        // A file of figures by itself goes one way, one that corrects stored figures another.
        foreach (var id in new[] { "new-figure", Csv.Cells(Trade[1])[0] })
        {
            var cells = Csv.Cells(Trade[1]);
            (cells[0], cells[17]) = (id, Later);
            var figure = _store.Import("trade.csv", $"{Trade[0]}\n{Csv.Line(cells)}\n", null);
            Assert.That((figure.Outcome, figure.Problems.Single().Column), Is.EqualTo((ImportReport.Refused, "published_on")), id);
            Assert.That(figure.Problems.Single().Expected, Does.Contain("not after today"));
        }
    }

    [Test]
    public void Dataset_PublishedAfterToday_IsLoadedAtAStart_AndRefusedAsAnImport()
    {
        using var copy = SmallDataset.Copy().Set("sources.csv", 2, "published_on", Later);
        using var store = TempStore.Migrated();
        var loader = new DatasetLoader(store.Connections, new(SmallDataset.Folder), TimeProvider.System);
        Assert.That(
            Assert.Throws<WrongRecordsException>(() => loader.LoadInstead(copy.Dataset))!.Problems[0].Column,
            Is.EqualTo("published_on")
        );
        Assert.That(store.Load(copy.Folder), Is.Not.Null, "a clock that is wrong must not stop the service");
    }

    [Test]
    public void Import_WithAnIdOfThousandsOfLetters_IsRefused()
    {
        var (longest, longer) = (new string('a', 200), new string('b', 201));
        var report = _store.Import(
            "sources.csv",
            $"{SourceHeader}{longest},A,B,,2026-01-02,en,news,publisher,3,\n{longer},A,B,,2026-01-02,en,news,publisher,3,\n",
            null
        );
        Assert.That(
            (report.Problems.Single().Line, report.Problems.Single().Expected),
            Is.EqualTo(((int?)3, "an id has at most 200 characters, this one 201"))
        );
    }

    [TestCase(0x0A)]
    [TestCase(0x0D)]
    [TestCase(0x1B)]
    [TestCase(0x07)]
    [TestCase(0x85)]
    public void Import_WithAControlCharacterInACell_IsRefused(int character)
    {
        var report = _store.Import(
            "sources.csv",
            $"{SourceHeader}mine,A,\"One{(char)character}two\",,2026-01-02,en,news,publisher,3,\n",
            null
        );
        Assert.That((report.Outcome, report.Problems.Single().Column), Is.EqualTo((ImportReport.Refused, "title")));
        Assert.That(report.Problems.Single().Expected, Does.Contain("without control characters"));
    }
}
