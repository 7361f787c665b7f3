using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>Runs of the real program with a command.</summary>
internal static class ProgramRun
{
    /// <summary>One run to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> OfAsync(string database, params string[] arguments)
    {
        using var process = Begin(database, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WithinLimitAsync("the end of the program");
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>A run that the caller ends.</summary>
    public static Process Begin(string database, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(database),
        };
        start.Environment["Kzuk__Database"] = database;
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }
}
