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

        foreach (var status in operation.Responses.ContainsKey("304") ? new[] { "200", "304" } : [])
        {
            var kept = ((OpenApiResponse)operation.Responses[status]).Headers!;
            kept["ETag"] = Header("Strong tag of the answer in its format, language and coding; send it back in `If-None-Match`.");
            kept["Last-Modified"] = Header("When the data, or the program that words them, last changed.");
            kept["Cache-Control"] = Header("`public, max-age=60, stale-while-revalidate=600`, shorter before midnight (UTC) where the answer depends on the day; with `dataVersion` a year, `immutable`.");
            kept["Vary"] = Header("`Accept, Accept-Encoding, Accept-Language`.");
            kept["Cache-Status"] = Header("Whether the service had the answer ready (RFC 9211).");
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
