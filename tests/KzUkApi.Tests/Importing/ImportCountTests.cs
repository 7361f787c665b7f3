using System.Diagnostics.Metrics;
using KzUkApi.Importing;
using KzUkApi.Storage.Store;

namespace KzUkApi.Tests.Importing;

/// <summary>What measurements tell of imports.</summary>
[NonParallelizable] // Counts are those of the process.
internal sealed class ImportCountTests
{
    [TestCase(ImportReport.Imported, false, "new 3, revised 2, problem 1, skipped 1")]
    [TestCase(ImportReport.Refused, false, "problem 1")]
    [TestCase(ImportReport.Imported, true, "")]
    public void Report_IsCountedByWhatBecameOfIt(string outcome, bool dryRun, string expected)
    {
        // Other tests import at the same time, in formats that exist.
        var (format, counted) = ($"format-{Guid.NewGuid()}", new Dictionary<string, long>(StringComparer.Ordinal));
        using var listener = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        listener.SetMeasurementEventCallback<long>((_, rows, tags, _) =>
        {
            if (tags[0].Value as string == format && rows > 0)
            {
                counted[(string)tags[1].Value!] = rows;
            }
        });
        listener.Start();
        Importer.Count(
            new()
            {
                File = "f",
                Format = format,
                Source = null,
                DryRun = dryRun,
                Outcome = outcome,
                DataVersion = "v",
                New = 3,
                Revised = 2,
                Skipped = 1,
                ProblemCount = 1,
            }
        );
        Assert.That(
            counted.Select(one => $"{one.Key} {one.Value}"),
            Is.EquivalentTo(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        );
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument is { Name: "kzuk.import.rows", Meter.Name: StoreMetrics.Name })
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
