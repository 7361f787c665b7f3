using System.Text.Json.Nodes;
using KzUkApi.Domain.CodeLists;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// Each list of codes is one named schema, to which parameters, answers and bodies refer, so that generated clients have one type
/// for it. <c>codes.json</c> has the names, and the list of each field that has codes.
/// </summary>
internal static class CodeSchemas
{
    private const string Grows = "Answers may have more in later versions.";

    private static readonly JsonObject Names = Read("names");
    private static readonly JsonObject Fields = Read("fields");

    // Lists that come with the data, or stand with their table, are known from the parameters that take their codes.
    private static readonly Dictionary<string, CodeList> Closed = Codes.All().ToDictionary(list => list.Id, StringComparer.Ordinal);

    /// <summary>A reference to the schema of a list; null where the list has none, since a parameter alone takes its codes.</summary>
    public static IOpenApiSchema? Reference(CodeList list, SchemaRepository repository, OpenApiDocument? document)
    {
        if (NameOf(list.Id) is not { } name)
        {
            return null;
        }

        repository.Schemas[name] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. list.Values.Select(code => (JsonNode)code)],
            Description = $"{list.Title}; `/v1/codelists/{list.Id}` has their meaning. {Grows}",
        };
        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>A reference to the schema of the codes that a field has; null where it has none.</summary>
    /// <param name="type">The record that declares the field.</param>
    public static IOpenApiSchema? Reference(string type, string field, SchemaRepository repository)
    {
        if ((Fields[$"{type}.{field}"] ?? Fields[field])?.GetValue<string>() is not { } list)
        {
            return null;
        }

        if (Closed.TryGetValue(list, out var closed))
        {
            return Reference(closed, repository, null);
        }

        repository.Schemas.TryAdd(NameOf(list)!, new OpenApiSchema());
        return new OpenApiSchemaReference(NameOf(list)!);
    }

    private static string? NameOf(string list) => Names[list]?.GetValue<string>();

    private static JsonObject Read(string part) => ExampleReader.Codes()[part]!.AsObject();
}
