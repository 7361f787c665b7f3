using System.Text.Json.Nodes;

namespace KzUkApi.Http.OpenApi;

/// <summary>What the reference dataset answers to the example request of each operation, recorded by the contract tests.</summary>
internal static class ExampleReader
{
    /// <summary>Stands wherever a real answer has the identifier of its own request.</summary>
    public const string TraceId = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    /// <summary>The recorded answers by operation id; a new operation has none until the contract is written again.</summary>
    public static JsonObject Read() => Read("examples.json");

    /// <summary>The example body of an operation; the contract tests send it.</summary>
    public static JsonNode? Body(string operationId) => Read("bodies.json")[operationId]?.DeepClone();

    /// <summary>Texts of the contract that name several resources: the tags, or what stands for a name in braces in a comment.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Texts(string kind) =>
        Read("texts.json")[kind]!.AsObject().Select(text => KeyValuePair.Create(text.Key, text.Value!.GetValue<string>()));

    private static JsonObject Read(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", file);
        return File.Exists(path) ? JsonNode.Parse(File.ReadAllBytes(path))!.AsObject() : [];
    }
}
