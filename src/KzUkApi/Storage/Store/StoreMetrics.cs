using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KzUkApi.Storage.Store;

/// <summary>What is measured of the store; nothing is, unless somebody listens.</summary>
internal static class StoreMetrics
{
    public const string Name = "KzUkApi.Data";

    private static readonly Meter Meter = new(Name);

    private static readonly ActivitySource Activities = new(Name);

    private static readonly Histogram<double> Reads = Meter.CreateHistogram(
        "kzuk.query.duration", "s", "Time from opening a state of the data to the last row read", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });

    private static readonly Counter<long> Imports = Meter.CreateCounter<long>(
        "kzuk.import.rows",
        "{row}",
        "Rows of imported files by what became of them"
    );

    /// <summary>Begins to measure a read.</summary>
    public static Reading Read() => new(Activities.StartActivity("read"), Reads.Enabled ? Stopwatch.GetTimestamp() : 0);

    /// <summary>Counts rows of an import.</summary>
    /// <param name="format">The format of the file.</param>
    /// <param name="result">
    /// What became of them: <c>new</c>, <c>revised</c>, <c>unchanged</c>, <c>corrected</c>, <c>held</c>, <c>skipped</c>; <c>problem</c>
    /// counts what was wrong.
    /// </param>
    public static void CountImported(long rows, string format, string result) =>
        Imports.Add(rows, new KeyValuePair<string, object?>("format", format), new("result", result));

    /// <summary>A read that goes on.</summary>
    internal readonly struct Reading(Activity? activity, long start) : IDisposable
    {
        public void Dispose()
        {
            activity?.Dispose();
            if (start != 0)
            {
                Reads.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }
    }
}
