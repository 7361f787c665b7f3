using KzUkApi.Benchmarks.Measuring;
using KzUkApi.Benchmarks.Rivals;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>A page that is read from the database every time, against another service on the same file.</summary>
internal static class UncachedPage
{
    private const string Page = "/v1/trade-flows?limit=50";

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        const string path = "uncached page of 50 rows";
        if (!workshop.Options.Rivals)
        {
            return [Outcome.NotMeasured(path, "Its yardstick is installed through npm where --rivals is given.")];
        }

        var database = workshop.Database(workshop.Options.Rows);
        await using var service = await workshop.ServiceAsync(database, cacheBytes: 0);
        await using var fastify = await Fastify.StartAsync(workshop, database);
        var time = TimeSpan.FromSeconds(workshop.Options.Seconds);
        var rounds = await Rounds.AlternateAsync(
            workshop.Options.Rounds,
            "requests/s",
            ("fastify + better-sqlite3", () => CachedPages.RateApartAsync(fastify.Address + "/trade-flows?limit=50", time)),
            ("page", () => CachedPages.RateApartAsync(service.Address + Page, time)));
        return
        [
            Outcome.AtLeast(
                path,
                rounds[1],
                rounds[0],
                1.3,
                "fastify answers the same 50 rows with the same fields from the same file, its total counted once."
            ),
            Outcome.NotMeasured("uncached page against Datasette", "Datasette comes through PyPI, which the benchmark does not use."),
        ];
    }
}
