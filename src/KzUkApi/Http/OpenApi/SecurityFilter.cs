using KzUkApi.Http.Routes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>States of each operation that needs a key which scope it must have, and how a key is sent.</summary>
internal sealed class SecurityFilter : IOperationFilter, IDocumentFilter
{
    private const string Key = "apiKey";
    private const string Bearer = "bearer";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<RequiredScope>().LastOrDefault() is not { } required)
        {
            return;
        }

        List<string> scopes = required.Scope is { } scope ? [scope] : [];
        operation.Security =
        [
            .. new[] { Bearer, Key }.Select(scheme => new OpenApiSecurityRequirement
            {
                [new OpenApiSecuritySchemeReference(scheme, context.Document)] = scopes,
            }),
        ];
    }

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Components ??= new();
        swaggerDoc.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description =
                    "A key of the service (`kzuk_...`), or a token of the organisation's identity provider (a JWT by RFC 8725) "
                        + "where one is configured. Scopes: `edit`, `import`, `audit`.",
            },
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = KeyHeader.Name,
                Description = "A key of the service (`kzuk_...`).",
            },
        };
    }
}
