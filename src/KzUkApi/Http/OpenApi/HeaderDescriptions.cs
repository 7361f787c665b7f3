using Microsoft.OpenApi;

namespace KzUkApi.Http.OpenApi;

/// <summary>The headers of answers that a client can rely on.</summary>
internal static class HeaderDescriptions
{
    /// <param name="hasPage">Whether a page shows people what the operation answers.</param>
    public static void Add(OpenApiOperation operation, bool hasPage)
    {
        foreach (var answer in operation.Responses!.Values.OfType<OpenApiResponse>())
        {
            answer.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Access-Control-Allow-Origin"] = Header(
                    "`*`: pages of every origin may read the answer. Of an answer to a change, the origin of the page where it may write."
                ),
            };
            if (operation.Responses.ContainsKey("429"))
            {
                answer.Headers["RateLimit-Policy"] = Header(
                    "How many requests one client may make at once (`q`), and in how many seconds they come back (`w`)."
                );
                answer.Headers["RateLimit"] = Header("How many of them are left (`r`), and in how many seconds all are back (`t`).");
            }
        }

        Add(operation, "503", "Retry-After", "Of 429 and 503, seconds to wait; absent of a 503 where nobody knows.");
        Add(operation, "401", "WWW-Authenticate", "How to authenticate (RFC 6750), and what is wrong with what was sent.");
        Add(operation, "403", "WWW-Authenticate", "The scope that is needed (RFC 6750).");

        foreach (var status in operation.Responses.ContainsKey("206") ? new[] { "200", "206", "304" } : [])
        {
            var file = ((OpenApiResponse)operation.Responses[status]).Headers!;
            file["ETag"] = Header("Strong tag of the file; send it back in `If-None-Match`, or in `If-Range` to continue a download.");
            file["Last-Modified"] = Header("When the file was made.");
            file["Cache-Control"] = Header(
                "`public, max-age=31536000, immutable` where the address names the version, else `public, no-cache`."
            );
            file["Content-Location"] = Header("The address of this version of the file, relative to the one asked for.");
        }

        if (operation.Responses.TryGetValue("304", out var unchanged) && !operation.Responses.ContainsKey("206"))
        {
            // All of them come with a 200 too, where a client needs the tag; the others are described once.
            var kept = ((OpenApiResponse)unchanged).Headers!;
            kept["ETag"] = Header("Strong tag of the answer in its format, language and coding; send it back in `If-None-Match`.");
            ((OpenApiResponse)operation.Responses["200"]).Headers!["ETag"] = kept["ETag"];
            kept["Last-Modified"] = Header("When the data, or the program that words them, last changed.");
            kept["Cache-Control"] = Header(
                "`public, max-age=60, stale-while-revalidate=600`, shorter before midnight (UTC) where the answer depends on "
                    + "the day; with `dataVersion` a year, `immutable`.");
            kept["Vary"] = Header("`Accept, Accept-Encoding, Accept-Language`.");
            kept["Cache-Status"] = Header("Whether the service had the answer ready (RFC 9211).");
        }

        var success = ((OpenApiResponse)operation.Responses[operation.Responses.ContainsKey("201") ? "201" : "200"]).Headers!;
        if (operation.Responses.ContainsKey("201"))
        {
            success["Location"] = Header("Address of the new record.");
        }

        if (operation.RequestBody is not null && !success.ContainsKey("ETag"))
        {
            success["ETag"] = Header("Strong tag of the record as it is now; the `If-Match` of the next change.");
        }

        if (Takes(operation, "cursor"))
        {
            success["Link"] = Header("The next page, `rel=\"next\"` (RFC 8288); absent on the last page.");
        }
        else if (hasPage)
        {
            success["Link"] = Header("The page that shows the same to people, `rel=\"alternate\"`, `type=\"text/html\"` (RFC 8288).");
        }

        if (Takes(operation, "lang"))
        {
            success["Content-Language"] = Header(
                "The languages of the labels: the one asked for, and English where labels are missing in it."
            );
        }
    }

    private static void Add(OpenApiOperation operation, string status, string name, string description)
    {
        if (operation.Responses!.TryGetValue(status, out var answer) && answer is OpenApiResponse { Headers: { } headers })
        {
            headers[name] = Header(description);
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
