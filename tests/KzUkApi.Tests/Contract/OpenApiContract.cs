using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>The OpenAPI document as the server gives it, read for tests.</summary>
internal sealed record OpenApiContract(JsonNode Document)
{
    /// <summary>The committed document, which a test holds equal to the one served.</summary>
    public static OpenApiContract Committed =>
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "openapi", "kz-uk-api.v1.json")))!);

    public static async Task<OpenApiContract> ServedAsync() => new((await Api.GetAsync("/openapi/v1.json")).Json);

    public IEnumerable<ContractOperation> Operations =>
        from path in Document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        select new ContractOperation(
            method.Value!.Text("operationId")!,
            method.Key.ToUpperInvariant(),
            path.Key,
            Whole(method.Value!)
        );

    // An operation with the parameters and answers that it shares with others, which stand once in the document.
    private JsonNode Whole(JsonNode operation)
    {
        var whole = operation.DeepClone();
        whole["parameters"] = new JsonArray([.. (whole["parameters"]?.AsArray() ?? []).Select(parameter => Target(parameter!))]);
        whole["responses"] = new JsonObject(
            whole["responses"]!.AsObject().Select(answer => KeyValuePair.Create(answer.Key, (JsonNode?)Target(answer.Value!)))
        );
        return whole;
    }

    private JsonNode Target(JsonNode part) =>
        (part["$ref"]?.ToString().Split('/') is [_, _, var kind, var name] ? Document["components"]![kind]![name]! : part).DeepClone();
}

/// <summary>One operation of the contract.</summary>
internal sealed record ContractOperation(string Id, string Method, string Path, JsonNode Node)
{
    /// <summary>Whether it changes something; its example is sent to a server of its own.</summary>
    public bool Writes => Method != "GET";

    /// <summary>The status of its success.</summary>
    public string Success => Node["responses"]!["201"] is null ? "200" : "201";

    /// <summary>Whether its answer tells what was written before.</summary>
    public bool TellsWrites => Path.EndsWith("/history", StringComparison.Ordinal) || Path.EndsWith("/audit", StringComparison.Ordinal);

    public bool NeedsKey => Node["security"] is not null;

    /// <summary>The scope that a key must have; null where any will do.</summary>
    public string? Scope => Node["security"]![0]!["bearer"]!.AsArray().SingleOrDefault()?.ToString();

    public IEnumerable<JsonNode> Parameters => Node["parameters"]?.AsArray().Select(parameter => parameter!) ?? [];

    /// <summary>The request that all parameter examples make together, as Swagger UI sends it.</summary>
    public string ExampleRequest()
    {
        var path = Path;
        var query = new List<string>();
        foreach (var parameter in Parameters.Where(parameter => parameter["example"] is not null))
        {
            var value = parameter["example"] is JsonArray many ? string.Join(',', many) : parameter["example"]!.ToString();
            if (parameter.Text("in") == "path")
            {
                path = path.Replace($"{{{parameter.Text("name")}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            }
            else
            {
                query.Add($"{parameter.Text("name")}={Uri.EscapeDataString(value)}");
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    /// <summary>Whether the answer is data; pictures have no example that could be read in a document.</summary>
    public bool AnswersJson => Node["responses"]![Success]!["content"]?["application/json"] is not null;

    /// <summary>Whether it answers all rows of a list as a file.</summary>
    public bool AnswersFile => Path.EndsWith(".{format}", StringComparison.Ordinal);

    public JsonNode? ExampleAnswer => Node["responses"]![Success]!["content"]?["application/json"]?["example"];

    public JsonNode? AnswerSchema => Node["responses"]![Success]!["content"]?["application/json"]?["schema"];
}
