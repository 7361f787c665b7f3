using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KzUkApi.Benchmarks.Measuring;

/// <summary>The yardstick of cached answers and of pages: the same web server, which does nothing but send bytes that are ready.</summary>
internal static class Ceiling
{
    public static Task RunAsync(string file, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(address);
        var app = builder.Build();
        var bytes = File.ReadAllBytes(file);
        var type = Path.GetExtension(file) == ".html" ? "text/html; charset=utf-8" : "application/json; charset=utf-8";
        app.Run(http =>
        {
            http.Response.ContentType = type;
            http.Response.ContentLength = bytes.Length;
            return http.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        return app.RunAsync();
    }
}
