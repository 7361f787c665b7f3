using KzUkApi.Domain.Figures;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>One import on its way: the records of a file, checked and compared with the stored records.</summary>
internal sealed class ImportRun(ImportRequest request, ParsedFile reading, RecordSet existing, DateOnly today)
{
    private readonly ImportDraft _draft = reading.Draft;
    private readonly ProblemList _broken = new();
    private RecordCheck? _check;
    private EditionComparison? _comparison;

    /// <summary>The changes that the import makes.</summary>
    public IReadOnlyList<RecordChange> Changes => _check!.Changes;

    /// <summary>The stored form of the changed records.</summary>
    public IReadOnlyList<StoredRow> Stored => _check!.Stored;

    public SkippedFile SkippedForm => _draft.Form;

    /// <summary>The parts of the file that are wrong, each once.</summary>
    public IReadOnlyCollection<FilePart> SkippedParts => [.. _draft.Refused.Parts.Concat(_check!.Refused.Parts).Distinct()];

    /// <summary>Checks everything; false where nothing of the file may be stored.</summary>
    public bool Check()
    {
        if (_draft.Faults.Count > 0)
        {
            return false;
        }

        _check = new(existing, reading.Format!.NamesItsSources, request.SkipInvalid, today, _draft.Token);
        _check.Run(_draft.Records);
        _comparison = new(existing, _check.Changes);
        if (_draft.Refused.AreTooMany || _check.Refused.AreTooMany)
        {
            _draft.Fail(RejectedParts.TooMany);
            return false;
        }

        return request.SkipInvalid || Problems.Count == 0;
    }

    /// <summary>Takes what the records of the file would break of the dataset as a whole.</summary>
    public void Refuse(IReadOnlyList<RowProblem> problems)
    {
        foreach (var problem in problems)
        {
            _broken.Add(
                problem.Location is FileLocation place
                    ? new(place, problem.Column, problem.Value, problem.Expected)
                    : new(
                        new FileLocation { File = problem.Location.File },
                        problem.Column,
                        problem.Value,
                        $"{problem.Expected}; the record is held, and contradicts what the file has"
                    )
            );
        }
    }

    public ImportReport Report(string outcome, string version)
    {
        var problems = Problems;
        return new()
        {
            File = request.File.Name,
            Format = reading.Format?.Name,
            Source = request.Source,
            DryRun = request.DryRun,
            Outcome = outcome,
            DataVersion = version,
            Read = _check?.Right ?? 0,
            New = _comparison?.New ?? 0,
            Revised = _comparison?.CountOf(Revision.Revised) ?? 0,
            Precision = _comparison?.CountOf(Revision.Precision) ?? 0,
            Undetermined = _comparison?.CountOf(Revision.Undetermined) ?? 0,
            Unchanged = _comparison?.Unchanged ?? 0,
            Corrected = _comparison?.Corrected ?? 0,
            Held = _check?.AlreadyStored ?? 0,
            Skipped = outcome == ImportReport.Refused || _check is null ? 0 : SkippedParts.Count,
            Revisions = _comparison?.Revisions ?? [],
            Corrections = _comparison?.Corrections ?? [],
            Missing = _comparison?.Missing(_check!.AllRight, _check.AllWrong.Concat(_draft.Unreadable), request.Source) ?? [],
            Ignored = [.. _draft.Ignored.Select(ignored => new ImportIgnored(ignored.Key, ignored.Value))],
            ProblemCount = problems.Count,
            Problems = problems.First,
        };
    }

    private ProblemList Problems => ProblemList.Of(_draft.Faults, _draft.Refused.Problems, _check?.Refused.Problems, _broken);
}
