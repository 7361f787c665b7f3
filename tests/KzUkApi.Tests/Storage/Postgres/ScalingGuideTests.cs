using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;
using Npgsql;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>The commands with which the guide sets up three servers, and goes on without the first, do what it says.</summary>
[Parallelizable]
internal sealed partial class ScalingGuideTests
{
    private const string Following = "SELECT COUNT(*) FROM pg_stat_replication WHERE state = 'streaming'";

    private static readonly string[] Ports = ["5441", "5442", "5443"];

    private string _folder = null!;
    private string[] _ports = null!;
    private string[] _blocks = null!;

    [OneTimeSetUp]
    public void Prepare()
    {
        PostgresCluster.Require();
        _folder = PostgresPrograms.NewFolder();
        _ports = FreePorts();
        var guide = File.ReadAllText(Repository.PathOf("src", "KzUkApi", "Pages", "Guides", "scaling.md"));
        _blocks = [.. ShellBlock().Matches(guide).Select(match => Here(match.Groups["text"].Value))];
    }

    [OneTimeTearDown]
    public void Stop()
    {
        foreach (var data in Directory.GetDirectories(_folder).Where(data => File.Exists(Path.Combine(data, "postmaster.pid"))))
        {
            PostgresPrograms.Run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
        }

        TempFolder.Delete(_folder);
    }

    [Test]
    public async Task Commands_ForDebian_MakeThreeServers_AndGoOnWithoutTheFirst()
    {
        var (setUp, service, failOver, comeBack) = (_blocks[1], _blocks[2], _blocks[3], _blocks[4]);
        var connection = ConnectionString().Match(service).Groups["text"].Value;
        Run(setUp);
        using var server = new EditServer(settings: (ApiServer.PostgreSql, connection));
        await AddAsync("before");

        PostgresPrograms.Run("pg_ctl", "-D", Path.Combine(_folder, "one"), "-m", "immediate", "-w", "stop");
        Run(Functions(setUp) + failOver);
        await Patience.UntilAsync("the third to follow the second", () => Number(_ports[1], Following) == 1);
        await AddAsync("after");

        Run(Functions(setUp) + comeBack);
        await Patience.UntilAsync("the first to follow the second", () => Number(_ports[1], Following) == 2);
        Assert.That(Number(_ports[1], "SELECT COUNT(*) FROM sources WHERE title IN ('before', 'after')"), Is.EqualTo(2));

        async Task AddAsync(string title)
        {
            var body = EditServer.Example("createSource");
            (body["title"], body["url"]) = (title, $"https://example.org/{title}");
            var answer = await Patience.UntilAsync(
                $"the change {title}",
                () => server.PostAsync("/v1/sources", body, ("Idempotency-Key", title)),
                answer => answer.Status != HttpStatusCode.ServiceUnavailable);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        }
    }

    // A shell of each block knows what the first one sets.
    private static string Functions(string setUp) =>
        string.Concat(FunctionLine().Matches(setUp).Select(match => match.Value + '\n'));

    private static string[] FreePorts()
    {
        var listeners = Ports.Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Dispose());
        return [.. ports.Select(port => port.ToString(CultureInfo.InvariantCulture))];
    }

    private static long Number(string port, string sql)
    {
        using var source = NpgsqlDataSource.Create($"Host=localhost;Port={port};Database=kzuk;Username=kzuk;Pooling=false");
        using var command = source.CreateCommand(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private string Here(string block) =>
        Ports.Zip(_ports).Aggregate(block, (text, port) => text.Replace(port.First, port.Second, StringComparison.Ordinal));

    private void Run(string script)
    {
        string[] command = ["bash", "-e", "-c", script];
        command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = _folder, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, script);
    }

    [GeneratedRegex("^```sh\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("^(export .*|.*\\(\\) \\{.*)$", RegexOptions.Multiline)]
    private static partial Regex FunctionLine();

    [GeneratedRegex("Kzuk__PostgreSql='(?<text>[^']+)'")]
    private static partial Regex ConnectionString();
}
