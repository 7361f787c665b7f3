using KzUkApi.Data;
using KzUkApi.Data.Loading;

namespace KzUkApi.Importing;

/// <summary>Imports a file in one transaction: everything that is right together, or nothing.</summary>
internal sealed class Importer(SqliteConnections connections, TimeProvider clock)
{
    public ImportReport Run(ImportRequest request, CancellationToken token)
    {
        using var session = connections.BeginWrite(token);
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
            return run.Report(ImportReport.NothingNew, Version(session)) with { SkippedFile = keep };
        }

        if (request.DryRun)
        {
            return run.Report(ImportReport.WouldImport, Version(session));
        }

        var version = writer.Apply(run.Changes, request.Author, LocalChange.Import, $"Import of {request.File.Name}", run.Stored);
        session.Commit();
        return run.Report(ImportReport.Imported, version) with { SkippedFile = keep };
    }

    private static string Version(SqliteConnections.Session session) => new StoredContent(session.Connection, session.Transaction).Sum().Version;
}
