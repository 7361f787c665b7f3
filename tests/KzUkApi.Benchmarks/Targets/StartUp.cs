using System.Diagnostics;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>From the start of the process to its first answer, with the reference data loaded.</summary>
internal static class StartUp
{
    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        var database = Path.Combine(workshop.Options.Folder, "reference.db");
        var rounds = await Rounds.AlternateAsync(
            workshop.Options.Rounds,
            "ms",
            ("plain publish", () => TimeAsync(workshop, database, compiledAhead: false)),
            ("compiled ahead", () => TimeAsync(workshop, database, compiledAhead: true)));
        return
        [
            Outcome.AtMost("first answer after start", rounds[1], 350),
            Outcome.AtMost("first answer after start", rounds[1], rounds[0], 0.8),
        ];
    }

    private static async Task<double> TimeAsync(Workshop workshop, string database, bool compiledAhead)
    {
        _ = await workshop.PublishedAsync(compiledAhead);
        var begin = Stopwatch.GetTimestamp();
        await using var service = await workshop.ServiceAsync(database, compiledAhead: compiledAhead);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
