using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Checks changed rows by the rules of the dataset: each by itself and against what is held, and what named a row that goes.</summary>
internal sealed class PatchCheck
{
    private readonly ExistingRecords _held;
    private readonly IReadOnlyList<RecordChange> _changes;
    private readonly Dictionary<(string Table, string Key), RecordChange> _byKey;
    private readonly LoadContext _context;

    public PatchCheck(ExistingRecords held, IReadOnlyList<RecordChange> changes, DateOnly today)
    {
        (_held, _changes) = (held, changes);
        _byKey = changes.ToDictionary(change => (change.Table.Name, change.Key));
        _context = new((table, key) => _byKey.TryGetValue((table, key), out var change) ? change.After : held.Find(table, key), today);
    }

    /// <summary>The stored form of each row that is not gone.</summary>
    public IReadOnlyDictionary<RecordChange, StoredRow> Run()
    {
        var stored = new Dictionary<RecordChange, StoredRow>(ReferenceEqualityComparer.Instance);
        foreach (var table in RecordDefinitions.All)
        {
            var changed = _changes.Where(change => change.Table == table && change.After is not null).ToList();
            foreach (var (change, (_, row)) in changed.Zip(table.ReadRows([.. changed.Select(change => change.After!)], _context)))
            {
                stored[change] = row;
            }

            _ = table.ReadRows([.. NamingWhatGoes(table)], _context);
        }

        return _context.Problems.Count == 0
            ? stored
            : throw new WrongRecordsException("What the change makes of the dataset", _context.Problems);
    }

    private IEnumerable<CsvRow> NamingWhatGoes(RecordDefinition table) => _changes
        .Where(change => change.After is null)
        .SelectMany(gone => table.Naming(gone.Table).SelectMany(column => _held.With(table, column, gone.Key)))
        .DistinctBy(table.Key)
        .Where(row => !_byKey.ContainsKey((table.Name, table.Key(row))));
}
