using System.Diagnostics;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Conventions;

/// <summary>What can be checked of <c>compose.yaml</c> without starting anything.</summary>
internal sealed partial class ComposeTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("compose.yaml"));

    [Test]
    public void Hosts_OfTheDatabaseAndOfTheBalancer_AreServices()
    {
        var services = Service().Matches(Text[Text.IndexOf("\nservices:", StringComparison.Ordinal)..])
            .Select(match => match.Groups["name"].Value)
            .ToList();
        Assert.That(services, Is.SupersetOf(new[] { "db1", "db2", "db3", "api1", "api2", "balancer" }));
        var hosts = DatabaseHosts().Match(Text).Groups["hosts"].Value.Split(',');
        Assert.That(hosts, Is.EqualTo(new[] { "db1", "db2", "db3" }));
        var balanced = Balanced().Matches(Text).Select(match => match.Groups["name"].Value).ToList();
        Assert.That(balanced, Is.EqualTo(new[] { "api1", "api2" }));
        Assert.That(services, Is.SupersetOf(hosts.Concat(balanced)));
    }

    [Test]
    public void Passwords_AreNotInTheFile() =>
        Assert.That(
            Password().Matches(Text).Select(match => match.Groups["value"].Value).ToList(),
            Has.Count.GreaterThan(3).And.All.StartsWith("${KZUK_DB_PASSWORD:?"));

    [Test]
    public void File_WhereComposeIsThere_IsAccepted()
    {
        if (!HasCompose())
        {
            // Nothing else reads the file as Docker does.
            Assert.Pass("docker compose is not here; the other tests looked at the file.");
        }

        Assert.That(Compose("--file", Repository.PathOf("compose.yaml"), "config", "--quiet"), Is.Zero);
    }

    private static bool HasCompose() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "docker")))
        && Compose("version") == 0;

    private static int Compose(params string[] arguments)
    {
        var start = new ProcessStartInfo("docker", ["compose", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KZUK_DB_PASSWORD"] = "test";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Task.WaitAll(output, error);
        TestContext.Out.WriteLine(error.Result);
        return process.ExitCode;
    }

    [GeneratedRegex("^  (?<name>[a-z0-9]+):", RegexOptions.Multiline)]
    private static partial Regex Service();

    [GeneratedRegex("Kzuk__PostgreSql: Host=(?<hosts>[^;]+);")]
    private static partial Regex DatabaseHosts();

    [GeneratedRegex("^ +server [a-z0-9]+ (?<name>[a-z0-9]+):8080 ", RegexOptions.Multiline)]
    private static partial Regex Balanced();

    [GeneratedRegex("PASSWORD: \"?(?<value>[^\"\n]+)")]
    private static partial Regex Password();
}
