using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Every target, in the order in which they are measured.</summary>
internal static class AllTargets
{
    public static readonly IReadOnlyList<(string Name, Func<Workshop, Task<IReadOnlyList<Outcome>>> Measure)> InOrder =
    [
        ("cached pages", CachedPages.MeasureAsync),
        ("uncached page", UncachedPage.MeasureAsync),
        ("first sight of the page", FirstSight.MeasureAsync),
        ("engines", Engines.MeasureAsync),
        ("growth", Growth.MeasureAsync),
        ("csv export", CsvExport.MeasureAsync),
        ("bulk import", BulkImport.MeasureAsync),
        ("reads during an import", ReadsDuringImport.MeasureAsync),
        ("start", StartUp.MeasureAsync),
        ("memory", Memory.MeasureAsync),
    ];
}
