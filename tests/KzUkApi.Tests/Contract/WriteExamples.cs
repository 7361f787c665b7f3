using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>
/// Sends the examples of operations that write, and of those that tell what was written, to a server of its own, in an order in
/// which each finds what it needs.
/// </summary>
internal static class WriteExamples
{
    public static async Task<IReadOnlyDictionary<string, ApiAnswer>> AnswersAsync(IEnumerable<ContractOperation> operations)
    {
        using var server = new EditServer();
        var answers = new Dictionary<string, ApiAnswer>(StringComparer.Ordinal);
        foreach (
            var operation in operations
                .Where(operation => operation.Writes || operation.TellsWrites)
                .OrderBy(Order)
                .ThenBy(operation => operation.Id, StringComparer.Ordinal)
        )
        {
            var (mediaType, content) = operation.Node["requestBody"]?["content"]!.AsObject().First() ?? default;
            var example = content?["example"];
            var body = mediaType == "application/json" ? example!.ToJsonString() : (string?)example;
            answers[operation.Id] = await server.SendAsync(
                new HttpMethod(operation.Method),
                operation.ExampleRequest(),
                body,
                operation.Method is "PUT" or "DELETE" ? [("If-Match", "*")] : [],
                mediaType ?? "application/json"
            );
        }

        return answers;
    }

    private static int Order(ContractOperation operation) => operation.Method switch { "POST" => 0, "PUT" => 1, "GET" => 2, _ => 3 };
}
