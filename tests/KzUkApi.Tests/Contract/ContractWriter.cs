using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>Writes the contract again: records what each example request is answered, then the document that shows it.</summary>
/// <remarks>
/// On purpose only: <c>UPDATE_CONTRACT=true dotnet test --filter ContractTests</c>. The tests then compare what was written.
/// </remarks>
internal static class ContractWriter
{
    public static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static bool IsAskedFor => Environment.GetEnvironmentVariable("UPDATE_CONTRACT") == "true";

    public static async Task WriteAsync()
    {
        var examples = new JsonObject();
        var operations = (await OpenApiContract.ServedAsync()).Operations.ToList();
        var written = await WriteExamples.AnswersAsync(operations);
        foreach (var operation in operations.Where(operation => operation.AnswersJson))
        {
            var answer = written.GetValueOrDefault(operation.Id) ?? await Api.GetExampleAsync(operation);
            examples[operation.Id] = Masking.Mask(answer.Json);
        }

        var text = examples.ToJsonString(Layout) + "\n";
        await File.WriteAllTextAsync(Repository.PathOf("src", "KzUkApi", "Http", "OpenApi", "examples.json"), text);

        // The copy beside the running program, so that the document below shows the new answers.
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", "examples.json"), text);
        var document = (await OpenApiContract.ServedAsync()).Document;
        await File.WriteAllTextAsync(Repository.PathOf("openapi", "kz-uk-api.v1.json"), document.ToJsonString(Layout) + "\n");
    }
}
