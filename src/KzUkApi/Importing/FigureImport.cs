using System.Globalization;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Importing;

/// <summary>Imports trade figures that are new or held already, in memory that hardly grows with what is held; corrections are not for it.</summary>
internal sealed class FigureImport(ImportRequest request, StoreTransaction session, TimeProvider clock)
{
    /// <summary>So many revisions are listed; all are counted.</summary>
    public const int ListedRevisions = 10_000;

    private readonly List<ImportRevision> _revisions = [];
    private (int New, int Revised, int Unchanged) _counts;

    /// <summary>Whether a request is one of trade figures only.</summary>
    public static bool Suits(ImportRequest request) => FigureFile.Suits(request);

    /// <returns>What was done; null where nothing was, since the file corrects figures that are held.</returns>
    public ImportReport? Run(CancellationToken token)
    {
        var writer = new FigureWriter(session, clock);
        if (!writer.CanAdd)
        {
            return null;
        }

        using var held = new StoredFigures(session);
        var file = new FigureFile(request.File, held, request.SkipInvalid, UtcTimestamp.Today(clock), token);
        var readable = file.Check(writer.AreMany);
        if (file.HasCorrections && readable)
        {
            return null;
        }

        var version = new StoredContent(session.Connection, session.Transaction).Sum().Version;
        var problems = file.Problems;
        var refused = !readable || (problems.Count > 0 && !request.SkipInvalid);
        var skipped = refused ? [] : file.SkippedParts;
        var next = file.New.Count > 0 ? Store(writer, file) : version;
        var keep =
            skipped.Count > 0 && !request.DryRun ? request.KeepSkipped(file.Draft.Form.Write(skipped), file.Draft.Form.Extension) : null;
        token.ThrowIfCancellationRequested();
        var outcome =
            refused ? ImportReport.Refused
            : file.New.Count == 0 ? ImportReport.NothingNew
            : request.DryRun ? ImportReport.WouldImport
            : ImportReport.Imported;
        return new()
        {
            File = request.File.Name,
            Format = "project-csv",
            Source = null,
            DryRun = request.DryRun,
            Outcome = outcome,
            DataVersion = outcome == ImportReport.Imported ? next : version,
            Read = file.Right,
            New = _counts.New,
            Revised = _counts.Revised,
            Unchanged = _counts.Unchanged,
            Held = file.Held,
            Skipped = skipped.Count,
            Revisions = _revisions,
            ProblemCount = problems.Count,
            Problems = problems.First,
            SkippedRows = keep,
        };
    }

    // A dry run and a refused file store too, to learn what is revised; without a commit nothing of it stays.
    private string Store(FigureWriter writer, FigureFile file)
    {
        var version = writer.Add(file.NewFigures(), file.New, file.Groups, request.Author, $"Import of {request.File.Name}", Count);
        var order = file.New.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        _revisions.Sort((one, other) => order[one.Id].CompareTo(order[other.Id]));
        return version;
    }

    private void Count(string id, EarlierFigure? earlier)
    {
        if (earlier is null)
        {
            _counts.New++;
        }
        else if (!earlier.Revised)
        {
            _counts.Unchanged++;
        }
        else if (++_counts.Revised <= ListedRevisions)
        {
            _revisions.Add(new(id, earlier.Id, Text(earlier.Before), Text(earlier.After)));
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
