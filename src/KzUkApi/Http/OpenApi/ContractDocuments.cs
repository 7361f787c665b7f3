using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace KzUkApi.Http.OpenApi;

/// <summary>The contract as it is served: in OpenAPI 3.1, and in 3.0 for what does not read that.</summary>
internal static class ContractDocuments
{
    public const string Name = "v1";

    /// <summary>
    /// The same in OpenAPI 3.0: what many generators of clients read, and what Swagger UI opens without seconds of work
    /// (swagger-ui issue 10748).
    /// </summary>
    public const string OlderForm = $"/openapi/{Name}-3.0.json";

    // Programs read it: white space would double it.
    private static readonly OpenApiJsonWriterSettings Terse = new() { Terse = true };

    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapContract(this IEndpointRouteBuilder app)
    {
        app.MapGet($"/openapi/{Name}.json", Form31Async).WithQuery<NoQuery>().WithMetadata(new NotImmutable()).ExcludeFromDescription();
        app.MapGet(OlderForm, Form30Async).WithQuery<NoQuery>().WithMetadata(new NotImmutable()).ExcludeFromDescription();
    }

    private static async Task<ContentHttpResult> Form31Async(IAsyncSwaggerProvider documents) =>
        Answer(await WriteAsync(documents, OpenApiSpecVersion.OpenApi3_1));

    private static async Task<ContentHttpResult> Form30Async(IAsyncSwaggerProvider documents)
    {
        var document = JsonNode.Parse(await WriteAsync(documents, OpenApiSpecVersion.OpenApi3_0))!;
        StateNull(document);
        return Answer(document.ToJsonString(Layout));
    }

    private static ContentHttpResult Answer(string text) => TypedResults.Content(text, "application/json; charset=utf-8");

    private static async Task<string> WriteAsync(IAsyncSwaggerProvider documents, OpenApiSpecVersion version)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        (await documents.GetSwaggerAsync(Name)).SerializeAs(version, new OpenApiJsonWriter(text, Terse));
        return text.ToString();
    }

    // Where a reference may be null, 3.1 has a second schema of the type null. In 3.0 that is a word, which generators read beside a
    // reference only where that stands in `allOf`; a type beside it would make some of them take it for another record.
    private static void StateNull(JsonNode? node)
    {
        foreach (
            var part in node switch
            {
                JsonObject @object => @object.Select(property => property.Value).ToList(),
                JsonArray array => [.. array],
                _ => [],
            }
        )
        {
            StateNull(part);
        }

        if (
            node is JsonObject schema
            && schema["oneOf"] is JsonArray and [JsonObject reference, JsonObject none]
            && none.ContainsKey("enum")
        )
        {
            schema.Remove("oneOf");
            schema["nullable"] = true;
            schema["allOf"] = new JsonArray(reference.DeepClone());
        }
    }
}
