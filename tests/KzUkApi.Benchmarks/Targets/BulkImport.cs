using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>
/// A million rows, checked and stored with their indexes, against <c>sqlite3 .import</c> into the same table and indexes.
/// </summary>
internal static class BulkImport
{
    public static async Task<IReadOnlyList<Outcome>> MeasureAsync(Workshop workshop)
    {
        const string path = "import";
        if (!Workshop.Has("sqlite3"))
        {
            return [Outcome.NotMeasured(path, "Its yardstick, the program sqlite3, is not on this machine.")];
        }

        var (tables, raw) = await ImportFiles.MakeAsync(workshop, workshop.Options.Rows);
        var dll = await workshop.PublishedAsync(compiledAhead: true);
        var rounds = await Rounds.AlternateAsync(
            Math.Min(workshop.Options.Rounds, 3),
            "s",
            ("sqlite3 .import", () => ImportFiles.WithSqliteAsync(workshop, raw)),
            ("import", () => ImportFiles.WithServiceAsync(workshop, dll, tables)));
        return [Outcome.AtMost($"{path} of {workshop.Options.Rows:N0} rows", rounds[1], rounds[0], 1.5)];
    }
}
