using System.Text.Json.Nodes;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Answers that are read from the database every time, on PostgreSQL beside SQLite, one request after the other.</summary>
internal static class Engines
{
    private const double MostOfSqlite = 3;

    // What is asked, and the milliseconds that half of the answers of PostgreSQL take at most.
    private static readonly (string Name, string Path, double Limit)[] Asked =
    [
        ("page", "/v1/trade-flows?limit=50", 6),
        ("page of a reporter", "/v1/trade-flows?reporter=GBR", 10),
        ("page of a flow", "/v1/trade-flows?flow=import", 10),
        ("page of a year", "/v1/trade-flows?period=2015", 10),
        ("page of a currency", "/v1/trade-flows?currency=USD", 10),
        ("page of a programme", "/v1/trade-flows?dataset=un-comtrade", 10),
        ("page as of a day", "/v1/trade-flows?asOf=2020-01-01", 15),
        ("page of a reporter as of a day", "/v1/trade-flows?reporter=GBR&asOf=2024-06-01", 15),
    ];

    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        if (workshop.Options.Postgres is not { } connection)
        {
            return [Outcome.NotMeasured("PostgreSQL beside SQLite", "It needs a database on a server: --postgres.")];
        }

        var database = workshop.Database(workshop.Options.Rows);
        await using var sqlite = await workshop.ServiceAsync(database, cacheBytes: 0);
        await using var postgres = await workshop.ServiceAsync(database, cacheBytes: 0, postgres: connection);
        var (state, other) = (await AskAsync(sqlite, "/v1"), await AskAsync(postgres, "/v1"));
        if (state["dataVersion"]!.GetValue<string>() != other["dataVersion"]!.GetValue<string>())
        {
            throw new InvalidOperationException($"The server has other data than {database}: take it over by `KzUkApi move --to` first.");
        }

        var id = (await AskAsync(sqlite, "/v1/trade-flows?limit=1"))["data"]![0]!["id"]!.GetValue<string>();
        var outcomes = new List<Outcome>();
        foreach (var (name, path, limit) in Asked.Append(("figure by its id", $"/v1/trade-flows/{id}", 3)))
        {
            var rounds = await Rounds.AlternateAsync(
                workshop.Options.Rounds,
                "ms",
                ("SQLite", () => HalfAsync(sqlite, path, workshop.Options.Seconds)),
                ("PostgreSQL", () => HalfAsync(postgres, path, workshop.Options.Seconds)));
            outcomes.Add(Outcome.AtMost($"PostgreSQL: {name}", rounds[1], rounds[0], MostOfSqlite));
            outcomes.Add(Outcome.AtMost($"PostgreSQL: {name}", rounds[1], limit));
        }

        return outcomes;
    }

    private static async Task<double> HalfAsync(Server server, string path, int seconds)
    {
        var load = await Load.RunAsync(server.Address + path, TimeSpan.FromSeconds(seconds), connections: 1);
        return load.Errors == 0
            ? load.P50Milliseconds
            : throw new InvalidOperationException($"{server.Address}{path} answered an error: {load.FirstError}");
    }

    private static async Task<JsonNode> AskAsync(Server server, string path)
    {
        using var client = new HttpClient();
        return JsonNode.Parse(await client.GetStringAsync(new Uri(server.Address + path)))!;
    }
}
