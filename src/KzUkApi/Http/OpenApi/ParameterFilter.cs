using System.Globalization;
using System.Text.Json.Nodes;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Gives each parameter the shape that its validator enforces: one statement of what is allowed, checked and published.</summary>
internal sealed class ParameterFilter(OpenListsReader lists) : IOperationAsyncFilter
{
    private const int LongestId = 200;

    public async Task ApplyAsync(OpenApiOperation operation, OperationFilterContext context, CancellationToken cancellationToken)
    {
        var open = await lists(cancellationToken);
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<FormatsMetadata>().LastOrDefault() is { } formats)
        {
            var own = (operation.Parameters ?? []).Where(parameter =>
                formats.FileOf is null || parameter.Name != RepresentationParameters.Cursor);
            operation.Parameters = [.. own, .. Representation(formats, context)];
        }

        var shapes = metadata
            .OfType<QueryMetadata>()
            .SelectMany(taken => taken.Queries)
            .SelectMany(query => ShapesOf(query, open))
            .ToDictionary(pair => pair.Name, pair => pair.Shape, StringComparer.Ordinal);
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.In == ParameterLocation.Path)
            {
                if (metadata.OfType<PathWords>().FirstOrDefault() is { } words)
                {
                    (parameter.Description, parameter.Example) = (words.Description, words.Example);
                }

                var codes = metadata
                    .OfType<PathCodes>()
                    .FirstOrDefault(known => known.Parameter == parameter.Name);
                parameter.Schema = codes is null
                    ? new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = LongestId, Pattern = "^[A-Za-z0-9-]+$" }
                    : new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. codes.Allowed.Select(code => (JsonNode)code)] };
            }
            else if (shapes.TryGetValue(parameter.Name!, out var shape))
            {
                var isOfFile = parameter.Name == RepresentationParameters.Limit && metadata.OfType<FileFormats>().Any();
                Apply(isOfFile ? shape with { Default = null } : shape, parameter, context);
                (parameter.Description, parameter.Example) = isOfFile
                    ? (RepresentationParameters.LimitText, null)
                    : (parameter.Description, parameter.Example);
            }
        }

        if (metadata.OfType<FileFormats>().FirstOrDefault() is { } files)
        {
            var names = files.All.Select(format => (JsonNode)format.Name);
            operation.Parameters!.Add(new OpenApiParameter
            {
                Name = RepresentationParameters.FormatName,
                In = ParameterLocation.Path,
                Required = true,
                Description = files.All.Contains(Format.Xlsx)
                    ? "The format of the file; `xlsx` has at most 100,000 rows."
                    : "The format of the file.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. names] },
                Example = files.All[0].Name,
            });
        }
    }

    private static IEnumerable<OpenApiParameter> Representation(FormatsMetadata formats, OperationFilterContext context)
    {
        yield return Parameter(
            RepresentationParameters.DataVersion,
            RepresentationParameters.DataVersionText,
            new()
            {
                Type = JsonSchemaType.String,
                Pattern = "^[0-9A-Fa-f]{12}$",
                MaxLength = 12,
            }
        );
        if (formats.Parameter && formats.Formats.Except(formats.Files).Count() > 1)
        {
            yield return Parameter(RepresentationParameters.FormatName, RepresentationParameters.FormatText, new()
            {
                Type = JsonSchemaType.String,
                Enum = [.. formats.Formats.Select(format => (JsonNode)format.Name)],
                Default = formats.Formats[0].Name,
            });
        }

        if ((formats.FileOf is not null || !formats.HasFileAddresses) && RepresentationParameters.HasCsv(formats))
        {
            yield return Parameter(
                RepresentationParameters.ByteOrderMark,
                RepresentationParameters.ByteOrderMarkText,
                new() { Type = JsonSchemaType.Boolean, Default = false }
            );
            var fields = Parameter(FieldsRule.Name, FieldsRule.Text, new());
            Apply(FieldsRule.Described, fields, context);
            yield return fields;
        }
    }

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    // The rules of a query are known once it is parsed, and an empty one has them all.
    private static IEnumerable<(string Name, ParameterShape Shape)> ShapesOf(Type query, OpenLists open) =>
        QueryParser.Of((QueryRecord)Activator.CreateInstance(query)!, open, DateOnly.MaxValue).Shapes();

    private static void Apply(ParameterShape shape, OpenApiParameter parameter, OperationFilterContext context)
    {
        var value = Coded(shape, context) ?? Value(shape);
        parameter.Required = shape.Required;
        var example = parameter.Example?.ToString();
        if (!shape.Multiple || shape.IsOneText)
        {
            parameter.Schema = value;
            parameter.Example = example is null ? null : Node(shape, example);
            return;
        }

        parameter.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = value,
            MaxItems = shape.MaxItems,
            MinItems = 1,
            UniqueItems = true,
        };
        parameter.Style = ParameterStyle.Form;
        parameter.Explode = false;
        parameter.Example = example is null ? null : new JsonArray([.. example.Split(',').Select(part => (JsonNode)part)]);
    }

    private static IOpenApiSchema? Coded(ParameterShape shape, OperationFilterContext context) =>
        shape.Codes is not { } list || CodeSchemas.Reference(list, context.SchemaRepository, context.Document) is not { } codes ? null
        : shape.Default is null ? codes
        : new OpenApiSchema { AllOf = [codes], Default = Node(shape, shape.Default) };

    private static OpenApiSchema Value(ParameterShape shape) => shape.Range is { } range
        ? new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = range.Minimum.ToString(CultureInfo.InvariantCulture),
            Maximum = range.Maximum.ToString(CultureInfo.InvariantCulture),
            Default = Node(shape, shape.Default),
        }
        : new()
        {
            Type = JsonSchemaType.String,
            Enum = shape.Allowed is { } allowed ? [.. allowed.Select(code => (JsonNode)code)] : null,
            Pattern = shape.Pattern,
            Format = shape.Format,
            MaxLength = shape.MaxLength,
            Default = Node(shape, shape.Default),
        };

    private static JsonNode? Node(ParameterShape shape, string? text) =>
        text is null ? null : shape.Range is null ? text : int.Parse(text, CultureInfo.InvariantCulture);
}
