using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>Runs of other programs than ours: npm, node.</summary>
internal static class ToolRun
{
    /// <summary>What the program prints; a test in which it fails, fails with what it says.</summary>
    public static async Task<string> OutputAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}: {await output}{await errors}");
        return await output;
    }
}
