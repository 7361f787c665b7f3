using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// Describes what operations that write take beside their parameters: the body, with an example that tests send, and headers.
/// </summary>
internal sealed class RequestBodyFilter : IOperationFilter
{
    private const int LongestTag = 200;

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<BodyMetadata>().LastOrDefault() is { } body)
        {
            var size = metadata.OfType<IRequestSizeLimitMetadata>().LastOrDefault()?.MaxRequestBodySize;
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = body.MediaTypes.ToDictionary(
                    type => type,
                    IOpenApiMediaType (type) =>
                        new OpenApiMediaType
                        {
                            Schema = body.Shape is { } shape
                                ? context.SchemaGenerator.GenerateSchema(shape, context.SchemaRepository)
                                : File(type, size),
                            Example = type == body.MediaTypes[0] ? ExampleReader.Body(operation.OperationId!) : null,
                        }
                ),
            };
        }

        if (metadata.OfType<TakesIfMatch>().Any())
        {
            Add(operation, "If-Match", true, "The `ETag` of the plain `GET` of this address (without parameters, as JSON; "
                + "whichever content coding), so that nobody overwrites what he has not seen: without it 428, "
                + "with an older one 412. `*` stands for whatever there is.", LongestTag);
        }

        if (metadata.OfType<TakesIdempotencyKey>().Any())
        {
            Add(operation, "Idempotency-Key", false, "A text of your own, new for each new request, a UUID for example. "
                + "The same request with the same key has one effect and gets the same answer for 24 hours; "
                + "another request with it is a 422.", 255);
        }
    }

    // A text can be typed where the document is tried out; everything else is chosen from disk.
    private static OpenApiSchema File(string mediaType, long? size) => new()
    {
        Type = JsonSchemaType.String,
        Format = mediaType.StartsWith("text/", StringComparison.Ordinal) ? null : "binary",
        MaxLength = (int?)size,
        Pattern = mediaType.StartsWith("text/", StringComparison.Ordinal) ? @"^[^\u0000]+$" : null,
    };

    private static void Add(OpenApiOperation operation, string name, bool required, string description, int longest) =>
        operation.Parameters = [
            .. operation.Parameters ?? [],
            new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = required,
                Description = description,
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    MaxLength = longest,
                    Pattern = "^[ -~]+$",
                },
            },
        ];
}
