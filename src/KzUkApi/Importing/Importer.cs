using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Importing;

/// <summary>Imports a file in one transaction: everything that is right together, or nothing.</summary>
internal sealed class Importer(IStoreEngine engine, TimeProvider clock)
{
    /// <summary>Imports a file in a transaction of its own.</summary>
    public ImportReport Run(ImportRequest request, CancellationToken token)
    {
        var reading = Read(request, token);
        using var session = engine.BeginWrite(token);
        var report = Run(request, reading, session, token);
        if (report.Outcome == ImportReport.Imported)
        {
            session.Commit();
        }

        Count(report);
        return report;
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
                .FirstOrDefault(row => row["id"] == request.Source);
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

        var writer = new RecordWriter(session, clock);
        var source = request.Source is null ? null : writer.Existing.Find("sources", request.Source);
        var run = new ImportRun(
            request,
            reading?.IsOf(source) == true ? reading : ParsedFile.Of(request, source, token),
            writer.Existing,
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
            return run.Report(ImportReport.NothingNew, before) with { SkippedRows = Kept(request, run) };
        }

        try
        {
            // A dry run stores too, to learn what only the whole tells; without a commit nothing of it stays.
            var version = writer.Apply(run.Changes, request.Author, LocalChange.Import, $"Import of {request.File.Name}", run.Stored);
            token.ThrowIfCancellationRequested();
            return request.DryRun
                ? run.Report(ImportReport.WouldImport, before)
                : run.Report(ImportReport.Imported, version) with
                {
                    SkippedRows = Kept(request, run),
                };
        }
        catch (WrongRecordsException exception)
        {
            run.Refuse(exception.Problems);
            return run.Report(ImportReport.Refused, before);
        }
    }

    /// <summary>Counts what an import did, once that is sure; of a refused file only what is wrong.</summary>
    public static void Count(ImportReport report)
    {
        if (report is not { DryRun: false, Format: { } format })
        {
            return;
        }

        StoreMetrics.Imported(report.ProblemCount, format, "problem");
        if (report.Outcome == ImportReport.Refused)
        {
            return;
        }

        StoreMetrics.Imported(report.New, format, "new");
        StoreMetrics.Imported(report.Revised, format, "revised");
        StoreMetrics.Imported(report.Unchanged, format, "unchanged");
        StoreMetrics.Imported(report.Corrected, format, "corrected");
        StoreMetrics.Imported(report.Held, format, "held");
        StoreMetrics.Imported(report.Skipped, format, "skipped");
    }

    // What is skipped is kept last: nothing that is refused leaves a file behind.
    private static SkippedRows? Kept(ImportRequest request, ImportRun run) =>
        !request.DryRun && run.SkippedParts is { Count: > 0 } skipped
            ? request.KeepSkipped(run.SkippedForm.Write(skipped), run.SkippedForm.Extension)
            : null;

    private static string Version(StoreTransaction session) =>
        new StoredContent(session.Connection, session.Transaction).Sum().Version;
}
