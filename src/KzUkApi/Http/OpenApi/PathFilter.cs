using System.Text.Json.Nodes;
using KzUkApi.Http.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>Paths stand under the base path of the servers; those outside it name their own server.</summary>
internal sealed class PathFilter : IDocumentFilter
{
    public const string Base = "/v1";

    private static readonly IReadOnlyList<(string Name, string Description)> Tags =
        [.. XmlTexts.Read("tags").Select(tag => (tag.Key, tag.Value))];

    /// <summary>A server of the contract, open to everyone.</summary>
    public static OpenApiServer Server(string url) => new()
    {
        Url = url,
        Description = url == Base ? "Production, version 1" : "Production, outside the versions",
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-internal"] = new JsonNodeExtension(JsonValue.Create(false)) },
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in swaggerDoc.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (path == Base || path.StartsWith(Base + "/", StringComparison.Ordinal))
            {
                paths.Add(path.Length <= Base.Length + 1 ? "/" : path[Base.Length..], item);
            }
            else
            {
                ((OpenApiPathItem)item).Servers = [Server("/")];
                paths.Add(path, item);
            }
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
