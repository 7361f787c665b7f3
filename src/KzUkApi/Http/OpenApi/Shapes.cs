using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Answers carry every field, null where there is no value: so every field is required in the contract.</summary>
internal sealed class Shapes : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } shape)
        {
            return;
        }

        var leftOut = context.Type.GetProperties()
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingNull)
            .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        foreach (var field in shape.Properties.Values.OfType<OpenApiSchema>())
        {
            // Every field of an answer is; the word would only mean something in a request.
            field.ReadOnly = false;
        }

        // Answers may grow: a client must not take a new field for an error.
        shape.AdditionalPropertiesAllowed = true;
        shape.Required = shape.Properties.Keys.Except(leftOut, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }
}
