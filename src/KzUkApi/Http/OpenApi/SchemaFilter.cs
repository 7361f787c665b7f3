using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Answers carry every field, null where there is no value: so every field is required in the contract.</summary>
internal sealed partial class SchemaFilter : ISchemaFilter
{
    private readonly NullabilityInfoContext _nullability = new();

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        // What a record adds to the one that it extends stands beside the reference to that.
        var own = schema is OpenApiSchema { AllOf: { } parts } ? parts.OfType<OpenApiSchema>().FirstOrDefault() : schema;
        if (own is not OpenApiSchema { Properties.Count: > 0 } shape)
        {
            return;
        }

        var properties = context.Type.GetProperties().ToLookup(NameOf, StringComparer.Ordinal);
        foreach (var (name, field) in shape.Properties.ToList())
        {
            shape.Properties[name] = Field(field, properties[name].First(), name, context);
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

    private IOpenApiSchema Field(IOpenApiSchema field, PropertyInfo property, string name, SchemaFilterContext context)
    {
        if (field is OpenApiSchema own)
        {
            // Every field of an answer is; the word would only mean something in a request.
            own.ReadOnly = false;

            // An answer has an example of its own.
            own.Examples = null;
            if (
                (own.Type & ~JsonSchemaType.Null) is JsonSchemaType.String or JsonSchemaType.Array
                && own.Items is null or OpenApiSchema { Type: JsonSchemaType.String }
                && CodeSchemas.Reference(OpenApiSetup.SchemaId(property.DeclaringType!), name, context.SchemaRepository) is { } codes)
            {
                return Coded(own, codes, property);
            }

            if (own.Items is OpenApiSchema { Type: { } type } item && _nullability.Create(property).GenericTypeArguments is [var of])
            {
                item.Type = of.ReadState == NullabilityState.Nullable ? type | JsonSchemaType.Null : type;
            }

            return own;
        }

        return _nullability.Create(property).ReadState == NullabilityState.Nullable ? OrNull(field, field.Description) : field;
    }

    // The schema of the codes names them: of a text that only does too, what it says of a missing code remains.
    private static string? Remaining(string? text) =>
        text is not { Length: > 0 } || text[0] != '`' || text.Contains(". ", StringComparison.Ordinal) ? text
        : Missing().Match(text) is { Success: true } missing ? char.ToUpperInvariant(text[missing.Index + 2]) + text[(missing.Index + 3)..]
        : null;

    [GeneratedRegex("; (null|left out) ")]
    private static partial Regex Missing();

    private IOpenApiSchema Coded(OpenApiSchema field, IOpenApiSchema codes, PropertyInfo property)
    {
        field.Description = Remaining(field.Description);
        var nullability = _nullability.Create(property);
        if (field.Items is not null)
        {
            field.Items = nullability.GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }] ? OrNull(codes, null) : codes;
            return field;
        }

        if (nullability.ReadState == NullabilityState.Nullable)
        {
            return OrNull(codes, field.Description);
        }

        codes.Description = field.Description;
        return codes;
    }

    // A reference says nothing of null by itself.
    private static OpenApiSchema OrNull(IOpenApiSchema reference, string? description) =>
        new() { OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }], Description = description };
}
