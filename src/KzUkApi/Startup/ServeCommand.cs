using KzUkApi.Cli;
using KzUkApi.Configuration;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.Connections;

namespace KzUkApi.Startup;

/// <summary>The command <c>serve</c>: the web service, until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var builder = WebApplication.CreateSlimBuilder(
                new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
            );
            var settings = Settings.Read(builder.Configuration);
            builder.AddWebServer(settings.Limits.ToRequestLimits());
            builder.Services.AddApi(
                new PublicAddress(settings.PublicUrl),
                new Contact(settings.Contact),
                settings.CacheBytes,
                JsonContext.Default
            );
            builder.Services.AddSecurity(settings);
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
        catch (OperatorException exception)
        {
            ConsoleOutput.Error(exception.Message);
            return ExitCode.Refused;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"{exception.Message} Stop what listens there, or choose another address with ASPNETCORE_URLS."
            );
            return ExitCode.Refused;
        }
    }
}
