using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>The first page in a browser that was never there, against a page with one word and nothing to load.</summary>
internal static class FirstSight
{
    private const int Visits = 5;
    private const string Empty = "<!DOCTYPE html><html lang=\"en\"><head><title>Empty</title></head><body><p>Empty</p></body></html>";

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        const string path = "first sight of the page";
        await using var browser = await Browser.StartAsync();
        if (browser is null)
        {
            return [Outcome.NotMeasured(path, "This machine has no Chromium.")];
        }

        var file = Path.Combine(workshop.Options.Folder, "empty.html");
        await File.WriteAllTextAsync(file, Empty);
        await using var service = await workshop.ServiceAsync(Path.Combine(workshop.Options.Folder, "reference.db"));
        await using var ceiling = await Server.StartAsync(
            "dotnet", [typeof(FirstSight).Assembly.Location, "ceiling", file, "http://127.0.0.1:{port}"], "/");
        var (empty, page) = (new List<Sight>(), new List<Sight>());
        var paint = await Rounds.AlternateAsync(
            workshop.Options.Rounds,
            "ms",
            ("empty page", () => PaintAsync(browser, ceiling.Address + "/", empty)),
            ("page", () => PaintAsync(browser, service.Address + "/?lang=en", page)));
        return
        [
            Outcome.AtMost("first paint of /", paint[1], paint[0], 10),
            Outcome.AtMost("/ with its script ready", Ready("page", page), Ready("empty page", empty), 20),
        ];
    }

    /// <summary>The first paint, as the median of several visits; with it, when all was ready, it is added to a list.</summary>
    private static async Task<double> PaintAsync(Browser browser, string address, List<Sight> seen)
    {
        var visits = new List<Sight>();
        for (var visit = 0; visit < Visits; visit++)
        {
            visits.Add(await browser.OpenAsync(address));
        }

        seen.Add(new(Median(visits, sight => sight.Paint), Median(visits, sight => sight.Ready)));
        return seen[^1].Paint;
    }

    // The first round warms up and is not counted.
    private static Sample Ready(string name, List<Sight> seen) => new(name, "ms", [.. seen.Skip(1).Select(sight => sight.Ready)]);

    private static double Median(List<Sight> visits, Func<Sight, double> time) => visits.Select(time).Order().ElementAt(visits.Count / 2);
}
