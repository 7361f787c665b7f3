using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>What can be checked of the image without building it.</summary>
internal sealed class DockerfileTests
{
    private static readonly string[] Instructions = ReadInstructions();

    [Test]
    public void Copy_EverySource_ExistsAndIsInTheContext()
    {
        var sources = Instructions
            .Select(instruction => instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words[0] == "COPY" && !words[1].StartsWith("--from", StringComparison.Ordinal))
            .SelectMany(words => words[1..^1])
            .ToList();
        Assert.That(sources, Has.Count.GreaterThan(4));
        foreach (var source in sources.Select(source => source.TrimEnd('/')))
        {
            Assert.That(Path.Exists(Repository.PathOf(source)), Is.True, $"{source} does not exist");
            Assert.That(IsIgnored(source), Is.False, $".dockerignore leaves {source} out");
        }
    }

    [TestCase("src/KzUkApi/Program.cs", false)]
    [TestCase("src/KzUkApi/Storage/Dataset/Reference/trade.csv", false)]
    [TestCase("src/KzUkApi/bin/Debug/net10.0/KzUkApi.dll", true)]
    [TestCase("src/KzUkApi/obj/project.assets.json", true)]
    [TestCase("tests/KzUkApi.Tests/SharedServer.cs", true)]
    [TestCase("openapi/node_modules/x.js", true)]
    [TestCase("var/kzuk.db", true)]
    [TestCase(".git/HEAD", true)]
    public void Context_OfTheBuild_IsSmall(string path, bool ignored) => Assert.That(IsIgnored(path), Is.EqualTo(ignored));

    [Test]
    public void Image_Always_RunsUnprivilegedAndGetsSignals()
    {
        Assert.That(
            Instructions.Last(instruction => instruction.StartsWith("USER ", StringComparison.Ordinal)),
            Is.EqualTo("USER $APP_UID")
        );
        Assert.That(Instructions.Last(), Is.EqualTo("""ENTRYPOINT ["dotnet", "KzUkApi.dll"]"""));
    }

    // The documented container has a file system that is read only but for the volume.
    [TestCase("Kzuk__Database", "/data/kzuk.db")]
    [TestCase("SQLITE_TMPDIR", "/data")]
    [TestCase("TMPDIR", "/data")]
    public void Image_Always_WritesOnItsVolumeOnly(string variable, string value)
    {
        Assert.That(Instructions, Has.Some.EqualTo("VOLUME /data"));
        var variables = Instructions.Where(instruction => instruction.StartsWith("ENV ", StringComparison.Ordinal))
            .SelectMany(instruction => instruction["ENV ".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(variables, Has.Some.EqualTo($"{variable}={value}"));
    }

    [Test]
    public async Task HealthCheck_OfARunningService_Succeeds() =>
        Assert.That(await RunHealthCheckAsync(new Uri(Api.Server.Address).Port), Is.Zero);

    [Test]
    public async Task HealthCheck_WhereNothingListens_Fails() =>
        Assert.That(await RunHealthCheckAsync(1), Is.EqualTo(1));

    private static async Task<int> RunHealthCheckAsync(int port)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The health check runs in the bash of the image.");
        }

        var check = Instructions.Single(instruction => instruction.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        var command = JsonSerializer.Deserialize<string[]>(check[(check.IndexOf("CMD ", StringComparison.Ordinal) + 4)..])!;
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            Environment = { ["ASPNETCORE_HTTP_PORTS"] = $"{port}" },
            RedirectStandardError = true,
        })!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    // Joins continued lines; leaves comments out.
    private static string[] ReadInstructions() =>
        Regex.Replace(File.ReadAllText(Repository.PathOf("Dockerfile")), @"\\\r?\n\s*", string.Empty)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .ToArray();

    // Docker's rules: the last pattern that matches a path or a folder above it decides; "!" takes it in again.
    private static bool IsIgnored(string path)
    {
        var ignored = false;
        foreach (var pattern in File.ReadLines(Repository.PathOf(".dockerignore")).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            var expression = Regex
                .Escape(pattern.TrimStart('!'))
                .Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal)
                .Replace(@"\*", "[^/]*", StringComparison.Ordinal);
            if (Regex.IsMatch(path, $"^{expression}(/.*)?$"))
            {
                ignored = !pattern.StartsWith('!');
            }
        }

        return ignored;
    }
}
