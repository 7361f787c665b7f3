using System.Text.Json.Nodes;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Describes every answer of an operation, and shows the one that the reference dataset gives to the example request.</summary>
internal sealed class ResponseFilter : IOperationFilter
{
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["200"] = "The answer.",
        ["201"] = "The record was added; `Location` has its address.",
        ["206"] = "The bytes that `Range` names.",
        ["304"] =
            "What `If-None-Match` or `If-Modified-Since` names is current; no body. Its headers stand on a 200 too.",
        ["400"] =
            "A parameter is unknown or wrong, or stands twice though it takes one value; `errors` names each with what is allowed. "
                + "A cursor of an older data version has the type `cursor-expired`.",
        ["401"] = "No key was sent, or one that is not valid; `WWW-Authenticate` and `detail` say which.",
        ["403"] = "The key is valid, but lacks the scope.",
        ["404"] =
            "No record has this id, or it was not yet on the public record on the day of `asOf`, or `dataVersion` is not the current one.",
        ["406"] = "`Accept` names no format that there is; `detail` lists them.",
        ["412"] = "`If-Match` or `If-Unmodified-Since` does not hold.",
        ["409"] =
            "The id is taken, or other records rest on the one that is to be withdrawn, or contradict the change. Nothing was changed.",
        ["413"] = "The body is too large.",
        ["415"] = "The body is in a form that is not read here; `detail` names the right one.",
        ["422"] =
            "The `Idempotency-Key` was used for another request in the last 24 hours, or something in a file is wrong; "
                + "`type` says which. Nothing was changed.",
        ["428"] = "`If-Match` is missing.",
        ["507"] = "The disk of the service is full; nothing was changed. Reading goes on, but for `xlsx` and the archive.",
        ["414"] = "The address is longer than 32,768 bytes.",
        ["416"] = "`Range` begins behind the end.",
        ["429"] = "This client asks too often; wait as many seconds as `Retry-After` says.",
        ["431"] = "The headers of the request are too large.",
        ["500"] = "A fault of the service; report the `traceId`.",
        ["503"] =
            "The data cannot be read right now, or too much is being asked at once (`busy`, with `Retry-After`), "
                + "or the answer took too long; try again later.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var answers = ExampleReader.Read();
        AddRepresentations(operation, context);
        Sort(operation);
        foreach (var (status, response) in operation.Responses ?? [])
        {
            var answer = (OpenApiResponse)response;
            answer.Description = Descriptions[status];
            foreach (var (mediaType, content) in answer.Content ?? new Dictionary<string, IOpenApiMediaType>())
            {
                if (mediaType is "application/json" or ProblemResult.MediaType && content is OpenApiMediaType json)
                {
                    json.Example =
                        status is "200" or "201" ? ExampleReader.Shortened(answers[operation.OperationId!])
                        : json.Schema is OpenApiSchemaReference { Reference.Id: nameof(Problem) } ? ProblemExample(status)
                        : null;
                }
                else if (
                    !IsJson(mediaType) && content is OpenApiMediaType { Schema: not OpenApiSchema { Type: JsonSchemaType.String } } text
                )
                {
                    text.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                }
            }
        }

        HeaderDescriptions.Add(operation, context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<PageMetadata>().Any());
        OtherProblems.Gather(operation, ProblemExample);
    }

    // Whatever stands in a path may be missing, and so may a data version that is asked for.
    private static void AddRepresentations(OpenApiOperation operation, OperationFilterContext context)
    {
        var formats = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<FormatsMetadata>().LastOrDefault();
        string[] problems = formats?.Formats.Contains(Format.Xlsx) == true ? ["404", "406", "412", "507"]
            : formats is not null ? ["404", "406", "412"]
            : operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true ? ["404"]
            : [];
        foreach (var status in problems)
        {
            var problem = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
            operation.Responses![status] = new OpenApiResponse
            {
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    [ProblemResult.MediaType] = new OpenApiMediaType { Schema = problem },
                },
            };
        }

        if (formats is not null)
        {
            operation.Responses!["304"] = new OpenApiResponse();
            var content = operation.Responses["200"].Content!;
            if (formats.FileOf is { } inJson)
            {
                content.Clear();
                operation.Summary += ", as a file";
                operation.Description = RepresentationParameters.HasCsv(formats)
                    ? $"Every row that `{inJson}` answers page by page, in its order, with all its filters."
                    : $"What `{inJson}` answers as JSON, in the format that the address names.";
            }

            // The same in the format of a file is an operation of its own.
            foreach (var file in formats.FileOf is null ? formats.Files : [])
            {
                content.Remove(file.MediaType);
            }

            var files = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<FileFormats>().FirstOrDefault();
            var own = files?.All ?? formats.Formats.Except(formats.Files);
            foreach (var format in own.Where(format => !content.ContainsKey(format.MediaType)))
            {
                content[format.MediaType] = new OpenApiMediaType
                {
                    Schema = IsJson(format.MediaType)
                        ? new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalPropertiesAllowed = true }
                        : new OpenApiSchema { Type = JsonSchemaType.String, Format = format.IsText ? null : "binary" },
                };
            }
        }
    }

    // A standard defines its shape, and not this contract.
    private static bool IsJson(string mediaType) => mediaType.EndsWith("+json", StringComparison.Ordinal);

    private static void Sort(OpenApiOperation operation)
    {
        var sorted = new OpenApiResponses();
        foreach (var (status, response) in (operation.Responses ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            sorted.Add(status, response);
        }

        operation.Responses = sorted;
    }

    private static JsonObject ProblemExample(string status)
    {
        var type =
            status == "400"
                ? ProblemType.InvalidRequest
                : ProblemType.OfStatus(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
        var example = new JsonObject
        {
            ["type"] = $"http://localhost:5080/problems/{type.Slug}",
            ["title"] = type.Title,
            ["status"] = type.Status,
            ["detail"] = status == "400" ? "limit: 1000 is outside the range from 1 to 500." : type.Explanation,
            ["instance"] = "/v1/trade-flows",
            ["traceId"] = ExampleReader.TraceId,
        };
        if (status == "400")
        {
            example["errors"] = new JsonArray(new JsonObject
            {
                ["code"] = "out-of-range",
                ["parameter"] = "limit",
                ["value"] = "1000",
                ["allowed"] = new JsonArray("1 to 500"),
                ["nearest"] = null,
                ["detail"] = "1000 is outside the range from 1 to 500.",
            });
        }

        return example;
    }
}
