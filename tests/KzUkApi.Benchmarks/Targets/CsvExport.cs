using System.Diagnostics;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>All trade figures as CSV over HTTP, against <c>sqlite3 -csv</c> of the same columns.</summary>
internal static class CsvExport
{
    private const string Columns =
        "id, reporter, partner, flow, product_type, classification, commodity, adjustment, valuation, period, value, currency, "
            + "qualifier, precision, status, as_published, source_id, published_on, note";

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        const string path = "CSV export";
        if (!Workshop.Has("sqlite3"))
        {
            return [Outcome.NotMeasured(path, "Its yardstick, the program sqlite3, is not on this machine.")];
        }

        var database = workshop.Database(workshop.Options.Rows);

        // An older sqlite3 keeps away from a file that the service has open.
        var copy = database + ".copy";
        File.Copy(database, copy, overwrite: true);
        await using var service = await workshop.ServiceAsync(database);
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
        var address = new Uri(service.Address + "/v1/export/trade.csv");
        var before = service.AnonymousMegabytes();
        var most = before;
        var rounds = await Rounds.AlternateAsync(
            workshop.Options.Rounds,
            "s",
            ("sqlite3 -csv", async () =>
                (
                    await Workshop.CommandAsync("sqlite3", ["-readonly", "-csv", "-header", copy, $"SELECT {Columns} FROM trade_flows"])
                ).TotalSeconds
            ),
            ("export over HTTP", async () =>
            {
                var begin = Stopwatch.GetTimestamp();
                await using var body = await client.GetStreamAsync(address);
                var buffer = new byte[1 << 20];
                while (await body.ReadAsync(buffer) > 0)
                {
                    most = Math.Max(most ?? 0, service.AnonymousMegabytes() ?? 0);
                }

                return Stopwatch.GetElapsedTime(begin).TotalSeconds;
            }
        )
        );
        File.Delete(copy);
        return
        [
            Outcome.AtMost($"{path} of {workshop.Options.Rows:N0} rows", rounds[1], rounds[0], 1.4),
            before is null
                ? Outcome.NotMeasured("memory of the export", "This system does not tell the memory of a process.")
                : Outcome.AtMost("memory of the export, beyond that before it", new("growth", "MB", [most!.Value - before.Value]), 20),
        ];
    }
}
