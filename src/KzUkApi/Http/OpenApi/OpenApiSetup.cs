using System.ComponentModel;
using System.Reflection;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace KzUkApi.Http.OpenApi;

/// <summary>The contract: generated from routes, validators and XML comments, served beside the API, shown by Swagger UI.</summary>
internal static class OpenApiSetup
{
    private const string Editing = "Editing";

    // Served beside the files of Swagger UI, which it changes.
    private const string PageScript = "swagger-page.js";

    private static readonly string Description = XmlTexts.Unwrap(
        """
        The relations between Kazakhstan and the United Kingdom as structured data: trade, investment, agreements,
        meetings, statements. The service has [a page for readers](/) and [guides](/docs).

        Every published figure and fact is held with its source, as it was known on any day (`asOf`), both countries'
        statistics side by side. Values are whole units of their currency; `lower` and `upper` bound the true value;
        what is missing is `null`.

        Filters combine. Several codes are separated by commas, or the parameter stands once for each, and are read in
        any case; an unknown parameter, a code given twice and a parameter of one value given twice are a 400 that says
        what is allowed. Lists are read page by page through `page.next`.

        Errors are RFC 9457 problems. Only what the web server cannot read as a request is answered with a bare status
        and no body, before the service sees it: a line or headers beyond twice their limits, more than 100 headers,
        `%00` or other characters that no address or header may have, an unknown protocol, a malformed method,
        `Content-Length`, `Transfer-Encoding` or `Host`, headers that never end (400, 405, 408, 414, 431, 505).

        Routes, fields and ids of `/v1` only grow; before anything goes, `Deprecation` and `Sunset` headers announce it.
        Every list is a file too: `/v1/trade-flows.csv` (or `.ndjson`, `.xlsx`; series also `.json-stat`) has all its rows. The
        parameter `format` and the header `Accept` choose the same at the address of the list.

        Codes are named schemas; their lists may grow, so a reader of answers takes any text. Examples of answers show the
        first row of a list, and of long answers no lists within.

        This document is `/openapi/v1.json`; for programs that do not read OpenAPI 3.1, `/openapi/v1-3.0.json` is the
        same in 3.0. Its paths are whole and its only server is `/`: give a generated client the address of the service
        as its base.
        """);

    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services, string contact)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(ContractDocuments.Name, Info(contact));
            options.AddServer(PathFilter.Server);
            options.DescribeAllParametersInCamelCase();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.CustomSchemaIds(SchemaId);
            options.TagActionsBy(TagsOf);
            options.UseAllOfForInheritance();
            options.SelectSubTypesUsing(SubTypes);
            options.IncludeXmlComments(XmlComments.Read);
            options.SchemaFilter<SchemaFilter>();
            options.OperationAsyncFilter<ParameterFilter>();
            options.OperationFilter<RequestBodyFilter>();
            options.OperationFilter<ResponseFilter>();
            options.OperationFilter<SecurityFilter>();
            options.DocumentFilter<SecurityFilter>();
            options.DocumentFilter<PathFilter>();
            options.DocumentFilter<RepeatedTexts>();
            options.DocumentFilter<SharedComponents>();
        });
        return services;
    }

    public static void UseOpenApiDocument(this WebApplication app)
    {
        app.MapContract();
        app.MapGet($"/swagger/{PageScript}", ReadPageScript).ExcludeFromDescription();
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.DocumentTitle = "KzUkApi";
            options.SwaggerEndpoint(ContractDocuments.OlderForm, "KzUkApi v1");
            options.DisplayOperationId();
            options.DisplayRequestDuration();
            options.EnableDeepLinking();
            options.EnableTryItOutByDefault();
            options.DefaultModelsExpandDepth(0); // over 200 of them, drawn again at each step
            options.InjectJavascript(PageScript);
        });
    }

    private static IResult ReadPageScript() =>
        Results.Stream(typeof(OpenApiSetup).Assembly.GetManifestResourceStream($"OpenApi.{PageScript}")!, "text/javascript; charset=utf-8");

    // Most readers only read: what writes stands apart, and so never between what reads.
    private static IList<string> TagsOf(ApiDescription operation)
    {
        var metadata = operation.ActionDescriptor.EndpointMetadata;
        return metadata.OfType<WriteRoute>().Any()
            ? [Editing]
            : [.. metadata.OfType<ITagsMetadata>().SelectMany(group => group.Tags).Distinct(StringComparer.Ordinal)];
    }

    private static OpenApiInfo Info(string contact) =>
        new()
        {
            Title = "KzUkApi",
            Version = "1.0",
            Description = Description,
            Contact = ContactOf(new Uri(contact)),
            License = new OpenApiLicense
            {
                Name = "UK figures: Open Government Licence v3.0; others: single facts with their source",
                Url = new Uri("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
            },
        };

    private static OpenApiContact ContactOf(Uri address)
    {
        const string name = "Report a wrong figure or fact";
        return address.Scheme == Uri.UriSchemeMailto
            ? new() { Name = name, Email = address.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped) }
            : new() { Name = name, Url = address };
    }

    // A record that adds fields to another refers to it, and repeats none.
    private static IEnumerable<Type> SubTypes(Type type) =>
        type.Assembly == typeof(OpenApiSetup).Assembly ? type.Assembly.GetTypes().Where(other => other.BaseType == type) : [];

    /// <summary>The name of the schema of a type.</summary>
    public static string SchemaId(Type type) =>
        type switch
        {
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ListResponse<>) =>
                $"{SchemaId(type.GetGenericArguments()[0])}List",
            _ when type == typeof(Problem) => "Problem",
            _ => type.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName ?? type.Name,
        };
}
