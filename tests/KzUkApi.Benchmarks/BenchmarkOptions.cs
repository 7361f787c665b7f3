using System.Globalization;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks;

/// <summary>What is measured, and with what.</summary>
/// <param name="Folder">Where databases and published programs are kept from run to run.</param>
/// <param name="Rows">Synthetic trade figures of the ordinary database.</param>
/// <param name="Growth">How many times as many the large one has; 1 leaves the comparison out.</param>
/// <param name="Rounds">Rounds that count.</param>
/// <param name="Seconds">Seconds of load in a round.</param>
/// <param name="Rivals">Whether other services are installed through npm and measured.</param>
/// <param name="Postgres">A database on a PostgreSQL server with the data of the ordinary one; null where none is compared.</param>
/// <param name="Only">Parts of names of targets; none means all.</param>
internal sealed record BenchmarkOptions(
    string Folder,
    int Rows,
    int Growth,
    int Rounds,
    int Seconds,
    bool Rivals,
    string? Postgres,
    IReadOnlyList<string> Only
)
{
    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/KzUkApi.Benchmarks [-- OPTIONS]
          --only NAME      measure only targets whose name has this in it; may stand several times
          --rivals         install fastify and better-sqlite3 through npm and measure them too
          --rows N         synthetic trade figures (1000000)
          --growth N       how many times as many in the large database (10); 1 leaves it out
          --rounds N       rounds that count (5)
          --seconds N      seconds of load in a round (3)
          --postgres TEXT  connection string of a database to which `KzUkApi move --to` took the synthetic one: both engines are compared
          --folder PATH    where databases and results are kept (benchmarks, beside the solution)
        Or:    ... -- generate --rows N --database FILE [--seed N]
        Or:    ... -- functions        the hot functions, by BenchmarkDotNet
        """;

    public static BenchmarkOptions? Read(string[] arguments)
    {
        var read = new BenchmarkOptions(
            Path.Combine(KzUkApi.Benchmarks.Measuring.Workshop.Root, "benchmarks"),
            1_000_000,
            10,
            5,
            3,
            false,
            null,
            []
        );
        for (var index = 0; index < arguments.Length; index++)
        {
            var value = index + 1 < arguments.Length ? arguments[index + 1] : null;
            var number =
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed > 0 ? parsed : (int?)null;
            var next = (arguments[index], value, number) switch
            {
                ("--rivals", _, _) => read with { Rivals = true },
                ("--postgres", { } connection, _) => read with { Postgres = connection },
                ("--only", { } name, _) => read with { Only = [.. read.Only, name] },
                ("--folder", { } folder, _) => read with { Folder = Path.GetFullPath(folder) },
                ("--rows", _, { } rows) => read with { Rows = rows },
                ("--growth", _, { } growth) => read with { Growth = growth },
                ("--rounds", _, { } rounds) => read with { Rounds = rounds },
                ("--seconds", _, { } seconds) => read with { Seconds = seconds },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            read = next;
            index += arguments[index] == "--rivals" ? 0 : 1;
        }

        return read;
    }
}
