using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>Every target, in the order in which they are measured.</summary>
internal static class AllTargets
{
    public static readonly IReadOnlyList<(string Name, Func<Workshop, Task<IReadOnlyList<Outcome>>> Measure)> InOrder =
    [
        ("cached pages", CachedPages.Measure),
        ("uncached page", UncachedPage.Measure),
        ("growth", Growth.Measure),
        ("csv export", CsvExport.Measure),
        ("bulk import", BulkImport.Measure),
        ("reads during an import", ReadsDuringImport.Measure),
        ("start", StartUp.Measure),
        ("memory", Memory.Measure),
    ];
}
