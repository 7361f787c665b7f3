using System.Reflection;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Overviews.ServiceDocument;

internal static class ServiceDocumentEndpoints
{
    private static readonly string Version = typeof(ServiceDocumentEndpoints)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    /// <summary>Routes that answer questions from several kinds of records.</summary>
    private static readonly string[] Answers =
    [
        "briefing",
        "changes",
        "claims",
        "coverage",
        "disputes",
        "people",
        "timeline",
        "trade-flows/series",
        "trade-flows/mirror",
        "investments/series",
        "export",
    ];

    public static void MapServiceDocument(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/", GetAsync).WithTags("Documentation").WithName("getServiceDocument").WithQuery<NoQuery>().ShownAt("/");

    /// <summary>What this service is</summary>
    /// <remarks>
    /// Name, version, data version, what is held over which time, and the addresses of every list and of the documentation.
    /// </remarks>
    private static async Task<Ok<Service>> GetAsync(ServiceDocumentStore store, HttpContext http, Contact contact, CancellationToken token)
    {
        var (dataVersion, releasedOn, coverage) = await store.ReadAsync(token);
        return TypedResults.Ok(new Service
        {
            Name = ServiceTexts.Name,
            Description = ServiceTexts.Description,
            Version = Version,
            DataVersion = dataVersion,
            ReleasedOn = releasedOn,
            Coverage = coverage,
            Links = [.. Links(http, coverage)],
            Contact = contact.Address,
            Attribution = ListResponses.Attribution,
        });
    }

    private static IEnumerable<Link> Links(HttpContext http, IEnumerable<ServiceCoverage> coverage) =>
        coverage
            .Select(records => Link(records.Records, $"/v1/{records.Records}"))
            .Concat(Answers.Select(answer => Link(answer, $"/v1/{answer}")))
            .Concat([
                Link("codelists", "/v1/codelists"),
                Link("openapi", "/openapi/v1.json"),
                Link("documentation", "/swagger"),
                Link("errors", "/problems"),
                Link("health", "/health/ready"),
            ])
            .Select(link => link with { Href = http.PublicUrl(link.Href) });

    private static Link Link(string rel, string path) => new() { Rel = rel, Href = path };
}
