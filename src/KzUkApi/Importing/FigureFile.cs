using System.Globalization;
using KzUkApi.Importing.Formats;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Importing;

/// <summary>A file of trade figures in the dataset's own form, checked row by row; of a row that is right only its id is kept.</summary>
/// <param name="keepsParts">Whether rows that are wrong are to be skipped.</param>
/// <param name="today">The day of the import, after which nothing was published.</param>
/// <param name="mostRows">So many rows are read: memory grows with what is known of each.</param>
internal sealed class FigureFile(
    ImportFile file,
    StoredFigures existing,
    bool keepsParts,
    DateOnly today,
    CancellationToken token,
    int mostRows = FigureFile.MostRows
)
{
    /// <summary>So many rows one file may have.</summary>
    public const int MostRows = 1_000_000;

    private static readonly RecordDefinition Table = RecordDefinitions.TradeFlows;
    private static readonly Column Value = TradeFlowTable.Value;

    private readonly LoadContext _context = existing.Context(today);
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _existingIds = new(StringComparer.Ordinal);
    private RejectedParts _refused = new(keepsParts);

    public ImportDraft Draft { get; } = new(file.Name, keepsParts, token);

    /// <summary>Whether a figure differs from the one that is stored under its id.</summary>
    public bool HasCorrections { get; private set; }

    /// <summary>The ids of the figures that are new, in the order of the file.</summary>
    public HashSet<string> New { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>group_key</c>s of the new figures; null where they are too many to be changed one by one.</summary>
    public HashSet<string>? Groups { get; private set; } = new(StringComparer.Ordinal);

    public int AlreadyStored => _existingIds.Count;

    /// <summary>How many figures are right.</summary>
    public int Right => New.Count + AlreadyStored;

    public ProblemList Problems => ProblemList.Of(Draft.Faults, Draft.Refused.Problems, _refused.Problems);

    public IReadOnlyCollection<FilePart> SkippedParts => [.. Draft.Refused.Parts.Concat(_refused.Parts).Distinct()];

    /// <summary>What is expected of a file that has more rows.</summary>
    public static string TooMany(int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"at most {rows} rows in one file: import it in parts, or only what is new");

    public static bool Suits(ImportRequest request) =>
        request is { Source: null, Format: null or "project-csv", File.Further.Count: 0 }
        && Table.IsHeader(request.File.FirstLine.Trim().Split(','));

    /// <summary>Checks everything; false where nothing of the file may be stored, whatever the request.</summary>
    /// <param name="areMany">From so many new figures on, their groups are not read.</param>
    public bool Check(Func<int, bool> areMany)
    {
        var sums = new FigureSums();
        foreach (var (index, record) in Rows(Draft).Index())
        {
            token.ThrowIfCancellationRequested();
            if (index == mostRows)
            {
                Draft.Fail(TooMany(mostRows), record.Place.Line);
                break;
            }

            Check(record, sums, areMany);
        }

        Draft.Form = new([]);
        if (Draft is { Refused.Count: 0, Faults.Count: 0 } && _lines.Count == 0 && _refused.Count == 0)
        {
            Draft.Fail("at least one row");
        }

        if (Draft.Faults.Count > 0)
        {
            _refused = new(keepsParts);
            return Forget();
        }

        Refuse([.. sums.Contradictions(existing)]);
        if (Draft.Refused.AreTooMany || _refused.AreTooMany)
        {
            Draft.Fail(RejectedParts.TooMany);
            return Forget();
        }

        return true;
    }

    /// <summary>The new figures, read once more: they are known to be right.</summary>
    public IEnumerable<(DatasetRow Row, StoredRow Stored)> NewFigures()
    {
        foreach (var record in Again())
        {
            if (New.Contains(record.Key) && _lines[record.Key] == record.Place.Line)
            {
                yield return (record.Row, Table.Check(record.Row, _context, out _));
            }
        }

        _context.Problems.Clear();
    }

    private bool Forget()
    {
        New.Clear();
        _existingIds.Clear();
        return false;
    }

    private void Check(ImportRecord record, FigureSums sums, Func<int, bool> areMany)
    {
        var stored = Table.Check(record.Row, _context, out _);
        if (_context.Problems.Count > 0)
        {
            _context.Problems.ForEach(problem =>
                _refused.Add(record.Part, new(record.Place, problem.Column, problem.Value, problem.Expected))
            );
            _context.Problems.Clear();
            return;
        }

        var id = record.Key;
        if (!_lines.TryAdd(id, record.Place.Line!.Value))
        {
            _refused.Add(
                record.Part,
                new(
                    record.Place,
                    Table.KeyNames,
                    id,
                    $"a record of its own: the same stands in {new FileLocation(_lines[id])}"
                )
            );
            return;
        }

        sums.Add(record.Row);
        if (existing.Find(id) is not { } before)
        {
            New.Add(id);
            Groups?.Add((string)stored.Values["group_key"]!);
            if (areMany(New.Count))
            {
                Groups = null;
            }
        }
        else
        {
            _existingIds.Add(id);
            HasCorrections |= !RecordChange.Same(record.Row, before);
        }
    }

    // A figure that a contradiction refuses is read once more, to say where it stands.
    private void Refuse(List<(string Id, string Expected)> contradictions)
    {
        if (contradictions.Count == 0)
        {
            return;
        }

        var listed = contradictions.Take(_refused.MostListed).ToList();
        var ids = listed.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var records = Again()
            .Where(record => ids.Contains(record.Key) && _lines[record.Key] == record.Place.Line)
            .ToDictionary(record => record.Key, StringComparer.Ordinal);
        listed.ForEach(one =>
            _refused.Add(records[one.Id].Part, new(records[one.Id].Place, Value.Name, records[one.Id].Row.Text(Value), one.Expected))
        );
        _refused.Problems.AddUnlisted(contradictions.Count - listed.Count);
        ids.UnionWith(contradictions.Select(one => one.Id));
        New.ExceptWith(ids);
        _existingIds.ExceptWith(ids);
    }

    private IEnumerable<ImportRecord> Again() => Rows(new(file.Name, false, token));

    private IEnumerable<ImportRecord> Rows(ImportDraft draft) => CsvTable.Read(file, draft, header => CsvTable.Compare(header, Table))
        .Select(row => new ImportRecord(DatasetRow.OfCells(Table, row.Place with { File = file.Name }, row.Part.Cells), row.Part));
}
