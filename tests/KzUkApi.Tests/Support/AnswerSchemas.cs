using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace KzUkApi.Tests.Support;

/// <summary>Checks answers against the schemas of the OpenAPI document: every answer that any test of the shared server reads.</summary>
internal sealed class AnswerSchemas
{
    private readonly List<(Regex Path, JsonNode Operation)> _operations = [];
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);
    private readonly JsonObject _components;
    private readonly JsonNode _responses;

    public AnswerSchemas(JsonNode document)
    {
        _components = Strict(document["components"]!["schemas"]!.DeepClone()).AsObject();
        _responses = document["components"]!["responses"]!;
        foreach (var (path, item) in document["paths"]!.AsObject().Where(path => path.Value!["get"] is not null))
        {
            var prefix = (item!["servers"] ?? document["servers"])![0]!["url"]!.ToString().TrimEnd('/');
            var pattern = Regex.Replace(Regex.Escape(prefix + path), @"\\\{[^}]+}", "[^/]+");
            _operations.Add((new Regex($"^{pattern.TrimEnd('/')}/?$"), item["get"]!));
        }

        // A literal segment wins over a parameter.
        _operations.Sort((left, right) => Holes(left.Path).CompareTo(Holes(right.Path)));
    }

    /// <summary>What an answer breaks of its schema; empty where it keeps it, or where the address is no operation.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(string pathAndQuery, ApiAnswer answer)
    {
        var path = pathAndQuery.Split('?')[0];
        var operation = _operations.FirstOrDefault(candidate => candidate.Path.IsMatch(path)).Operation;
        var status = ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var mediaType = answer.Header("Content-Type")?.Split(';')[0];
        if (
            operation is null
            || mediaType is null
            || mediaType is not ("application/json" or "application/problem+json")
            || answer.Text.Length == 0
        )
        {
            return [];
        }

        if (operation["responses"]![status] is not { } response)
        {
            // 405 and the like are answers of HTTP, not of an operation.
            return status is "405" ? [] : [$"{path}: status {status} is not in the contract"];
        }

        // Errors that many operations have in common stand once.
        response = response["$ref"]?.ToString().Split('/')[^1] is { } name ? _responses[name]! : response;
        if (response["content"]?[mediaType]?["schema"] is not { } schema)
        {
            return [$"{path}: {mediaType} is not in the contract for status {status}"];
        }

        var errors = (await CompileAsync(schema)).Validate(answer.Text);
        return [.. errors.Select(error => $"{path}: {error.Path} {error.Kind}")];
    }

    private static int Holes(Regex path) => path.ToString().Count(character => character == '[');

    private async Task<JsonSchema> CompileAsync(JsonNode schema)
    {
        var key = schema.ToJsonString();
        if (!_schemas.TryGetValue(key, out var compiled))
        {
            var whole = new JsonObject { ["allOf"] = new JsonArray(Strict(schema.DeepClone())), ["definitions"] = _components.DeepClone() };
            _schemas[key] = compiled = await JsonSchema.FromJsonAsync(
                whole.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal)
            );
        }

        return compiled;
    }

    // Clients may meet new fields, tests may not: a field that the contract lacks is an error here.
    private static JsonNode Strict(JsonNode node)
    {
        if (node is JsonObject fields)
        {
            if (fields["properties"] is JsonObject { Count: > 0 } && !fields.ContainsKey("additionalProperties"))
            {
                fields["additionalProperties"] = false;
            }

            foreach (var (_, child) in fields.Where(field => field.Value is not null).ToList())
            {
                Strict(child!);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items.Where(item => item is not null))
            {
                Strict(item!);
            }
        }

        return node;
    }
}
