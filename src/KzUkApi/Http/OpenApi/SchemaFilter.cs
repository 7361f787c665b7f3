using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Answers carry every field, null where there is no value: so every field is required in the contract.</summary>
internal sealed class SchemaFilter : ISchemaFilter
{
    private readonly NullabilityInfoContext _nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } shape)
        {
            return;
        }

        var properties = context.Type.GetProperties().ToLookup(NameOf, StringComparer.Ordinal);
        foreach (var (name, field) in shape.Properties.ToList())
        {
            shape.Properties[name] = Field(field, properties[name].First());
        }

        if (context.Type.Name.EndsWith("Input", StringComparison.Ordinal))
        {
            // A body is read strictly: what is not known is refused, what has no value may be left out.
            shape.AdditionalPropertiesAllowed = false;
            foreach (var (name, field) in shape.Properties.ToList())
            {
                shape.Properties[name] = BodyLimits.State(field);
            }

            shape.Required = shape
                .Properties.Keys.Where(name =>
                    properties[name].First().IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))
                )
                .ToHashSet(StringComparer.Ordinal);
            return;
        }

        // Answers may grow: a client must not take a new field for an error.
        shape.AdditionalPropertiesAllowed = true;
        shape.Required = shape.Properties.Keys.Where(name => !IsLeftOut(properties[name].First())).ToHashSet(StringComparer.Ordinal);
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsLeftOut(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingNull;

    private IOpenApiSchema Field(IOpenApiSchema field, PropertyInfo property)
    {
        if (field is OpenApiSchema own)
        {
            // Every field of an answer is; the word would only mean something in a request.
            own.ReadOnly = false;
            if (own.Items is OpenApiSchema { Type: { } type } item && _nullability.Create(property).GenericTypeArguments is [var of])
            {
                item.Type = of.ReadState == NullabilityState.Nullable ? type | JsonSchemaType.Null : type;
            }

            return own;
        }

        // A reference says nothing of null by itself.
        return _nullability.Create(property).ReadState == NullabilityState.Nullable
            ? new OpenApiSchema { OneOf = [field, new OpenApiSchema { Type = JsonSchemaType.Null }], Description = field.Description }
            : field;
    }
}
