using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Merges a newer reference dataset with the changes made here since the one before. The changes made here stay.</summary>
internal sealed class DatasetMerge
{
    private readonly RecordSet _existing;
    private readonly RecordSet _dataset;
    private readonly Dictionary<(string Table, string Key), RecordChange> _changes = [];
    private readonly List<DatasetConflict> _conflicts = [];
    private readonly List<LocalChange> _adopted = [];
    private readonly List<LocalChange> _needed = [];

    public DatasetMerge(RecordSet existing, RecordSet dataset, IReadOnlyList<LocalChange> local)
    {
        (_existing, _dataset) = (existing, dataset);
        var byTable = local.ToLookup(change => change.Table, StringComparer.Ordinal);
        foreach (var table in RecordDefinitions.All.Reverse())
        {
            foreach (var change in byTable[table.Name])
            {
                Merge(table, change);
            }

            // Last, since rows of this table may be needed by those of the tables before.
            var rows = _changes.Values.Where(change => change.Table == table).Select(change => change.After).OfType<DatasetRow>().ToList();
            rows.ForEach(row => KeepNamed(table, row));
        }
    }

    /// <summary>The changes that the rows of the dataset need.</summary>
    public IReadOnlyList<RecordChange> Changes => [.. _changes.Values];

    /// <summary>Records that both changed.</summary>
    public IReadOnlyList<DatasetConflict> Conflicts => _conflicts;

    /// <summary>Changes that the dataset has taken over.</summary>
    public IReadOnlyList<LocalChange> Adopted => _adopted;

    /// <summary>Records that the dataset has withdrawn, and that are needed here.</summary>
    public IReadOnlyList<LocalChange> Needed => _needed;

    private void Merge(RecordDefinition table, LocalChange change)
    {
        var here = _existing.Find(table.Name, change.Key);
        var dataset = _dataset.Find(table.Name, change.Key);
        if (RecordChange.Same(here, dataset))
        {
            _adopted.Add(change);
            return;
        }

        _changes[(table.Name, change.Key)] = new(table, change.Key, dataset, here);
        if (!RecordChange.Same(change.Base, dataset))
        {
            _conflicts.Add(new(table.Name, change.Key, dataset, here));
        }
    }

    private void KeepNamed(RecordDefinition table, DatasetRow row)
    {
        foreach (var (name, key) in References(table, row))
        {
            if (_dataset.Find(name, key) is null && !_changes.ContainsKey((name, key)) && _existing.Find(name, key) is { } needed)
            {
                _changes[(name, key)] = new(RecordDefinitions.All.Single(other => other.Name == name), key, null, needed);
                _needed.Add(new(name, key, LocalChange.Added, LocalChange.Import, null));
                _conflicts.Add(new(name, key, null, needed));
            }
        }
    }

    private static IEnumerable<(string Table, string Key)> References(RecordDefinition table, DatasetRow row)
    {
        var named = table.Named(row).Select(named => (named.Table.Name, named.Key));
        return table == RecordDefinitions.TradeFlows
            ? named.Append((CommodityTable.Definition.Name, TradeFlowTable.CommodityKey(row)))
            : named;
    }
}
