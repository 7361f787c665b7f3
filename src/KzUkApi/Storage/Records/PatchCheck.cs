using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>
/// Checks changed rows by the rules of the dataset: each by itself, against the stored records, and the rows that name a withdrawn one.
/// </summary>
internal sealed class PatchCheck
{
    private readonly ExistingRecords _existing;
    private readonly IReadOnlyList<RecordChange> _changes;
    private readonly Dictionary<(string Table, string Key), RecordChange> _byKey;
    private readonly LoadContext _context;

    public PatchCheck(ExistingRecords existing, IReadOnlyList<RecordChange> changes, DateOnly today)
    {
        (_existing, _changes) = (existing, changes);
        _byKey = changes.ToDictionary(change => (change.Table.Name, change.Key));
        _context = new((table, key) => _byKey.TryGetValue((table, key), out var change) ? change.After : existing.Find(table, key), today);
    }

    /// <summary>The stored form of each row that is not withdrawn.</summary>
    /// <exception cref="WrongRecordsException">They, or the records that name them, would break a rule of the dataset.</exception>
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

            _ = table.ReadRows([.. NamingWithdrawn(table)], _context);
        }

        return _context.Problems.Count == 0
            ? stored
            : throw new WrongRecordsException("What the change makes of the dataset", _context.Problems);
    }

    private IEnumerable<DatasetRow> NamingWithdrawn(RecordDefinition table) => _changes
        .Where(change => change.After is null)
        .SelectMany(withdrawn => table.Naming(withdrawn.Table).SelectMany(column => _existing.With(table, column.Name, withdrawn.Key)))
        .DistinctBy(table.Key)
        .Where(row => !_byKey.ContainsKey((table.Name, table.Key(row))));
}
