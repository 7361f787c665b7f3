using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Overviews.ServiceDocument;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Pages;

/// <summary>What catalogues, clients of catalogues and assistants look for at known addresses.</summary>
internal static class CatalogEndpoints
{
    private const string WellKnown = "/.well-known/api-catalog";

    public static void MapCatalogs(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup(string.Empty).WithApiErrors().ExcludeFromDescription();
        files.MapGet("/catalog", CatalogAsync).WithQuery<NoQuery>().IsFile(Format.JsonLd, Format.Json);
        files.MapGet(WellKnown, ApiCatalog).WithQuery<NoQuery>().IsFile(Format.Linkset, Format.Json);
        files.MapGet("/llms.txt", AssistantsAsync).WithQuery<NoQuery>().IsFile(Format.Text, Format.Markdown);
    }

    private static void IsFile(this RouteHandlerBuilder route, params Format[] formats) =>
        route.WithMetadata(new FormatsMetadata(false, formats), new NotImmutable());

    private static async Task<ContentHttpResult> CatalogAsync(ServiceDocumentStore store, HttpContext http, CancellationToken token)
    {
        var (version, releasedOn, held) = await store.ReadAsync(token);
        return Json(Catalog.Of(releasedOn, version, held, http.Links()), http.Canonical().Format.MediaType);
    }

    // RFC 9727: the API, and what describes it, as links (RFC 9264).
    private static ContentHttpResult ApiCatalog(HttpContext http)
    {
        http.Response.Headers.Link = $"<{http.PublicUrl(WellKnown)}>; rel=\"api-catalog\"";
        var format = http.Canonical().Format;
        var type = format == Format.Linkset
            ? $"{format.MediaType}; profile=\"https://www.rfc-editor.org/info/rfc9727\""
            : format.MediaType;
        var links = new JsonObject
        {
            ["linkset"] = new JsonArray(
                new JsonObject
                {
                    ["anchor"] = http.PublicUrl(WellKnown),
                    ["item"] = new JsonArray(Link("/v1", Format.Json)),
                },
                new JsonObject
                {
                    ["anchor"] = http.PublicUrl("/v1"),
                    ["service-desc"] = new JsonArray(Link("/openapi/v1.json", Format.Json)),
                    ["service-doc"] = new JsonArray(Link("/docs", Format.Html), Link("/swagger", Format.Html)),
                    ["service-meta"] = new JsonArray(Link("/catalog", Format.JsonLd)),
                    ["status"] = new JsonArray(Link("/health/ready", Format.Json)),
                }
            ),
        };
        return Json(links, type);

        JsonObject Link(string path, Format target) => new() { ["href"] = http.PublicUrl(path), ["type"] = target.MediaType };
    }

    private static async Task<ContentHttpResult> AssistantsAsync(ServiceDocumentStore store, HttpContext http, CancellationToken token)
    {
        var (version, releasedOn, held) = await store.ReadAsync(token);
        return TypedResults.Content(
            AssistantGuide.Of(releasedOn, version, held, http.Links()), http.Canonical().Format.MediaType, Encoding.UTF8);
    }

    private static ContentHttpResult Json(JsonObject data, string type) =>
        TypedResults.Content(data.ToJsonString(LinkedData.Options), type);
}
