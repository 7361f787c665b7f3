using System.Diagnostics;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Readers that others wrote, run by Node: what the service writes must be understood beyond this repository.</summary>
internal static class Toolkits
{
    private static readonly string Folder = Repository.PathOf("tests", "KzUkApi.Tests", "Http", "Representations");

    /// <summary>What a script prints when it is given a document; the test is skipped where its package is not installed.</summary>
    public static async Task<string> RunAsync(string script, string package, string document)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
        {
            Assert.Ignore($"{package} is not installed: npm --prefix {Folder} ci");
        }

        using var node = Process.Start(new ProcessStartInfo("node", script)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(document);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await errors);
        return await output;
    }
}
