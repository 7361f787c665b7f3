using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Importing;

/// <summary>Imports trade figures that are new or stored already; it makes no corrections.</summary>
/// <remarks>Its memory hardly grows with the store.</remarks>
internal sealed class FigureImport(ImportRequest request, StoreTransaction session, TimeProvider clock)
{
    /// <summary>So many revisions are listed; all are counted.</summary>
    public const int ListedRevisions = 10_000;

    private readonly List<ImportRevision> _revisions = [];
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private (int New, int Unchanged) _counts;

    /// <summary>Whether a request is one of trade figures only.</summary>
    public static bool Suits(ImportRequest request) => FigureFile.Suits(request);

    /// <returns>What was done; null where nothing was, since the file corrects stored figures.</returns>
    public ImportReport? Run(CancellationToken token)
    {
        if (!ChangeWriter.IsDerivedCurrent(session))
        {
            return null;
        }

        using var existing = new StoredFigures(session);
        var file = new FigureFile(request.File, existing, request.SkipInvalid, UtcTimestamp.Today(clock), token);
        var readable = file.Check(figures => FigureStream.AreMany(figures, existing.Count));
        if (file.HasCorrections && readable)
        {
            return null;
        }

        var version = new DatasetState(session.Connection, session.Transaction).Sum().Version;
        var problems = file.Problems;
        var refused = !readable || (problems.Count > 0 && !request.SkipInvalid);
        var skipped = refused ? [] : file.SkippedParts;
        var next = version;
        if (refused || request.DryRun)
        {
            Compare(file);
        }
        else if (file.New.Count > 0)
        {
            next = Store(file);
        }

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
            Revised = _kinds.GetValueOrDefault(Revision.Revised),
            Precision = _kinds.GetValueOrDefault(Revision.Precision),
            Undetermined = _kinds.GetValueOrDefault(Revision.Undetermined),
            Unchanged = _counts.Unchanged,
            Held = file.AlreadyStored,
            Skipped = skipped.Count,
            Revisions = _revisions,
            ProblemCount = problems.Count,
            Problems = problems.First,
            SkippedRows = keep,
        };
    }

    private string Store(FigureFile file)
    {
        var rows = new FigureStreamWriter(Stream(file), session, Count);
        var version = new ChangeWriter(session, clock).Apply(new FigureAdditions(request.Cause, clock.GetUtcNow()), rows);
        Sort(file);
        return version;
    }

    // Nothing is written to learn which figures a dry run or a refused file would revise.
    private void Compare(FigureFile file)
    {
        using var editions = new UnwrittenEditions(session);
        foreach (var (id, earlier) in editions.Of(Stream(file)))
        {
            Count(id, earlier);
        }

        Sort(file);
    }

    private static FigureStream Stream(FigureFile file) => new(file.NewFigures(), file.New, file.Groups);

    // As the file has them.
    private void Sort(FigureFile file)
    {
        var order = file.New.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        _revisions.Sort((one, other) => order[one.Id].CompareTo(order[other.Id]));
    }

    private void Count(string id, EarlierFigure? earlier)
    {
        if (earlier is null)
        {
            _counts.New++;
        }
        else if (earlier.Kind is not { } kind)
        {
            _counts.Unchanged++;
        }
        else
        {
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
            if (_revisions.Count < ListedRevisions)
            {
                _revisions.Add(new(id, earlier.Id, Text(earlier.Before), Text(earlier.After), kind));
            }
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
