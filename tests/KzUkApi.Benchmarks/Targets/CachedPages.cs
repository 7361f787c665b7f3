using System.Net.Http.Headers;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Answers that are kept, against the same web server sending bytes that are ready.</summary>
internal static class CachedPages
{
    // Some 7.5 KB, as the page on which the targets were set.
    private const string Page = "/v1/trade-flows?reporter=GBR&limit=9";

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        await using var service = await workshop.ServiceAsync(Path.Combine(workshop.Options.Folder, "reference.db"));
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(service.Address + Page));
        var (etag, ready) = (answer.Headers.ETag!, Path.Combine(workshop.Options.Folder, "page.json"));
        await File.WriteAllBytesAsync(ready, await answer.Content.ReadAsByteArrayAsync());
        await using var ceiling = await Server.StartAsync(
            "dotnet",
            [typeof(CachedPages).Assembly.Location, "ceiling", ready, "http://127.0.0.1:{port}"],
            "/"
        );

        var time = TimeSpan.FromSeconds(workshop.Options.Seconds);
        var rounds = await Rounds.AlternateAsync(
            workshop.Options.Rounds,
            "requests/s",
            ("Kestrel's ready bytes", () => RateAsync(ceiling.Address + "/", time)),
            ("page", () => RateAsync(service.Address + Page, time)),
            ("page, gzip", () => RateAsync(service.Address + Page, time, ("Accept-Encoding", "gzip"))),
            ("page, Brotli", () => RateAsync(service.Address + Page, time, ("Accept-Encoding", "br"))),
            ("304", () => RateAsync(service.Address + Page, time, ("If-None-Match", Tag(etag)))));
        return
        [
            Outcome.AtLeast("cached page", rounds[1], rounds[0], 0.9),
            Outcome.AtLeast("cached page, gzip", rounds[2], rounds[0], 0.9),
            Outcome.AtLeast("cached page, Brotli", rounds[3], rounds[0], 0.9),
            Outcome.AtLeast("304 on If-None-Match", rounds[4], rounds[0], 1.0),
        ];
    }

    public static async Task<double> RateAsync(string address, TimeSpan time, params (string, string)[] headers) =>
        Rate(address, await Load.RunAsync(address, time, headers: headers));

    /// <summary>Of connections whose answers are each made by itself.</summary>
    public static async Task<double> RateApartAsync(string address, TimeSpan time) =>
        Rate(address, await Load.RunAsync(address, time, apart: true));

    private static double Rate(string address, LoadResult load) =>
        load switch
        {
            { Errors: 0 } result => result.RequestsPerSecond,
            var result => throw new InvalidOperationException(
                $"{address}: {result.Errors} answers were errors, the first: {result.FirstError}"
            ),
        };

    private static string Tag(EntityTagHeaderValue etag) => etag.ToString();
}
