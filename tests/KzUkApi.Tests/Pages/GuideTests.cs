using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Pages;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>Every command that README and the guides show runs as it stands, and prints and answers what they say.</summary>
/// <remarks>Only the address of the service and the path of the program are others.</remarks>
internal sealed class GuideTests
{
    private const string Begin = "@@begin";
    private const string End = "@@end";
    private const string Run = "dotnet run --project src/KzUkApi --";

    private static readonly string Program = typeof(Program).Assembly.Location;

    private string _folder = null!;
    private string _key = null!;
    private ServiceProcess _service = null!;

    private string Database => Path.Combine(_folder, "kzuk.db");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (!File.Exists("/bin/bash"))
        {
            Assert.Ignore("The commands of the guides are for bash, which is not here.");
        }

        _folder = Directory.CreateTempSubdirectory("guides-").FullName;
        TempStore.PutWhole(Database);
        CopyFolder(Repository.PathOf("openapi", "walkthrough"), Path.Combine(_folder, "openapi", "walkthrough"));
        await File.WriteAllTextAsync(Path.Combine(_folder, ".curlrc"), "silent\nfail-with-body\n");
        var keys = await CommandRun.OfAsync(
            Database, "keys", "create", "--owner", "Editors in London", "--scope", "edit", "--scope", "import");
        _key = keys.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();
        _service = new ServiceProcess(Database);
        await _service.ReadyAsync();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _service?.Dispose();
        if (_folder is not null)
        {
            TempFolder.Delete(_folder);
        }
    }

    [Test]
    public async Task Commands_OfEveryGuide_DoWhatItSays()
    {
        var run = 0;
        foreach (var file in GuideText.Files)
        {
            var name = Path.GetFileName(file);
            var commands = GuideText.Commands(await File.ReadAllTextAsync(file));
            var results = await RunAsync(commands);
            Assert.That(results, Has.Count.EqualTo(commands.Count), name);
            foreach (var (command, (output, exitCode)) in commands.Zip(results))
            {
                var place = $"{name}: {command.Line}\n{output}";
                var expected = command.Json is null ? null : JsonNode.Parse(command.Json);
                var refused =
                    expected?["status"] is not null || command.Output.Contains("nothing was imported", StringComparison.Ordinal);
                Assert.That(exitCode == 0, Is.EqualTo(!refused), place);
                if (command.Output.Length > 0)
                {
                    Assert.That(Masked(output), Is.EqualTo(Masked(command.Output)), place);
                }

                if (expected is not null)
                {
                    Assert.That(output, Does.StartWith("{"), place);
                    Assert.That(Missing(expected, JsonNode.Parse(output), "answer"), Is.Empty, place);
                }

                run++;
            }
        }

        Assert.That(run, Is.GreaterThan(20));
    }

    [Test]
    public async Task Guides_AsPages_AreTheFilesInTheirOrderAndNameThisService()
    {
        var files = GuideText.Files.Select(Path.GetFileNameWithoutExtension).Where(name => name != "README");
        Assert.That(Guide.All.Select(guide => guide.Name), Is.EquivalentTo(files));
        foreach (var guide in Guide.All)
        {
            var page = await Page.GetAsync(guide.Path);
            Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo(guide.Title));
            Assert.That(page.Answer.Text, Does.Not.Contain("```").And.Not.Contain("| --- |"));
            Assert.That(guide.Html("https://example.org"), Does.Not.Contain("localhost:5080"));
        }
    }

    // One shell a guide, since its commands build on each other.
    private async Task<IReadOnlyList<(string Output, int ExitCode)>> RunAsync(IReadOnlyList<GuideCommand> commands)
    {
        var script = string.Concat(commands.Select(command =>
            $"echo '{Begin}'\n{Here(command.Line)} 2>&1\nprintf '\\n{End} %d\\n' $?\n"));
        var start = new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true, WorkingDirectory = _folder };
        start.Environment["KEY"] = _key;
        start.Environment["CURL_HOME"] = _folder;
        start.Environment["Kzuk__Database"] = Database;
        using var shell = Process.Start(start)!;
        var text = await shell.StandardOutput.ReadToEndAsync().WithinLimitAsync("the commands of a guide");
        await shell.WaitForExitAsync();
        return
        [
            .. Regex.Matches(text, $"{Begin}\n(?<output>.*?)\n{End} (?<code>[0-9]+)\n", RegexOptions.Singleline)
                .Select(match => (match.Groups["output"].Value.Trim(), int.Parse(match.Groups["code"].Value, null))),
        ];
    }

    private string Here(string line) => line
        .Replace("http://localhost:5080", _service.Address, StringComparison.Ordinal)
        .Replace(Run, $"dotnet '{Program}'", StringComparison.Ordinal);

    // The version of the data is another with every change of them; columns are as wide as their numbers.
    private static string Masked(string text) =>
        Regex.Replace(Regex.Replace(text, "data version [0-9a-f]{12}", "data version"), " +", " ");

    // What an answer lacks of what a guide shows: a guide may leave fields out, and rows at the end.
    private static IEnumerable<string> Missing(JsonNode? shown, JsonNode? answered, string place) => (shown, answered) switch
    {
        (JsonObject fields, JsonObject other) => fields.SelectMany(field => other.ContainsKey(field.Key)
            ? Missing(field.Value, other[field.Key], $"{place}.{field.Key}")
            : [$"{place}.{field.Key} is not there"]),
        (JsonArray items, JsonArray others) when items.Count <= others.Count =>
            items.SelectMany((item, index) => Missing(item, others[index], $"{place}[{index}]")),
        _ => JsonNode.DeepEquals(shown, answered) ? [] : [$"{place} is {answered?.ToJsonString() ?? "null"}"],
    };

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
