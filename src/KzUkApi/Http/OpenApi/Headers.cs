using Microsoft.OpenApi;

namespace KzUkApi.Http.OpenApi;

/// <summary>The headers of answers that a client can rely on.</summary>
internal static class Headers
{
    public static void Add(OpenApiOperation operation)
    {
        foreach (var answer in operation.Responses!.Values.OfType<OpenApiResponse>())
        {
            answer.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Access-Control-Allow-Origin"] = Header("Always `*`: pages of every origin may read the answer."),
            };
        }

        var success = ((OpenApiResponse)operation.Responses["200"]).Headers!;
        if (Takes(operation, "cursor"))
        {
            success["Link"] = Header("The next page, `rel=\"next\"` (RFC 8288); absent on the last page.");
        }

        if (Takes(operation, "lang"))
        {
            success["Content-Language"] = Header("The languages of the labels: the one asked for, and English where labels are missing in it.");
        }
    }

    private static bool Takes(OpenApiOperation operation, string parameter) =>
        operation.Parameters?.Any(known => known.Name == parameter) == true;

    private static OpenApiHeader Header(string description) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
