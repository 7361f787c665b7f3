using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>Inserts each row at once, with one prepared statement.</summary>
internal sealed class SqliteTableWriter(PreparedCommand insert) : ITableWriter
{
    public void Add(IReadOnlyList<object?> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            insert[index] = values[index];
        }

        insert.Execute();
    }

    public void Complete()
    {
    }

    public void Dispose() => insert.Dispose();
}
