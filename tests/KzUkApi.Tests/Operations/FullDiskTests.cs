using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using KzUkApi.Access;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Operations;

/// <summary>
/// A disk that is full, on the routes that write: the real program on a small file system in memory where one may be mounted, else a
/// server in this process, whose database may not grow.
/// </summary>
internal sealed class FullDiskTests
{
    private string _key = null!;
    private HttpClient _client = null!;

    [Test]
    public async Task Write_OnAFullDisk_Is507_ReadingGoesOn_AndItHealsWithoutARestart()
    {
        using var disk = SmallDisk.Make(40);
        TestContext.Out.WriteLine(
            disk is null ? "No file system may be mounted: a database that may not grow" : "The real program on a file system of 40 MB"
        );
        await (disk is null ? WithoutPagesAsync() : OnASmallDiskAsync(disk.Folder));
    }

    private async Task OnASmallDiskAsync(string folder)
    {
        var database = Path.Combine(folder, "kzuk.db");
        using (var store = TempStore.Small())
        {
            _key = new KeyStore(store.Connections, TimeProvider.System)
                .Create("Full", ["edit", "import"], TimeSpan.FromDays(1), default)
                .Text;
            store.Connections.Close();
            File.Copy(store.Connections.Path, database);
        }

        using var service = new ServiceProcess(database, ("Kzuk__RequestRate", "0"), SmallDataset.Variable);
        using (_client = await service.ReadyAsync())
        {
            var filler = Path.Combine(folder, "filler");
            await ProveAsync(() => Fill(filler), () => File.Delete(filler), hasDisk: true);
        }

        service.Terminate();
        Assert.That((await service.EndAsync()).ExitCode, Is.Zero);
        using var connections = new SqliteConnections(database);
        Assert.That(new StoreCheck(connections).Run(default).SelectMany(check => check.Faults), Is.Empty);
    }

    private async Task WithoutPagesAsync()
    {
        using var server = new EditServer();
        (_key, _client) = (server.Key, server.Server.Client);
        var connections = server.Server.Services.GetRequiredService<SqliteConnections>();
        await ProveAsync(() => Limit("(SELECT page_count FROM pragma_page_count)"), () => Limit("1073741823"), hasDisk: false);
        Assert.That(new StoreCheck(connections).Run(default).SelectMany(check => check.Faults), Is.Empty);

        // A connection for writing is used again, and keeps the limit.
        void Limit(string pages)
        {
            using var session = connections.BeginWrite(default);
            var count = session.Connection.ExecuteScalar<long>($"SELECT {pages}", transaction: session.Transaction);
            session.Connection.Execute($"PRAGMA max_page_count = {count}", transaction: session.Transaction);
        }
    }

    private async Task ProveAsync(Action fill, Action free, bool hasDisk)
    {
        var stored = new List<string> { "full-before" };
        Assert.That((await PostMeetingAsync("full-before")).Status, Is.EqualTo(HttpStatusCode.Created));
        fill();

        // What is free inside the files is still used.
        var (number, refused) = (0, await PostMeetingAsync("full-0"));
        for (; refused.Status == HttpStatusCode.Created && number < 400; refused = await PostMeetingAsync($"full-{number}"))
        {
            stored.Add($"full-{number++}");
        }

        Problem(refused, 507, "insufficient-storage");
        Problem(await ImportAsync(), 507, "insufficient-storage");
        Problem(await PostMeetingAsync($"full-{number}"), 507, "insufficient-storage");
        Assert.That((await GetAsync("/v1/meetings?limit=3")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await GetAsync("/v1/search?q=uranium")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await GetAsync("/health/ready")).Status, Is.EqualTo(HttpStatusCode.OK), "the data can be read");
        if (hasDisk)
        {
            Problem(await GetAsync("/v1/trade-flows?format=xlsx&figures=all"), 507, "insufficient-storage");
            Problem(await GetAsync("/v1/export/kzuk-current.zip"), 507, "insufficient-storage");
            Assert.That((await GetAsync("/v1/trade-flows?format=csv&figures=all")).Status, Is.EqualTo(HttpStatusCode.OK));
        }

        free();
        Assert.That(
            (await PostMeetingAsync($"full-{number}")).Status,
            Is.EqualTo(HttpStatusCode.Created),
            "the same write, without a restart"
        );
        Assert.That((await ImportAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
        foreach (var id in stored.Append($"full-{number}"))
        {
            Assert.That((await GetAsync($"/v1/meetings/{id}")).Status, Is.EqualTo(HttpStatusCode.OK), id);
        }
    }

    private static void Problem((HttpStatusCode Status, string Text) answer, int status, string type)
    {
        Assert.That((int)answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(JsonNode.Parse(answer.Text)!.Text("type"), Does.EndWith($"/problems/{type}"));
    }

    private Task<(HttpStatusCode Status, string Text)> PostMeetingAsync(string id)
    {
        var body = EditServer.Example("createMeeting");
        body["id"] = id;
        return SendAsync(HttpMethod.Post, "/v1/meetings", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }

    // So many that they fit into no page that is free.
    private Task<(HttpStatusCode Status, string Text)> ImportAsync()
    {
        var rows = Enumerable
            .Range(0, 2000)
            .Select(row => $"full-{row},A publisher,A title of the source with the number {row},,2026-01-02,en,news,publisher,3,");
        return SendAsync(
            HttpMethod.Post,
            "/v1/imports?fileName=sources.csv",
            new StringContent(EditServer.SourceTable(rows), Encoding.UTF8, "text/csv")
        );
    }

    private Task<(HttpStatusCode Status, string Text)> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Api-Key", _key);
        using var answer = await _client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    // Large blocks first, then smaller ones into what is left.
    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        foreach (var block in new[] { new byte[1 << 20], new byte[1 << 12], new byte[1] })
        {
            while (Fits(block))
            {
            }
        }

        bool Fits(byte[] block)
        {
            try
            {
                file.Write(block);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
