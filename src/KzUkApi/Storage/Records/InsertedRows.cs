using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Inserts rows of one table as they come; without those of child tables.</summary>
internal sealed class InsertedRows(StoreTransaction session) : IDisposable
{
    private ITableWriter? _insert;
    private List<string> _columns = [];

    public void Add(StoredRow row)
    {
        if (_insert is null)
        {
            _columns = [.. row.Values.Keys];
            _insert = session.Inserting(row.Table, _columns);
        }

        _insert.Add([.. _columns.Select(column => row.Values[column])]);
    }

    public void Complete() => _insert?.Complete();

    public void Dispose() => _insert?.Dispose();
}
