using System.Diagnostics.Metrics;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Formats;
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

    public static IServiceCollection AddApi(this IServiceCollection services, PublicAddress address, Contact contact, long cacheBytes, JsonSerializerContext shapes)
    {
        services.AddSingleton(address);
        services.AddSingleton(contact);
        services.AddOpenApiDocument(contact.Address);
        services.AddExceptionHandler<Faults>();
        services.AddSingleton<AnswerFilter>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<RowAnswers>();
        services.AddSingleton(new BuildTime(File.GetLastWriteTimeUtc(typeof(ApiSetup).Assembly.Location)));
        services.AddSingleton(provider => new AnswerCache(cacheBytes, provider.GetRequiredService<IMeterFactory>()));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, shapes);

            // Served as application/json with nosniff: Cyrillic stays readable.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddCors(options => options.AddDefaultPolicy(policy =>
            policy.AllowAnyOrigin().WithMethods("GET", "HEAD", "OPTIONS").AllowAnyHeader()));
        return services;
    }

    public static void UseApi(this WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<KeptAnswers>().Invoke);
        app.Use(SecurityHeaders.Use);
        app.Use(Methods.HeadAsGet);
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
