using System.Data.Common;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Inserts rows of one table as they come, with one prepared statement; without those of child tables.</summary>
internal sealed class InsertedRows(DbConnection connection, DbTransaction transaction) : IDisposable
{
    private PreparedCommand? _insert;
    private List<string> _columns = [];

    public void Add(StoredRow row)
    {
        if (_insert is null)
        {
            _columns = [.. row.Values.Keys];
            _insert = PreparedCommand.Insert(connection, transaction, row.Table, _columns);
        }

        for (var index = 0; index < _columns.Count; index++)
        {
            _insert[index] = row.Values[_columns[index]];
        }

        _insert.Execute();
    }

    public void Dispose() => _insert?.Dispose();
}
