using System.Net;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Cli;

/// <summary>The commands of keys beside a service that runs: what they show, what they leave in files, and what a key opens then.</summary>
internal sealed class KeysCommandTests
{
    private readonly TempStore _store = TempStore.Copied();
    private ServiceProcess _service = null!;
    private HttpClient _client = null!;

    private string Database => _store.Connections.Path;

    [OneTimeSetUp]
    public async Task Start()
    {
        _store.Connections.Close();
        _service = new(Database);
        _client = await _service.ReadyAsync();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _client.Dispose();
        _service.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Key_FromItsMakingToItsEnd_IsShownOnceAndHeldNowhere()
    {
        var made = await ProgramRun.OfAsync(Database, "keys", "create", "--owner", "Editors in Astana", "--scope", "edit");
        Assert.That(made.ExitCode, Is.Zero, made.Errors);
        Assert.That(made.Output.Trim(), Does.Match("^kzuk_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$"), "the key alone, to be piped");
        Assert.That(made.Errors, Does.Contain("Editors in Astana").And.Contain("shown this once"));
        var key = made.Output.Trim();
        var name = key[5..13];
        Assert.That(await AskAsync(key), Is.EqualTo(HttpStatusCode.OK), "without a restart");

        var list = await KeysAsync("list");
        Assert.That(list.Output, Does.Contain(name).And.Contain("Editors in Astana").And.Contain("valid").And.Not.Contain(key[14..]));
        Assert.That(list.Errors, Does.Not.Contain(key[14..]));

        var next = (await KeysAsync("rotate", name, "--overlap-days", "1")).Output.Trim();
        Assert.That(next, Is.Not.EqualTo(key));
        Assert.That(
            (await AskAsync(key), await AskAsync(next)),
            Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)),
            "both, until programs changed over"
        );

        await HoldsNotAsync(key, next);
        Assert.That((await KeysAsync("revoke", name)).Output, Does.Contain("revoked"));
        Assert.That(
            (await AskAsync(key), await AskAsync(next)),
            Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.OK)),
            "at once, and that one only"
        );
        _store.Execute($"UPDATE api_keys SET expires_at = '2026-01-01T00:00:00Z' WHERE lookup = '{next[5..13]}'");
        Assert.That(await AskAsync(next), Is.EqualTo(HttpStatusCode.Unauthorized), "expired");
        Assert.That((await KeysAsync("list")).Output, Does.Contain("revoked").And.Contain("expired"));
    }

    [TestCase("revoke aaaaaaaa", "There is no such key")]
    [TestCase("rotate aaaaaaaa", "There is no such key")]
    public async Task Key_ThatIsNot_IsOneLine(string arguments, string expected)
    {
        var run = await CommandRun.OfAsync(Database, ["keys", .. arguments.Split(' ')]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains(expected));
    }

    [TestCase("create --owner A --scope edit --days x", "--days takes a whole number from 0 to 3650, not 'x'.")]
    [TestCase("create --owner A --scope edit --days 3651", "--days takes a whole number from 0 to 3650, not '3651'.")]
    [TestCase("create --owner A --scope edit --days 1.5", "--days takes a whole number from 0 to 3650, not '1.5'.")]
    [TestCase("create --owner A --scope edit --days 99999999999999999999", "--days takes a whole number from 0 to 3650")]
    [TestCase("create --owner A --scope edit --days 1 --days 2", "Option '--days' expects a single argument but 2 were provided.")]
    [TestCase("create --owner A --scope edit --days x --scope", "--days")]
    [TestCase("rotate aaaaaaaa --overlap-days -1", "--overlap-days takes a whole number from 0 to 365, not '-1'.")]
    [TestCase("rotate aaaaaaaa --overlap-days soon --days never", "--overlap-days takes a whole number")]
    public async Task Number_ThatIsNone_IsWrongUsageInOneLine(string arguments, string expected)
    {
        var run = await CommandRun.OfAsync(Database, ["keys", .. arguments.Split(' ')]);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, string.Empty)), run.Errors);
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains(expected));
    }

    private async Task<(string Output, string Errors)> KeysAsync(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(Database, ["keys", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return (run.Output, run.Errors);
    }

    private async Task<HttpStatusCode> AskAsync(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/keys/self");
        request.Headers.Add("X-Api-Key", key);
        using var answer = await _client.SendAsync(request);
        return answer.StatusCode;
    }

    // Of every file: the database, its log, and a copy.
    private async Task HoldsNotAsync(params string[] keys)
    {
        Assert.That((await CommandRun.OfAsync(Database, "backup", Database + ".copy")).ExitCode, Is.Zero);
        var files = Directory.GetFiles(Path.GetDirectoryName(Database)!);
        Assert.That(files.Select(Path.GetFileName), Is.SupersetOf(new[] { "kzuk.db", "kzuk.db-wal", "kzuk.db.copy" }));
        foreach (var file in files)
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            foreach (var secret in keys.Select(key => Encoding.ASCII.GetBytes(key[14..])))
            {
                Assert.That(bytes.AsSpan().IndexOf(secret), Is.EqualTo(-1), $"{file} has a key in clear");
            }
        }
    }
}
