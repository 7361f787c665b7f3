using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>How long cached reads take while 100,000 rows are imported into the same file by another process.</summary>
internal static class ReadsDuringImport
{
    private const int Rows = 100_000;
    private const string Page = "/v1/trade-flows?reporter=GBR&limit=9";

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        const string path = "p99 of cached reads during an import";
        if (!Workshop.Has("sqlite3"))
        {
            return [Outcome.NotMeasured(path, "The program sqlite3, which makes the file to import, is not on this machine.")];
        }

        var (table, _) = await ImportFiles.MakeAsync(workshop, Math.Min(Rows, workshop.Options.Rows));
        var dll = await workshop.PublishedAsync(compiledAhead: true);
        var file = ImportFiles.EmptyStore(workshop);
        await using var service = await workshop.ServiceAsync(file);

        // Paced by few connections, as a front end asks: what is measured is the wait, not the throughput.
        var quiet = await Load.RunAsync(service.Address + Page, TimeSpan.FromSeconds(workshop.Options.Seconds * 2), connections: 4);
        var import = Workshop.CommandAsync("dotnet", [dll, "import", table], environment: [("Kzuk__Database", file)]);
        List<LoadResult> busy = [];
        while (!import.IsCompleted || busy.Count == 0)
        {
            busy.Add(await Load.RunAsync(service.Address + Page, TimeSpan.FromSeconds(1), connections: 4));
        }

        await import;
        var errors = busy.Sum(result => result.Errors);
        return
        [
            Outcome.AtMost(
                path,
                new("during", "ms", [busy.Max(result => result.P99Milliseconds)]),
                new("without", "ms", [quiet.P99Milliseconds]),
                5,
                $"{errors} errors among the reads; the worst second of {busy.Count} counts."
            ) with
            {
                Kept = errors == 0 && busy.Max(result => result.P99Milliseconds) <= 5 * quiet.P99Milliseconds,
            },
        ];
    }
}
