using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;
using Microsoft.OpenApi;

namespace KzUkApi.Tests.Contract;

/// <summary>The contract in OpenAPI 3.0, for Swagger UI and for generators that read no later form.</summary>
internal sealed class OlderFormTests
{
    private OpenApiContract _older = null!;
    private OpenApiContract _contract = null!;

    [OneTimeSetUp]
    public async Task ReadBoth() =>
        (_older, _contract) = (new((await Api.GetAsync("/openapi/v1-3.0.json")).Json), await OpenApiContract.ServedAsync());

    [Test]
    public void Form_Always_IsSoundOpenApi30()
    {
        var (document, diagnostic) = OpenApiDocument.Parse(_older.Document.ToJsonString(), "json");
        Assert.That(diagnostic!.Errors.Concat(diagnostic.Warnings).Select(mistake => mistake.ToString()), Is.Empty);
        Assert.That(
            (diagnostic.SpecificationVersion, document!.Paths.Count),
            Is.EqualTo((OpenApiSpecVersion.OpenApi3_0, _contract.Document["paths"]!.AsObject().Count))
        );
        var nullable = Schemas(_older.Document).Where(schema => schema.ContainsKey("nullable")).ToList();
        Assert.That(nullable, Has.Count.GreaterThan(100));
        Assert.That(
            nullable
                .Where(schema => !schema.ContainsKey("type") && schema["allOf"]?[0]!["$ref"] is null)
                .Select(schema => schema.GetPath()),
            Is.Empty,
            "nullable counts only beside a type, or a reference in allOf"
        );
        Assert.That(
            Schemas(_older.Document)
                .Where(schema => schema["type"] is JsonArray || schema["examples"] is JsonArray)
                .Select(schema => schema.GetPath()),
            Is.Empty,
            "3.0 has one type and one example"
        );
    }

    [Test]
    public void Form_Always_HasTheSameOperationsParametersAndSchemas()
    {
        Assert.That(_older.Operations.Select(Told), Is.EqualTo(_contract.Operations.Select(Told)));
        Assert.That(Fields(_older), Is.EqualTo(Fields(_contract)));
    }

    private static string Told(ContractOperation operation) =>
        $"{operation.Id} {operation.ExampleRequest()} "
            + $"{string.Join(' ', operation.Parameters.Select(parameter => parameter.Text("name")))}: "
            + $"{string.Join(' ', operation.Node["responses"]!.AsObject().Select(response => response.Key))}";

    private static IEnumerable<string> Fields(OpenApiContract contract) =>
        from schema in contract.Document["components"]!["schemas"]!.AsObject()
        from part in (schema.Value!["allOf"]?.AsArray() ?? []).Append(schema.Value)
        from field in part!["properties"]?.AsObject() ?? []
        select $"{schema.Key}.{field.Key}";

    private static IEnumerable<JsonObject> Schemas(JsonNode? node) =>
        node switch
        {
            JsonObject @object => @object
                .Where(property => property.Key is not ("example" or "properties"))
                .SelectMany(property => Schemas(property.Value))
                .Concat((@object["properties"] as JsonObject ?? []).SelectMany(property => Schemas(property.Value)))
                .Prepend(@object),
            JsonArray array => array.SelectMany(Schemas),
            _ => [],
        };
}
