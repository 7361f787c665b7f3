using KzUkApi.Data.Loading;

namespace KzUkApi.Importing;

/// <summary>One import on its way: the file read, its records checked and compared with what is held.</summary>
internal sealed class ImportRun(ImportRequest request, RecordSet held)
{
    private readonly ImportDraft _draft = new(request.File.Name);
    private IImportFormat? _format;
    private RecordCheck? _check;
    private EditionComparison? _comparison;

    /// <summary>What is to be changed.</summary>
    public IReadOnlyList<RecordChange> Changes => _check!.Changes;

    /// <summary>The stored form of the changed records.</summary>
    public IReadOnlyList<StoredRow> Stored => _check!.Stored;

    public SkippedForm SkippedForm => _draft.Form;

    /// <summary>The parts of the file that are wrong, each once.</summary>
    public IReadOnlyCollection<Part> SkippedParts => [.. _draft.Refused.Select(refused => refused.Part).Concat(_check!.Refused.Select(refused => refused.Record.Part)).Distinct()];

    /// <summary>Reads and checks everything; false where nothing of the file may be stored.</summary>
    public bool Read()
    {
        _format = request.Format is null ? ImportFormats.Of(request.File) : ImportFormats.Find(request.Format);
        if (_format is null)
        {
            _draft.Fail($"the file is not recognised; it begins with '{Beginning()}'. Name its format, one of: {string.Join(", ", ImportFormats.All.Select(format => format.Name))}");
        }
        else if (Edition(_format) is { } edition)
        {
            _format.Read(request.File, edition, _draft);
            if (_draft is { Records.Count: 0, Refused.Count: 0, Faults.Count: 0 })
            {
                _draft.Fail(_format.NamesItsSources ? "at least one row" : "at least one figure between Kazakhstan and the United Kingdom");
            }
        }

        if (_draft.Faults.Count > 0)
        {
            return false;
        }

        _check = new(held, _format!.NamesItsSources);
        _check.Run(_draft.Records);
        _comparison = new(held, _check.Changes);
        return Problems.Count == 0 || request.SkipInvalid;
    }

    public ImportReport Report(string outcome, string version) => new()
    {
        File = request.File.Name,
        Format = _format?.Name,
        Source = request.Source,
        DryRun = request.DryRun,
        Outcome = outcome,
        DataVersion = version,
        Read = _check?.Right ?? 0,
        New = _comparison?.New ?? 0,
        Revised = _comparison?.Revisions.Count ?? 0,
        Unchanged = _comparison?.Unchanged ?? 0,
        Corrected = _comparison?.Corrected ?? 0,
        Held = _check?.Held ?? 0,
        Skipped = outcome == ImportReport.Refused || _check is null ? 0 : SkippedParts.Count,
        Revisions = _comparison?.Revisions ?? [],
        Corrections = _comparison?.Corrections ?? [],
        Missing = _comparison?.Missing(_check!.AllRight, request.Source) ?? [],
        Ignored = [.. _draft.Ignored.Select(ignored => new ImportIgnored(ignored.Key, ignored.Value))],
        Problems = Problems,
    };

    private List<ImportProblem> Problems =>
    [
        .. _draft.Faults,
        .. _draft.Refused.Select(refused => refused.Problem),
        .. _check?.Refused.Select(refused => refused.Problem) ?? [],
    ];

    private Edition? Edition(IImportFormat format)
    {
        var source = request.Source is null ? null : held.Find("sources", request.Source);
        var expected = format.NamesItsSources && request.Source is null ? null
            : format.NamesItsSources ? "no source: every row of this form names its own"
            : request.Source is null ? "a source: name the id of the source whose edition the file is"
            : source is null ? $"a source that is held: there is no {request.Source}. Import its row first, as sources.csv"
            : source["published_on"].Length == 0 ? $"a source with a date of publication: {request.Source} has none"
            : format.Dataset is not null && source["dataset"] != format.Dataset ? $"a source of the dataset {format.Dataset}: {request.Source} is of {(source["dataset"].Length == 0 ? "none" : source["dataset"])}"
            : null;
        if (expected is not null)
        {
            _draft.Fail(expected);
            return null;
        }

        return source is null ? Importing.Edition.None : new(request.Source!, source["published_on"]);
    }

    private string Beginning()
    {
        var line = request.File.FirstLine;
        return request.File.JsonFault is { } fault ? $"JSON that cannot be read ({fault.Message})" : line.Length > 60 ? line[..60] + "..." : line;
    }
}
