using KzUkApi.Http.Problems;
using Microsoft.OpenApi;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// The errors that nearly every operation can give stand in one answer, <c>default</c>, which names the status of each: readers find what
/// is special to an operation, and Swagger UI draws a few answers instead of fifteen.
/// </summary>
internal static class OtherProblems
{
    public const string Status = "default";

    private static readonly string[] OfReads = ["406", "412", "414", "429", "431", "500", "503", "507"];
    private static readonly string[] OfWrites = ["414", "429", "431", "500", "503", "507"];

    /// <summary>Puts one answer in the place of those that operations share.</summary>
    /// <param name="example">The problem of a status, as an example.</param>
    public static void Gather(OpenApiOperation operation, Func<string, System.Text.Json.Nodes.JsonNode> example)
    {
        // A change asks for `If-Match`, so what it is told about that is its own.
        var gathered = (operation.RequestBody is null && !operation.Responses!.ContainsKey("428") ? OfReads : OfWrites)
            .Where(status => operation.Responses!.ContainsKey(status))
            .ToList();
        if (gathered.Count == 0)
        {
            return;
        }

        var answers = gathered.ConvertAll(status => (OpenApiResponse)operation.Responses![status]);
        var described = gathered.Zip(answers, (status, answer) => $"- `{status}`: {answer.Description}");
        var headers = answers.SelectMany(answer => answer.Headers ?? new Dictionary<string, IOpenApiHeader>());
        var content = answers[0].Content![ProblemResult.MediaType];
        operation.Responses![Status] = new OpenApiResponse
        {
            Description = $"Any other error, in the same shape:\n\n{string.Join('\n', described)}",
            Headers = headers.DistinctBy(header => header.Key).ToDictionary(StringComparer.Ordinal),
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [ProblemResult.MediaType] = new OpenApiMediaType { Schema = content.Schema, Example = example("503") },
            },
        };
        gathered.ForEach(status => operation.Responses.Remove(status));
    }
}
