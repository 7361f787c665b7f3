using KzUkApi.Data;
using KzUkApi.Data.Loading;

namespace KzUkApi.Importing;

/// <summary>Imports a file in one transaction: everything that is right together, or nothing.</summary>
internal sealed class Importer(SqliteConnections connections, TimeProvider clock)
{
    /// <summary>Imports a file in a transaction of its own.</summary>
    public ImportReport Run(ImportRequest request, CancellationToken token)
    {
        using var session = connections.BeginWrite(token);
        var report = Run(request, session, token);
        if (report.Outcome == ImportReport.Imported)
        {
            session.Commit();
        }

        Count(report);
        return report;
    }

    /// <summary>Imports a file in a transaction that the caller commits where the report says imported, and else rolls back.</summary>
    public ImportReport Run(ImportRequest request, SqliteConnections.Session session, CancellationToken token)
    {
        if (FigureImport.Suits(request) && new FigureImport(request, session, clock).Run(token) is { } report)
        {
            return report;
        }

        var writer = new RecordWriter(session, clock);
        var run = new ImportRun(request, writer.Held);
        if (!run.Read())
        {
            return run.Report(ImportReport.Refused, Version(session));
        }

        token.ThrowIfCancellationRequested();
        var skipped = run.SkippedParts;
        var keep = skipped.Count > 0 && !request.DryRun ? request.KeepSkipped(run.SkippedForm.Write(skipped), run.SkippedForm.Extension) : null;
        if (run.Changes.Count == 0)
        {
            return run.Report(ImportReport.NothingNew, Version(session)) with { SkippedRows = keep };
        }

        if (request.DryRun)
        {
            return run.Report(ImportReport.WouldImport, Version(session));
        }

        var version = writer.Apply(run.Changes, request.Author, LocalChange.Import, $"Import of {request.File.Name}", run.Stored);
        return run.Report(ImportReport.Imported, version) with { SkippedRows = keep };
    }

    /// <summary>Counts what an import did, once that is sure.</summary>
    public static void Count(ImportReport report)
    {
        if (report is { DryRun: false, Format: { } format })
        {
            DataMeter.Imported(report.New, format, "new");
            DataMeter.Imported(report.Revised, format, "revised");
            DataMeter.Imported(report.Unchanged, format, "unchanged");
            DataMeter.Imported(report.Corrected, format, "corrected");
            DataMeter.Imported(report.Held, format, "held");
            DataMeter.Imported(report.Skipped, format, "skipped");
            DataMeter.Imported(report.Problems.Count, format, "problem");
        }
    }

    private static string Version(SqliteConnections.Session session) => new StoredContent(session.Connection, session.Transaction).Sum().Version;
}
