using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>
/// Clients that three tools make of the contract compile, with programs that use them, and do what they say: the tools and programs
/// stand in <c>Clients</c>.
/// </summary>
internal sealed class ClientTests
{
    private static readonly string Folder = Repository.PathOf("tests", "KzUkApi.Tests", "Contract", "Clients");

    [OneTimeSetUp]
    public async Task GenerateAndCompile()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "typescript")))
        {
            Assert.Ignore($"The generators are not installed: npm --prefix {Folder} ci");
        }

        var made = Directory.CreateDirectory(Path.Combine(Folder, "obj")).FullName;
        foreach (var form in (string[])["v1", "v1-3.0"])
        {
            await File.WriteAllTextAsync(Path.Combine(made, $"{form}.json"), (await Api.GetAsync($"/openapi/{form}.json")).Text);
        }

        await ToolRun.OutputAsync(Folder, "npm", "run", "--silent", "generate");
        await ToolRun.OutputAsync(Folder, "npm", "run", "--silent", "compile");
    }

    [TestCase("fetch", "From openapi-fetch.", "id,reporter")]
    [TestCase("orval", "From orval.", "/v1/trade-flows.csv")]
    [TestCase("hey", "From hey-api.", "id,reporter")]
    public async Task Program_WithAGeneratedClient_ReadsSearchesAndEdits(string program, string note, string csv)
    {
        using var server = new EditServer();
        var script = Path.Combine("obj", "js", $"{program}.js");
        var told = JsonNode.Parse(await ToolRun.OutputAsync(Folder, "node", script, server.Server.Address, server.Key))!;
        Assert.That(told.ToJsonString(), Is.EqualTo(new JsonObject
        {
            ["live"] = "live",
            ["rows"] = 2,
            ["flow"] = "export",
            ["points"] = 1,
            ["basis"] = "different-programmes",
            ["sentence"] = (await Api.GetAsync("/v1/briefing?asOf=2023-10-03")).Json["sentences"]![0]!.Text("text"),
            ["hit"] = "sources",
            ["error"] = "out-of-range",
            ["note"] = note,
            ["csv"] = csv,
        }.ToJsonString()));
        var figure = await server.GetAsync("/v1/trade-flows/kaz-total-unspecified-total-2022-kazinform-2023-10");
        Assert.That(figure.Json.Text("note"), Is.EqualTo(note));
    }
}
