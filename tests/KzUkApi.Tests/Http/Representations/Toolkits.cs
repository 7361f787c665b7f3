using System.Diagnostics;
using System.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Readers that others wrote, run by Node or Python: what the service writes must be understood beyond this repository.</summary>
internal static class Toolkits
{
    private static readonly string Folder = Repository.PathOf("tests", "KzUkApi.Tests", "Http", "Representations");

    /// <summary>What a script prints when it is given a document; the test is skipped where its package is not installed.</summary>
    public static async Task<string> RunAsync(string script, string package, string document, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
        {
            Assert.Ignore($"{package} is not installed: npm --prefix {Folder} ci");
        }

        var (output, errors) = await ProcessAsync("node", [script, .. arguments], document);
        Assert.That(errors, Is.Null);
        return output;
    }

    /// <summary>What a script of openpyxl prints; the test is skipped where no Python has it.</summary>
    public static async Task<string> RunPythonAsync(string script, params string[] arguments)
    {
        // That of the system first, since Debian installs openpyxl for it.
        foreach (var python in new[] { "/usr/bin/python3", "python3" }.Where(Exists))
        {
            if ((await ProcessAsync(python, ["-c", "import openpyxl"], string.Empty)).Errors is null)
            {
                var (output, errors) = await ProcessAsync(python, [script, .. arguments], string.Empty);
                Assert.That(errors, Is.Null);
                return output;
            }
        }

        Assert.Ignore("No Python has openpyxl (on Debian: apt-get install python3-openpyxl).");
        return string.Empty;
    }

    private static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    // The errors are null where the program succeeded.
    private static async Task<(string Output, string? Errors)> ProcessAsync(string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (await output, process.ExitCode == 0 ? null : $"{program}: {await errors}");
    }
}
