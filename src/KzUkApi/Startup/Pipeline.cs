using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using KzUkApi.Access;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Limits;
using KzUkApi.Http.Lists;
using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Routes;
using KzUkApi.Operations;
using KzUkApi.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Startup;

/// <summary>The web server and the middleware: what every request passes.</summary>
internal static partial class Pipeline
{
    private const string DefaultAddress = "http://localhost:5080";

    // A page that polls with a condition asks for leave once, not every time.
    private static readonly TimeSpan PreflightKept = TimeSpan.FromHours(1);

    public static void AddWebServer(this WebApplicationBuilder builder, RequestLimits limits)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // A byte that is no ASCII is no reason to refuse a request without a word. The reader of the header decides. The web server
            // reads the length itself: in an encoding that is named it has room for 20 digits, and breaks the connection at the next.
            kestrel.RequestHeaderEncodingSelector = name => name == HeaderNames.ContentLength ? null : Encoding.Latin1;
            limits.Apply(kestrel.Limits);
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    public static IServiceCollection AddApi(
        this IServiceCollection services,
        PublicAddress address,
        Contact contact,
        long cacheBytes,
        JsonSerializerContext shapes
    )
    {
        services.AddSingleton(address);
        services.AddSingleton(contact);
        services.AddOpenApiDocument(contact.Address);
        services.AddExceptionHandler<FaultHandler>();
        services.AddSingleton<CachedResponseMiddleware>();
        services.AddSingleton<RepeatedReads>();
        services.AddSingleton<ResponseCacheFilter>();
        services.AddSingleton(typeof(RequestFilter<,,>));
        services.AddSingleton(typeof(EmptyListFilter<>));
        services.AddSingleton<SwaggerFiles>();
        services.AddSingleton<RowResponses>();
        services.AddSingleton<RespondWithAllRows>(provider => provider.GetRequiredService<RowResponses>().RespondAsync);
        services.AddSingleton<ResponseRenderer>();
        services.AddSingleton(new BuildTime(File.GetLastWriteTimeUtc(typeof(Pipeline).Assembly.Location)));
        services.AddSingleton(provider => new ResponseCache(cacheBytes, provider.GetRequiredService<IMeterFactory>()));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, shapes);

            // Served as application/json with nosniff: Cyrillic stays readable.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        services.AddCors(options => options.AddDefaultPolicy(policy =>
            policy.AllowAnyOrigin().WithMethods("GET", "HEAD", "OPTIONS").AllowAnyHeader().SetPreflightMaxAge(PreflightKept)));
        return services;
    }

    public static void UseApi(this WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<PublicAddress>().InvokeAsync);
        app.Use(new RequestLog(app.Services.GetRequiredService<ILoggerFactory>()).InvokeAsync);
        app.Use(app.Services.GetRequiredService<PageProblems>().PrepareAsync);
        app.UseClientLimits();
        app.Use(app.Services.GetRequiredService<CachedResponseMiddleware>().InvokeAsync);
        app.Use(SecurityHeaders.UseAsync);
        app.Use(ClientRate.KeepHeadersAsync);
        app.Use(HeadRequests.RouteAsGetAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages(FaultHandler.WriteForStatusAsync);
        app.Use(AllowedMethods.OfTheServerAsync);
        app.UseSizeLimits();
        app.UseRouting();
        app.Use(WriteRoute.NoteAsync);
        app.UseCors();
        app.UseWorkLimits();
        app.UseAccess();
        app.Use(app.Services.GetRequiredService<SwaggerFiles>().InvokeAsync);
        app.UseOpenApiDocument();
        app.Use(app.Services.GetRequiredService<RepeatedReads>().InvokeAsync);
    }

    /// <summary>Prints where to look once the server listens, and warns where links would lead wherever a client says.</summary>
    public static void AnnounceAddresses(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        if (
            app.Services.GetRequiredService<PublicAddress>().PublicUrl is null
            && app.Services.GetRequiredService<RequestLimits>().TrustedProxies.Count > 0
        )
        {
            LogNoPublicUrl(app.Logger);
        }

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        if (addresses?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal) is { } address)
        {
            LogSwagger(app.Logger, address);
            LogExample(app.Logger, address);
        }
    });

    [LoggerMessage(LogLevel.Warning, "Kzuk__TrustedProxies is set, and Kzuk__PublicUrl is not: links in answers begin with whatever host "
        + "the proxy passes on. Set Kzuk__PublicUrl to the address under which clients reach the service.")]
    private static partial void LogNoPublicUrl(ILogger log);

    [LoggerMessage(LogLevel.Information, "Swagger UI: {Address}/swagger")]
    private static partial void LogSwagger(ILogger log, string address);

    [LoggerMessage(LogLevel.Information, "Example:    {Address}/v1/trade-flows?reporter=KAZ&from=2022&to=2023")]
    private static partial void LogExample(ILogger log, string address);
}
