namespace KzUkApi.Storage.Dataset;

/// <summary>What rows are checked against: the keys read so far, and the problems found.</summary>
/// <param name="existing">Finds what is none of the rows that are checked, but stored; by table and key.</param>
/// <param name="today">The day on which rows are added or changed here; null where the dataset is checked as it is.</param>
internal sealed class LoadContext(Func<string, string, DatasetRow?>? existing = null, DateOnly? today = null)
{
    private readonly Dictionary<string, Dictionary<string, DatasetRow>> _keys = new(StringComparer.Ordinal);

    public List<RowProblem> Problems { get; } = [];

    /// <summary>The last day on which anything may have been published; null where the clock does not matter.</summary>
    public DateOnly? Today { get; } = today;

    /// <summary>Registers a row under its key; false where the table has that key already.</summary>
    public bool Add(string table, string key, DatasetRow row)
    {
        if (!_keys.TryGetValue(table, out var keys))
        {
            _keys[table] = keys = new(StringComparer.Ordinal);
        }

        return keys.TryAdd(key, row);
    }

    /// <summary>Registers a row in place of any other under its key.</summary>
    public void Put(string table, string key, DatasetRow row)
    {
        if (!Add(table, key, row))
        {
            _keys[table][key] = row;
        }
    }

    public DatasetRow? Find(string table, string key) =>
        _keys.GetValueOrDefault(table)?.GetValueOrDefault(key) ?? existing?.Invoke(table, key);
}

/// <summary>A row as it is stored: SQL columns and values, and the rows of its child tables.</summary>
/// <param name="values">About how many values it has.</param>
internal sealed class StoredRow(string table, int values = 0)
{
    public string Table { get; } = table;

    public Dictionary<string, object?> Values { get; } = new(values, StringComparer.Ordinal);

    public List<StoredRow> Children { get; } = [];
}
