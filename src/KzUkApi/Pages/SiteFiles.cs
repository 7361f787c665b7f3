using System.Security.Cryptography;
using KzUkApi.Http.Caching;
using Microsoft.Net.Http.Headers;

namespace KzUkApi.Pages;

/// <summary>The files beside the pages: styles, the script, the icon, and what crawlers and people look for at known addresses.</summary>
internal sealed class SiteFiles(BuildTime build, TimeProvider clock)
{
    private const string Styles = "site.css";
    private const string Program = "site.js";
    private const string Icon = "favicon.svg";

    private static readonly byte[] StyleSheet = Read(Styles);
    private static readonly byte[] Script = Read(Program);
    private static readonly byte[] IconPicture = Read(Icon);

    /// <summary>The address of the styles, which has their hash, so that they may be kept for good.</summary>
    public static string StyleSheetPath { get; } = $"/assets/site.{Hash(StyleSheet)}.css";

    /// <summary>The address of the script, in the same way.</summary>
    public static string ScriptPath { get; } = $"/assets/site.{Hash(Script)}.js";

    public Task StylesAsync(HttpContext http) => SendAsync(http, StyleSheet, "text/css; charset=utf-8", forGood: true);

    public Task ScriptAsync(HttpContext http) => SendAsync(http, Script, "text/javascript; charset=utf-8", forGood: true);

    public Task IconAsync(HttpContext http) => SendAsync(http, IconPicture, "image/svg+xml", forGood: false);

    /// <summary>Sends a file with its tag, and 304 where the client has it.</summary>
    public Task SendAsync(HttpContext http, byte[] body, string type, bool forGood)
    {
        var now = clock.GetUtcNow();
        var at = build.At > now ? now : build.At;
        var file = new CachedResponse
        {
            Body = body,
            ContentType = type,
            ContentLanguage = null,
            ContentDisposition = null,
            Link = null,
            ETag = CachedResponse.TagOf(body, type, null),
            LastModified = new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
            Pinned = forGood,
            Day = null,
        };
        return http.SendAsync(file.Coded(ContentCodings.Choose(http.Request.Headers[HeaderNames.AcceptEncoding])), ResponseCache.Miss, now);
    }

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file))[..16];

    private static byte[] Read(string name)
    {
        using var stream = typeof(SiteFiles).Assembly.GetManifestResourceStream($"Pages.{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

internal static class SiteFileRoutes
{
    public static void MapSiteFiles(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup(string.Empty).ExcludeFromDescription();
        files.MapGet(SiteFiles.StyleSheetPath, (HttpContext http, SiteFiles all) => all.StylesAsync(http));
        files.MapGet(SiteFiles.ScriptPath, (HttpContext http, SiteFiles all) => all.ScriptAsync(http));
        files.MapGet("/favicon.svg", (HttpContext http, SiteFiles all) => all.IconAsync(http));
        files.MapGet("/robots.txt", (HttpContext http, SiteMap map) => map.RobotsAsync(http));
        files.MapGet("/sitemap.xml", (HttpContext http, SiteMap map, CancellationToken token) => map.MapAsync(http, token));
        files.MapGet("/health", () => Results.Redirect("/health/ready"));
    }
}
