using System.Text.Json.Nodes;

namespace KzUkApi.Http.OpenApi;

/// <summary>What the reference dataset answers to the example request of each operation, recorded by the contract tests.</summary>
internal static class ExampleReader
{
    /// <summary>Stands wherever a real answer has the identifier of its own request.</summary>
    public const string TraceId = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private const int LongestExample = 1200;

    /// <summary>The recorded answers by operation id; a new operation has none until the contract is written again.</summary>
    public static JsonObject Read() => Read("examples.json");

    /// <summary>
    /// An answer as the contract shows it: of every list the first item, and of a long answer no lists of records within that.
    /// </summary>
    public static JsonNode? Shortened(JsonNode? answer)
    {
        var whole = Shortened(answer, depth: int.MaxValue);
        return whole?.ToJsonString().Length > LongestExample ? Shortened(answer, depth: 1) : whole;
    }

    // So many lists of records may stand within each other.
    private static JsonNode? Shortened(JsonNode? part, int depth) => part switch
    {
        JsonArray { Count: > 0 } items when items[0] is not JsonObject || depth > 0 => new JsonArray(Shortened(items[0], depth - 1)),
        JsonArray => new JsonArray(),
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Shortened(field.Value, depth)))),
        _ => part?.DeepClone(),
    };

    /// <summary>The example body of an operation; the contract tests send it.</summary>
    public static JsonNode? Body(string operationId) => Read("bodies.json")[operationId]?.DeepClone();

    /// <summary>Texts of the contract that name several resources: the tags, or what stands for a name in braces in a comment.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Texts(string kind) =>
        Read("texts.json")[kind]!.AsObject().Select(text => KeyValuePair.Create(text.Key, text.Value!.GetValue<string>()));

    /// <summary>The names of the schemas of code lists, and the fields that have codes.</summary>
    public static JsonObject Codes() => Read("codes.json");

    private static JsonObject Read(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", file);
        return File.Exists(path) ? JsonNode.Parse(File.ReadAllBytes(path))!.AsObject() : [];
    }
}
