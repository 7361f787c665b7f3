using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>The programs of the newest PostgreSQL that is installed.</summary>
internal static class PostgresPrograms
{
    /// <summary>Where they are; null where there are none.</summary>
    public static readonly string? Folder = Find();

    /// <summary>A temporary folder in which a server can run.</summary>
    public static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("kzuk-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            using var owner = Process.Start("chown", ["postgres", folder]);
            owner.WaitForExit();
        }

        return folder;
    }

    public static void Run(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Folder!, program), .. arguments];
        command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/", RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, string.Join(' ', command));
    }

    private static string? Find() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Where(folder => int.TryParse(Path.GetFileName(folder), out var version) && version >= 15)
                .Select(folder => Path.Combine(folder, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;
}
