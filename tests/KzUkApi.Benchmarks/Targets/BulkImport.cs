using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>A million rows, checked and stored with their indexes, against <c>sqlite3 .import</c> into the same table and indexes.</summary>
internal static class BulkImport
{
    public static async Task<IReadOnlyList<Outcome>> Measure(Workshop workshop)
    {
        const string path = "import";
        if (!Workshop.Has("sqlite3"))
        {
            return [Outcome.NotMeasured(path, "Its yardstick, the program sqlite3, is not on this machine.")];
        }

        var (tables, raw) = await ImportFiles.Make(workshop, workshop.Options.Rows);
        var dll = await workshop.Published(compiledAhead: true);
        var rounds = await Rounds.Alternate(
            Math.Min(workshop.Options.Rounds, 3),
            "s",
            ("sqlite3 .import", () => ImportFiles.WithSqlite(workshop, raw)),
            ("import", () => ImportFiles.WithService(workshop, dll, tables)));
        return [Outcome.AtMost($"{path} of {workshop.Options.Rows:N0} rows", rounds[1], rounds[0], 1.5)];
    }
}
