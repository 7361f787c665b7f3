using System.Text.RegularExpressions;
using KzUkApi.Pages;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>
/// The committed script is what its sources give, they keep to their types, and the client does what its README says. The tools stand in
/// <c>src/KzUkApi.Web</c>.
/// </summary>
internal sealed partial class ScriptSourceTests
{
    private static readonly string Folder = Repository.PathOf("src", "KzUkApi.Web");

    [OneTimeSetUp]
    public async Task CheckTypesAndBundle()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "esbuild")))
        {
            Assert.Ignore("The tools of the script are not installed: npm --prefix src/KzUkApi.Web ci");
        }

        Directory.CreateDirectory(Path.Combine(Folder, "obj"));
        var example = Example().Match(await File.ReadAllTextAsync(Path.Combine(Folder, "client", "README.md"))).Groups["code"].Value;
        Assert.That(example, Does.Contain(ApiServer.PublicUrl));
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "obj", "readme.ts"),
            example.Replace(ApiServer.PublicUrl, Api.Server.Address, StringComparison.Ordinal)
        );
        await ToolRun.OutputAsync(Folder, "npm", "run", "--silent", "check");
    }

    [Test]
    public async Task Script_InTheRepository_IsWhatItsSourcesGive()
    {
        var made = await File.ReadAllBytesAsync(Path.Combine(Folder, "obj", "site.js"));
        var committed = await File.ReadAllBytesAsync(Path.Combine(Folder, "dist", "site.js"));
        Assert.That(made.AsSpan().SequenceEqual(committed), "make it again: npm --prefix src/KzUkApi.Web run build");
        var served = await Api.Server.Client.GetByteArrayAsync(new Uri(Api.Server.Address + SiteFiles.ScriptPath));
        Assert.That(served.AsSpan().SequenceEqual(committed), "the service has another one: build it again");
    }

    [Test]
    public async Task Client_AsInItsReadme_ReadsFigures()
    {
        await ToolRun.OutputAsync(Folder, "npm", "run", "--silent", "example");
        var told = await ToolRun.OutputAsync(Folder, "node", Path.Combine("obj", "readme.js"));
        var rows = (await Api.GetAsync("/v1/trade-flows?reporter=GBR&flow=export,import&from=2022&to=2023")).Json["data"]!.AsArray();
        Assert.That(
            told.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Is.Not.Empty.And.EqualTo(rows.Select(row => $"{row!.Text("title")} {row!.Text("display")}"))
        );
    }

    [GeneratedRegex("```ts\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
