using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KzUkApi.Http;

/// <summary>The web server and the middleware: what every request passes.</summary>
internal static partial class ApiSetup
{
    private const string DefaultAddress = "http://localhost:5080";
    private const int LongestUri = 32_768;
    private const string ApiPolicy = "default-src 'none'; frame-ancestors 'none'";

    // A picture opened by itself recolours itself for a dark screen.
    private const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    // Swagger UI styles its elements inline and shows its own small pictures; everything else is the service's own.
    private const string SwaggerPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void AddWebServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // Above our own limit, so that a request over it gets a problem and not a bare status.
            kestrel.Limits.MaxRequestLineSize = 2 * LongestUri;
            kestrel.Limits.MaxRequestBufferSize = 4 * LongestUri;
            kestrel.Limits.MaxRequestBodySize = 0;
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    public static IServiceCollection AddApi(this IServiceCollection services, PublicAddress address, Contact contact, JsonSerializerContext shapes)
    {
        services.AddSingleton(address);
        services.AddSingleton(contact);
        services.AddOpenApiDocument(contact.Address);
        services.AddExceptionHandler<Faults>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, shapes);

            // Served as application/json with nosniff: Cyrillic stays readable.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddCors(options => options.AddDefaultPolicy(policy =>
            policy.AllowAnyOrigin().WithMethods("GET", "HEAD", "OPTIONS").AllowAnyHeader().WithExposedHeaders("Link", "Content-Language")));
        return services;
    }

    public static void UseApi(this WebApplication app)
    {
        app.Use(SetSecurityHeaders);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages(Faults.WriteForStatus);
        app.Use(RefuseLongUri);
        app.UseRouting();
        app.UseCors();
        app.UseOpenApiDocument();
    }

    /// <summary>States the errors that every operation of a group can give.</summary>
    public static RouteGroupBuilder WithApiErrors(this RouteGroupBuilder group)
    {
        foreach (var status in (int[])[400, 414, 500, 503])
        {
            group.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType]));
        }

        return group;
    }

    /// <summary>Prints where to look once the server listens.</summary>
    public static void AnnounceAddresses(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        if (addresses?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal) is { } address)
        {
            LogSwagger(app.Logger, address);
            LogExample(app.Logger, address);
        }
    });

    // Set when the answer starts: the exception handler strips what was set before.
    private static Task SetSecurityHeaders(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? SwaggerPolicy
                : http.Response.ContentType?.StartsWith("image/svg+xml", StringComparison.Ordinal) == true ? PicturePolicy : ApiPolicy;
            if (!headers.ContainsKey("Access-Control-Allow-Origin"))
            {
                headers.AccessControlAllowOrigin = "*";
            }

            return Task.CompletedTask;
        });
        return next(http);
    }

    private static Task RefuseLongUri(HttpContext http, RequestDelegate next)
    {
        var length = (http.Request.Path.Value?.Length ?? 0) + (http.Request.QueryString.Value?.Length ?? 0);
        return length <= LongestUri
            ? next(http)
            : new ProblemResult(ProblemType.TooLong, $"The address has {length} characters; at most {LongestUri} are allowed.").ExecuteAsync(http);
    }

    [LoggerMessage(LogLevel.Information, "Swagger UI: {Address}/swagger")]
    private static partial void LogSwagger(ILogger log, string address);

    [LoggerMessage(LogLevel.Information, "Example:    {Address}/v1/trade-flows?reporter=KAZ&from=2022&to=2023")]
    private static partial void LogExample(ILogger log, string address);
}
