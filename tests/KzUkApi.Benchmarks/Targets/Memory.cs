using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Memory that is the process's own, idle and under load.</summary>
internal static class Memory
{
    private const long CacheBytes = 32 * 1024 * 1024;

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        await using var service = await workshop.ServiceAsync(Path.Combine(workshop.Options.Folder, "reference.db"), CacheBytes);
        await Task.Delay(TimeSpan.FromSeconds(2));
        if (service.AnonymousMegabytes() is not { } idle)
        {
            return [Outcome.NotMeasured("memory", "This system does not tell the memory of a process.")];
        }

        // Pages of every length fill the cache while many ask.
        var most = idle;
        for (var limit = 1; limit <= 40; limit++)
        {
            _ = await Load.RunAsync($"{service.Address}/v1/trade-flows?limit={limit * 10}", TimeSpan.FromMilliseconds(250));
            most = Math.Max(most, service.AnonymousMegabytes()!.Value);
        }

        return
        [
            Outcome.AtMost("anonymous memory, idle", new("RssAnon", "MB", [idle]), 25),
            Outcome.AtMost(
                "anonymous memory under load, beyond the cache's budget",
                new("RssAnon", "MB", [most - (CacheBytes / 1024.0 / 1024.0)]),
                60
            ),
        ];
    }
}
