using KzUkApi.Access;
using KzUkApi.Configuration;
using KzUkApi.Http.Problems;
using KzUkApi.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KzUkApi.Tests.Support;

/// <summary>
/// The service as the program composes it, on the small dataset, with routes that only tests have: a write, one that waits, one that
/// logs.
/// </summary>
internal sealed class WriteServer : IAsyncDisposable
{
    private readonly TempStore _store = TempStore.Small();
    private readonly WebApplication _app;

    public WriteServer(Action<RouteGroupBuilder> map, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([
            new("Kzuk:Database", _store.Connections.Path),
            new("Kzuk:Dataset", SmallDataset.Folder),
            new("Kzuk:PublicUrl", ApiServer.PublicUrl),
            new("Kzuk:RequestRate", "0"),
            new("Logging:LogLevel:Default", "Warning"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        var read = Settings.Read(builder.Configuration);
        builder.AddWebServer(read.Limits.ToRequestLimits());
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddApi(new PublicAddress(read.PublicUrl), new Contact(read.Contact), read.CacheBytes, JsonContext.Default);
        builder.Services.AddSecurity(read);
        builder.Services.AddStore(read);
        builder.Services.AddFeatures();
        _app = builder.Build();
        _app.PrepareStore();
        _app.UseApi();
        _app.MapRoutes();
        map(_app.MapGroup("/v1/tests"));
        _app.StartAsync().GetAwaiter().GetResult();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    /// <summary>What the service logged.</summary>
    public KeptLog Log { get; } = new();

    public KeyStore Keys => _app.Services.GetRequiredService<KeyStore>();

    public IServiceProvider Services => _app.Services;

    public TempStore Store => _store;

    /// <summary>A route that changes something, and the bodies that reached it.</summary>
    public static Action<RouteGroupBuilder> Write(List<string> reached) => routes => routes.MapPost("/write", async (HttpContext http) =>
    {
        reached.Add(await new StreamReader(http.Request.Body).ReadToEndAsync(http.RequestAborted));
        return Results.StatusCode(204);
    }).RequireScope(Scope.Edit);

    public string NewKey(params string[] scopes) => Keys.Create("Editors", scopes, TimeSpan.FromDays(1), CancellationToken.None).Text;

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase)
        );
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _store.Dispose();
    }
}
