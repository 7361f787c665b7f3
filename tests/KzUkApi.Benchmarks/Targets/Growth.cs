using System.Diagnostics;
using System.Text.Json;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Whether a page takes longer in a table that is many times as long.</summary>
internal static class Growth
{
    private const int Deep = 200;
    private const int Requests = 200;

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        var options = workshop.Options;
        if (options.Growth == 1)
        {
            return [Outcome.NotMeasured("growth of a page", "--growth 1 leaves it out.")];
        }

        await using var small = await workshop.ServiceAsync(workshop.Database(options.Rows), cacheBytes: 0);
        await using var large = await workshop.ServiceAsync(workshop.Database(options.Rows * options.Growth), cacheBytes: 0);
        using var client = new HttpClient();
        List<Outcome> outcomes = [];
        foreach (
            var list in new[]
            {
                "/v1/trade-flows?limit=50",
                "/v1/trade-flows?limit=50&sort=-period",
                "/v1/trade-flows?limit=50&currency=USD&figures=all",
            }
        )
        {
            var (smallDeep, largeDeep) = (
                await DeepPageAsync(client, small.Address + list),
                await DeepPageAsync(client, large.Address + list)
            );
            foreach (
                var (name, one, other) in new[]
                {
                    ("first page", small.Address + list, large.Address + list),
                    ($"page {Deep}", smallDeep, largeDeep),
                }
            )
            {
                var rounds = await Rounds.AlternateAsync(
                    options.Rounds,
                    "ms",
                    ($"{options.Rows:N0} rows", () => MedianAsync(client, one)),
                    ($"{options.Rows * options.Growth:N0} rows", () => MedianAsync(client, other))
                );
                outcomes.Add(Outcome.AtMost($"growth of {list}, {name}", rounds[1], rounds[0], 1.3));
            }
        }

        return outcomes;
    }

    private static async Task<string> DeepPageAsync(HttpClient client, string first)
    {
        var address = first;
        for (var page = 1; page < Deep; page++)
        {
            using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri(address)));
            address = new Uri(
                new Uri(first),
                new Uri(json.RootElement.GetProperty("page").GetProperty("next").GetString()!).PathAndQuery
            ).ToString();
        }

        return address;
    }

    private static async Task<double> MedianAsync(HttpClient client, string address)
    {
        List<double> times = [];
        for (var request = 0; request < Requests; request++)
        {
            var begin = Stopwatch.GetTimestamp();
            _ = await client.GetByteArrayAsync(new Uri(address));
            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
