using System.Net;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Tests.Editing;

/// <summary>Several editors at once, requests that are repeated, and a history that cannot be altered.</summary>
internal sealed class EditRaceTests
{
    private const string Figure = "/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10";

    private readonly string _folder = Directory.CreateTempSubdirectory("kzuk-edit-").FullName;
    private EditServer _server = null!;

    private string Database => Path.Combine(_folder, "kzuk.db");

    [OneTimeSetUp]
    public void Start() => _server = new(Database);

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        TempFolder.Delete(_folder);
    }

    [TestCase("identity")]
    [TestCase("gzip")]
    [TestCase("br")]
    public async Task Changes_AtOnceFromTheSameState_ExactlyOneWins(string coding)
    {
        var tag = (await _server.GetAsync(Figure, ("Accept-Encoding", coding))).Header("ETag")!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
        {
            var body = EditServer.Example("changeTradeFlow");
            body["note"] = $"Editor {number}, {coding}";
            return await _server.SendAsync(HttpMethod.Put, Figure + "?reason=race", body.ToJsonString(), [("If-Match", tag)]);
        }));
        Assert.That(answers.Count(answer => answer.Status == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed), Is.EqualTo(5));
        Assert.That((await _server.GetAsync(Figure)).Text, Is.EqualTo(answers.Single(answer => answer.Status == HttpStatusCode.OK).Text));
    }

    [Test]
    public async Task Additions_WithOneKey_HaveOneEffect_AlsoAfterARestart()
    {
        var body = EditServer.Example("createSource");
        (string, string)[] key = [("Idempotency-Key", "b5f0c4ce-one")];
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _server.PostAsync("/v1/sources", body, key)));
        Assert.That(
            answers.Select(answer => (answer.Status, answer.Text, answer.Header("ETag"), answer.Header("Location"))).Distinct().Count(),
            Is.EqualTo(1)
        );
        Assert.That(answers[0].Status, Is.EqualTo(HttpStatusCode.Created), answers[0].Text);
        var id = answers[0].Json.Text("id");
        Assert.That((await _server.GetAsync($"/v1/sources/{id}/history")).Json["page"]!["total"]!.GetValue<int>(), Is.EqualTo(1));

        body["title"] = "Another title";
        (await _server.PostAsync("/v1/sources", body, key)).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "idempotency-key-reused",
            write: true
        );
        body["title"] = EditServer.Example("createSource")["title"]!.ToString();

        using (var restarted = new ApiServer(database: Database))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/sources")
            {
                Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("X-Api-Key", _server.Key);
            request.Headers.Add("Idempotency-Key", "b5f0c4ce-one");
            request.Content.Headers.ContentType = new("application/json");
            using var answer = await restarted.Client.SendAsync(request);
            Assert.That(
                (answer.StatusCode, await answer.Content.ReadAsStringAsync()),
                Is.EqualTo((HttpStatusCode.Created, answers[0].Text))
            );
        }

        _server.Server.Clock.Advance(TimeSpan.FromHours(25));
        (await _server.PostAsync("/v1/sources", body, key)).ShouldBeProblem(HttpStatusCode.Conflict, "conflict", write: true);
    }

    [TestCase("UPDATE record_history SET reason = 'other'")]
    [TestCase("DELETE FROM record_history")]
    public async Task History_Never_IsAltered(string sql)
    {
        await _server.PutAsync(Figure, EditServer.Example("changeTradeFlow"));
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.That(command.ExecuteNonQuery, Throws.TypeOf<SqliteException>().With.Message.Contains("the history is never"));
    }

    [Test]
    public async Task Reads_RightAfterWrites_SeeThem()
    {
        for (var number = 0; number < 8; number++)
        {
            var body = EditServer.Example("changeTradeFlow");
            body["note"] = $"Number {number}";
            await _server.GetAsync(Figure);
            Assert.That((await _server.PutAsync(Figure, body)).Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((await _server.GetAsync(Figure)).Json.Text("note"), Is.EqualTo($"Number {number}"));
        }
    }

    [Test]
    public async Task Record_ChangedHereAndInANewerDataset_StaysAndIsAConflict()
    {
        using var server = new EditServer(Path.Combine(_folder, "merged.db"));
        Assert.That((await server.PutAsync(Figure, EditServer.Example("changeTradeFlow"))).Status, Is.EqualTo(HttpStatusCode.OK));
        using var newer = new DatasetCopy();
        newer.Change("trade.csv", lines =>
        {
            var index = lines.FindIndex(line =>
                    line.StartsWith("kaz-total-unspecified-total-2022-kazinform-2023-10,", StringComparison.Ordinal)
                );
            lines[index] = lines[index].Replace("1800000000", "1700000000", StringComparison.Ordinal);
        }).Release("2026-12-01");
        var connections = new KzUkApi.Storage.Sqlite.SqliteConnections(server.Server.DatabasePath);
        var report = new KzUkApi.Storage.Records.DatasetLoader(connections, newer.Dataset, TimeProvider.System).Load(out _)!;
        connections.Dispose();
        Assert.That(
            report.Conflicts.Select(conflict => conflict.Key),
            Is.EqualTo(new[] { "kaz-total-unspecified-total-2022-kazinform-2023-10" })
        );
        Assert.That((await server.GetAsync(Figure)).Json["value"]!.GetValue<long>(), Is.EqualTo(1_810_000_000));
    }
}
