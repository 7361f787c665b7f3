using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>Checks records as strictly as the reference dataset, and compares each with the one that is stored under its key.</summary>
/// <param name="mayCorrect">Whether a record may differ from the stored one; a published edition never does.</param>
/// <param name="keepsParts">Whether records that are wrong are to be skipped.</param>
/// <param name="today">The day of the import, after which nothing was published.</param>
internal sealed class RecordCheck(RecordSet existing, bool mayCorrect, bool keepsParts, DateOnly today, CancellationToken token)
{
    private readonly LoadContext _context = ContextOf(existing, today);
    private readonly Dictionary<(string Table, string Key), ImportRecord> _seen = [];
    private readonly HashSet<ImportRecord> _wrong = new(ReferenceEqualityComparer.Instance);
    private readonly List<(ImportRecord Record, StoredRow Stored)> _right = [];

    /// <summary>Records that are wrong, each with every reason.</summary>
    public RejectedParts Refused { get; } = new(keepsParts);

    public List<RecordChange> Changes { get; } = [];

    public List<StoredRow> Stored { get; } = [];

    /// <summary>How many records are stored already, exactly so.</summary>
    public int AlreadyStored { get; private set; }

    /// <summary>How many records are right.</summary>
    public int Right => _right.Count;

    public IEnumerable<ImportRecord> AllRight => _right.Select(record => record.Record);

    public IEnumerable<ImportRecord> AllWrong => _wrong;

    public void Run(IReadOnlyList<ImportRecord> records)
    {
        foreach (var record in records)
        {
            token.ThrowIfCancellationRequested();
            Check(record);
        }

        foreach (var record in _right.Where(record => record.Record.Table == CommodityTable.Definition))
        {
            record.Record.Table.CheckWithinTable(record.Record.Row, _context);
            TakeProblems(record.Record);
        }

        foreach (var (record, expected) in Totals.Contradictions([.. _right.Select(record => record.Record)], existing))
        {
            Refuse(record, TradeFlowTable.Value.Name, record.Row.Text(TradeFlowTable.Value), expected);
        }

        _right.RemoveAll(record => _wrong.Contains(record.Record));
        foreach (var (record, stored) in _right)
        {
            Compare(record, stored);
        }
    }

    private void Check(ImportRecord record)
    {
        var stored = record.Table.Check(record.Row, _context, out var valuesAreRight);
        if (TakeProblems(record) || !valuesAreRight)
        {
            return;
        }

        if (!_seen.TryAdd((record.Table.Name, record.Key), record))
        {
            Refuse(
                record,
                record.Table.KeyNames,
                record.Key,
                $"a record of its own: the same stands in {Truncated.Of(_seen[(record.Table.Name, record.Key)].Place.ToString())}"
            );
            return;
        }

        _context.Put(record.Table.Name, record.Key, record.Row);
        _right.Add((record, stored));
    }

    private void Compare(ImportRecord record, StoredRow stored)
    {
        var before = existing.Find(record.Table.Name, record.Key);
        if (RecordChange.Same(record.Row, before))
        {
            AlreadyStored++;
        }
        else if (before is null || mayCorrect)
        {
            // What the file says nothing of stays as it is.
            var row = before is null ? record.Row : record.Row.CompletedBy(before);
            Changes.Add(new(record.Table, record.Key, before, row));
            Stored.Add(ReferenceEquals(row, record.Row) ? stored : record.Table.Check(row, _context, out _));
        }
        else if (record.Table.Said.FirstOrDefault(column => !before.IsSame(column, record.Row)) is { } column)
        {
            Refuse(record, column.Name, record.Row.Text(column),
                $"{column.Name} '{before.Text(column)}', which is held of this edition as {record.Key}. An edition never changes: "
                    + $"give a newer one a source of its own, or correct the record with a row of {record.Table.File}");
        }
        else
        {
            // Standing and notes are the judgement of this dataset, not of the file.
            AlreadyStored++;
        }
    }

    private bool TakeProblems(ImportRecord record)
    {
        var problems = _context.Problems.ToList();
        _context.Problems.Clear();
        problems.ForEach(problem => Refuse(record, problem.Column, problem.Value, problem.Expected));
        return problems.Count > 0;
    }

    // Where a line has a figure a column, the column says more than the dataset's name for it.
    private void Refuse(ImportRecord record, string? column, string? value, string expected)
    {
        _wrong.Add(record);
        Refused.Add(record.Part, record.Part is CellPart cell
            ? new(record.Place, cell.Header, cell.Value, expected)
            : new(record.Place, column, value, expected));
    }

    private static LoadContext ContextOf(RecordSet existing, DateOnly today)
    {
        var context = new LoadContext(today: today);
        foreach (var table in RecordDefinitions.All)
        {
            foreach (var (key, row) in existing.Rows(table.Name))
            {
                context.Put(table.Name, key, row);
            }
        }

        return context;
    }
}
