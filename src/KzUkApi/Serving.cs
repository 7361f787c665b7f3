using KzUkApi.Commands;
using KzUkApi.Configuration;
using KzUkApi.Http;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Connections;

namespace KzUkApi;

/// <summary>The command <c>serve</c>: the web service, until it is told to stop.</summary>
internal static class Serving
{
    public static async Task<int> Run(string[] args)
    {
        try
        {
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            var settings = Settings.Read(builder.Configuration);
            builder.AddWebServer(settings.Limits.ToRequestLimits());
            builder.Services.AddApi(new PublicAddress(settings.PublicUrl), new Contact(settings.Contact), settings.CacheBytes, ApiJson.Default);
            builder.Services.AddGuards(settings);
            builder.Services.AddStore(settings);
            builder.Services.AddFeatures();

            var app = builder.Build();
            app.PrepareStore();
            app.UseApi();
            app.MapRoutes();

            app.AnnounceAddresses();
            await app.RunAsync();
            return ExitCode.Ok;
        }
        catch (StartException exception)
        {
            Screen.Error(exception.Message);
            return ExitCode.Refused;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} Stop what listens there, or choose another address with ASPNETCORE_URLS.");
            return ExitCode.Refused;
        }
    }
}
