using System.Diagnostics;
using System.Runtime.CompilerServices;
using KzUkApi.Benchmarks.Synthetic;

namespace KzUkApi.Benchmarks.Measuring;

/// <summary>What benchmarks are made with: published programs, synthetic databases, commands of the machine.</summary>
internal sealed class Workshop(BenchmarkOptions options)
{
    public BenchmarkOptions Options { get; } = options;

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The service, published once per run.</summary>
    /// <param name="compiledAhead">Whether it is compiled ahead for this machine (ReadyToRun).</param>
    public async Task<string> PublishedAsync(bool compiledAhead)
    {
        var folder = Path.Combine(Options.Folder, compiledAhead ? "compiled-ahead" : "plain");
        var dll = Path.Combine(folder, "KzUkApi.dll");
        if (!_published.Add(folder))
        {
            return dll;
        }

        string[] kind = compiledAhead ? ["--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true"] : [];
        await CommandAsync(
            "dotnet",
            [
                "publish",
                Path.Combine(Root, "src", "KzUkApi"),
                "--configuration",
                "Release",
                "--output",
                folder,
                "--verbosity",
                "quiet",
                .. kind,
            ]
        );
        return dll;
    }

    private readonly HashSet<string> _published = [];

    /// <summary>The service on a database.</summary>
    /// <param name="postgres">The database on a PostgreSQL server that it has instead of the file.</param>
    public async Task<Server> ServiceAsync(
        string database, long cacheBytes = 32 * 1024 * 1024, bool compiledAhead = true, string postgres = "") =>
        await Server.StartAsync(
            "dotnet",
            [await PublishedAsync(compiledAhead)],
            "/health/ready",
            ("ASPNETCORE_URLS", "http://127.0.0.1:{port}"),
            ("Kzuk__Database", database),
            ("Kzuk__PostgreSql", postgres),
            ("Kzuk__CacheBytes", cacheBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("Kzuk__RequestRate", "0"),
            ("Logging__LogLevel__Default", "Warning"),
            ("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Warning")
        );

    /// <summary>A database with the reference dataset and synthetic trade figures, made once and kept.</summary>
    public string Database(int rows)
    {
        var file = Path.Combine(Options.Folder, $"synthetic-{rows}.db");
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"Making {rows:N0} synthetic trade figures in {file}");
            SyntheticDatabase.Generate(new(rows, file + ".part", 1), TextWriter.Null);
            File.Move(file + ".part", file);
        }

        return file;
    }

    /// <summary>Runs a command of the machine; its output goes to a file where one is named.</summary>
    public static async Task<TimeSpan> CommandAsync(
        string program,
        IEnumerable<string> arguments,
        string? output = null,
        string? folder = null,
        (string Name, string Value)[]? environment = null
    )
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Root,
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await using (var target = output is null ? Stream.Null : File.Create(output))
        {
            await process.StandardOutput.BaseStream.CopyToAsync(target);
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? clock.Elapsed
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }

    /// <summary>Whether the machine has a program.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
