using System.Text.Json.Nodes;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// One server, the root, and every path whole: generated clients ignore servers of single paths, and a base that is a path cannot
/// be joined with an address.
/// </summary>
internal sealed class PathFilter : IDocumentFilter
{
    private static readonly IReadOnlyList<(string Name, string Description)> Tags =
        [.. XmlTexts.Read("tags").Select(tag => (tag.Key, tag.Value))];

    /// <summary>The only server of the contract, open to everyone.</summary>
    public static OpenApiServer Server => new()
    {
        Url = "/",
        Description = "Production",
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-internal"] = new JsonNodeExtension(JsonValue.Create(false)) },
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in swaggerDoc.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var ids = item.Operations!.Values.Select(operation => operation.OperationId!);
            var isFile = ids.Any(id => id.EndsWith(FileRoutes.Suffix, StringComparison.Ordinal));
            paths.Add(isFile ? FileRoutes.Described(path) : path.TrimEnd('/'), item);
        }

        swaggerDoc.Paths = paths;
        var used = paths.Values
            .SelectMany(item => item.Operations!.Values)
            .SelectMany(operation => operation.Tags!)
            .Select(tag => tag.Name)
            .ToHashSet(StringComparer.Ordinal);
        swaggerDoc.Tags = Tags.Where(tag => used.Contains(tag.Name))
            .Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description })
            .ToHashSet();
    }
}
