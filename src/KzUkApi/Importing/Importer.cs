using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Importing;

/// <summary>Imports a file in one transaction: all correct records together, or none.</summary>
internal sealed class Importer(IStoreEngine engine, TimeProvider clock)
{
    /// <summary>Imports a file in a transaction of its own. A dry run only reads: it waits for nobody who writes.</summary>
    public ImportReport Run(ImportRequest request, CancellationToken token)
    {
        var reading = Read(request, token);
        using var session = request.DryRun ? engine.BeginRead(token) : engine.BeginWrite(token);
        try
        {
            var report = Run(request, reading, session, token);
            if (report.Outcome == ImportReport.Imported)
            {
                session.Commit();
            }

            Count(report);
            return report;
        }
        catch (Exception exception)
        {
            session.IsFaulty = true;
            var fault = engine.FaultOf(exception);
            engine.MetDamage |= fault == StoreFaultKind.Damaged;
            if (token.IsCancellationRequested && fault == StoreFaultKind.Interrupted)
            {
                throw new OperationCanceledException("The import was stopped; nothing of it was stored.", exception, token);
            }

            throw;
        }
    }

    /// <summary>Reads a file before a transaction begins; null for one that is read row by row inside it.</summary>
    public ParsedFile? Read(ImportRequest request, CancellationToken token)
    {
        if (FigureImport.Suits(request))
        {
            return null;
        }

        using var session = engine.BeginRead(token);
        var source = request.Source is null
            ? null
            : new ExistingRows(session.Connection, session.Transaction)
                .Rows(RecordDefinitions.Sources)
                .FirstOrDefault(row => row[SourceTable.Id] == request.Source);
        return ParsedFile.Of(request, source, token);
    }

    /// <summary>Imports a file in a transaction that the caller commits where the report says imported, and else rolls back.</summary>
    /// <param name="reading">What <see cref="Read"/> made of the file.</param>
    public ImportReport Run(ImportRequest request, ParsedFile? reading, StoreTransaction session, CancellationToken token)
    {
        if (reading is null && new FigureImport(request, session, clock).Run(token) is { } report)
        {
            return report;
        }

        var rows = new WholeDatasetWriter(session);
        var source = request.Source is null ? null : rows.Existing.Find("sources", request.Source);
        var run = new ImportRun(
            request,
            reading?.IsOf(source) == true ? reading : ParsedFile.Of(request, source, token),
            rows.Existing,
            UtcTimestamp.Today(clock)
        );
        if (!run.Check())
        {
            return run.Report(ImportReport.Refused, Version(session));
        }

        token.ThrowIfCancellationRequested();
        var before = Version(session);
        if (run.Changes.Count == 0)
        {
            return run.Report(ImportReport.NothingNew, before) with { SkippedRows = Skipped(request, run) };
        }

        try
        {
            rows.Prepare(run.Changes, run.Stored);
        }
        catch (WrongRecordsException exception)
        {
            run.Refuse(exception.Problems);
            return run.Report(ImportReport.Refused, before);
        }

        if (request.DryRun)
        {
            return run.Report(ImportReport.WouldImport, before);
        }

        var version = new ChangeWriter(session, clock).Apply(new RecordChanges(run.Changes, request.Cause, clock.GetUtcNow()), rows);
        token.ThrowIfCancellationRequested();
        return run.Report(ImportReport.Imported, version) with { SkippedRows = Skipped(request, run) };
    }

    /// <summary>Counts what an import did, once that is sure; of a refused file only what is wrong.</summary>
    public static void Count(ImportReport report)
    {
        if (report is not { DryRun: false, Format: { } format })
        {
            return;
        }

        StoreMetrics.CountImported(report.ProblemCount, format, "problem");
        if (report.Outcome == ImportReport.Refused)
        {
            return;
        }

        StoreMetrics.CountImported(report.New, format, "new");
        StoreMetrics.CountImported(report.Revised, format, "revised");
        StoreMetrics.CountImported(report.Unchanged, format, "unchanged");
        StoreMetrics.CountImported(report.Corrected, format, "corrected");
        StoreMetrics.CountImported(report.Held, format, "held");
        StoreMetrics.CountImported(report.Skipped, format, "skipped");
    }

    // The skipped rows are written last: a refused import leaves no file behind.
    private static SkippedRows? Skipped(ImportRequest request, ImportRun run) =>
        !request.DryRun && run.SkippedParts is { Count: > 0 } skipped
            ? request.KeepSkipped(run.SkippedForm.Write(skipped), run.SkippedForm.Extension)
            : null;

    private static string Version(StoreTransaction session) =>
        new DatasetState(session.Connection, session.Transaction).Sum().Version;
}
