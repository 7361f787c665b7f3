using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace KzUkApi.Tests.Support;

/// <summary>Checks answers against the schemas of the OpenAPI document: every answer that any test of the shared server reads.</summary>
internal sealed class AnswerSchemas
{
    private const string Components = "#/components/schemas/";
    private const string Definitions = "#/definitions/";

    private readonly IReadOnlyList<(Regex Path, JsonNode Operation)> _operations;
    private readonly JsonNode _responses;
    private readonly JsonSchema _schemas;

    // Many tests read the same pages, and pages with the same rows. One look at each text is enough.
    private readonly ConcurrentDictionary<(JsonSchema Schema, string Hash), IReadOnlyList<string>> _looks = [];

    private AnswerSchemas(JsonNode document, JsonSchema schemas)
    {
        (_schemas, _responses) = (schemas, document["components"]!["responses"]!);

        // A literal segment wins over a parameter.
        _operations =
        [
            .. document["paths"]!
                .AsObject()
                .Where(path => path.Value!["get"] is not null)
                .Select(path => (Path: PatternOf(path.Key), Operation: path.Value!["get"]!))
                .OrderBy(operation => Holes(operation.Path)),
        ];
    }

    /// <summary>Reads all schemas of a document together, once.</summary>
    public static async Task<AnswerSchemas> OfAsync(JsonNode document)
    {
        // The document is read by many tests at a time: what is taken from it is taken now.
        var all = document.DeepClone();
        var definitions = Strict(Merged(all["components"]!["schemas"]!.DeepClone().AsObject())).AsObject();
        foreach (var response in Responses(all).ToList())
        {
            foreach (var (_, content) in (response["content"]?.AsObject() ?? []).Where(content => content.Value!["schema"] is not null))
            {
                var schema = content!["schema"]!;
                if (schema["$ref"] is null)
                {
                    definitions[$"answer-{definitions.Count}"] = Strict(schema.DeepClone());
                    content["schema"] = new JsonObject { ["$ref"] = $"{Components}answer-{definitions.Count - 1}" };
                }
            }
        }

        var text = new JsonObject { ["definitions"] = definitions }.ToJsonString();
        return new(all, await JsonSchema.FromJsonAsync(text.Replace(Components, Definitions, StringComparison.Ordinal)));
    }

    /// <summary>What an answer breaks of its schema; empty where it keeps it, or where the address is no operation.</summary>
    public IReadOnlyList<string> Check(string pathAndQuery, ApiAnswer answer)
    {
        var path = pathAndQuery.Split('?')[0];
        var operation = _operations.FirstOrDefault(candidate => candidate.Path.IsMatch(path)).Operation;
        var mediaType = answer.Header("Content-Type")?.Split(';')[0];
        return operation is null || mediaType is not ("application/json" or "application/problem+json") || answer.Text.Length == 0
            ? []
            : Check(path, operation, ((int)answer.Status).ToString(CultureInfo.InvariantCulture), mediaType, answer.Text);
    }

    private IReadOnlyList<string> Check(string path, JsonNode operation, string status, string mediaType, string text)
    {
        if (operation["responses"]![status] is not { } response)
        {
            // 405 and the like are answers of HTTP, not of an operation. What nearly all can give is named in one answer.
            response = operation["responses"]!["default"];
            if (response is null || !Resolved(response).Text("description")!.Contains($"`{status}`", StringComparison.Ordinal))
            {
                return status is "405" ? [] : [$"{path}: status {status} is not in the contract"];
            }
        }

        response = Resolved(response);
        if (response["content"]?[mediaType]?["schema"] is not { } reference)
        {
            return [$"{path}: {mediaType} is not in the contract for status {status}"];
        }

        return [.. Look(_schemas.Definitions[NameIn(reference)!], text).Select(error => $"{path}: {error}")];
    }

    // Answers that several operations have in common stand once.
    private JsonNode Resolved(JsonNode response) => NameIn(response) is { } name ? _responses[name]! : response;

    private IReadOnlyList<string> Look(JsonSchema schema, string text) =>
        _looks.GetOrAdd((schema, Hash.Of(System.Text.Encoding.UTF8.GetBytes(text))), _ =>
        {
            using var document = JsonDocument.Parse(text);
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("data", out var rows)
                || rows.ValueKind != JsonValueKind.Array
                || schema.ActualProperties.GetValueOrDefault("data")?.ActualSchema.Item?.ActualSchema is not { } row
            )
            {
                return Errors(schema, text);
            }

            // The page as if it were empty, and then its rows.
            var page = JsonNode.Parse(text)!;
            page["data"] = new JsonArray();
            return
            [
                .. Errors(schema, page.ToJsonString()),
                .. rows.EnumerateArray()
                    .SelectMany((one, number) => Look(row, one.GetRawText()).Select(error => $"data[{number}] {error}")),
            ];
        });

    private static IReadOnlyList<string> Errors(JsonSchema schema, string text) =>
        [.. schema.Validate(text).Select(error => $"{error.Path} {error.Kind}")];

    private static IEnumerable<JsonNode> Responses(JsonNode document) =>
        document["components"]!["responses"]!
            .AsObject()
            .Select(response => response.Value!)
            .Concat(
                document["paths"]!
                    .AsObject()
                    .Where(path => path.Value!["get"] is not null)
                    .SelectMany(path => path.Value!["get"]!["responses"]!.AsObject())
                    .Select(response => response.Value!)
            );

    private static string? NameIn(JsonNode reference) => reference["$ref"]?.ToString().Split('/')[^1];

    private static Regex PatternOf(string path) => new($"^{Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "[^/]+")}/?$");

    private static int Holes(Regex path) => path.ToString().Count(character => character == '[');

    // A record that adds fields to another gets those of the other too: each part alone would refuse the fields of the rest.
    private static JsonObject Merged(JsonObject schemas)
    {
        var extended = schemas.Select(named => named.Value!.AsObject()).Where(schema => schema["allOf"] is JsonArray { Count: > 1 });
        foreach (var schema in extended)
        {
            Merge(schema);
        }

        return schemas;

        void Merge(JsonObject schema)
        {
            var parts = schema["allOf"]?.AsArray() ?? [];
            schema.Remove("allOf");
            foreach (var part in parts.Select(part => NameIn(part!) is { } name ? schemas[name]!.AsObject() : part!.AsObject()).ToList())
            {
                Merge(part);
                foreach (var (field, shape) in part["properties"]?.AsObject() ?? [])
                {
                    (schema["properties"] ??= new JsonObject())[field] = shape!.DeepClone();
                }

                var required = (schema["required"]?.AsArray() ?? []).Concat(part["required"]?.AsArray() ?? []);
                schema["required"] = new JsonArray([.. required.Select(name => name!.DeepClone())]);
            }
        }
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
