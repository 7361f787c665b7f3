using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Writes changed rows into their tables, and none of the others.</summary>
internal sealed class PatchedRows(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    /// <param name="stored">The stored form of each row that is not withdrawn.</param>
    public void Write(IReadOnlyList<RecordChange> changes, IReadOnlyDictionary<RecordChange, StoredRow> stored)
    {
        // A row that names others is deleted before them, and inserted after them.
        foreach (
            var withdrawn in RecordDefinitions
                .All.Reverse()
                .SelectMany(table => changes.Where(change => change.Table == table && change.After is null))
        )
        {
            RemoveChildren(withdrawn);
            _connection.Execute(
                $"""DELETE FROM "{withdrawn.Table.Name}" WHERE "{withdrawn.Table.IdColumn}" = @Key""",
                new { withdrawn.Key },
                _transaction
            );
        }

        foreach (
            var change in RecordDefinitions.All.SelectMany(table =>
                changes.Where(change => change.Table == table && change.After is not null)
            )
        )
        {
            if (change.Before is null)
            {
                StoredRows.Insert([stored[change]], session);
            }
            else
            {
                RemoveChildren(change);
                Update(change, stored[change]);
            }

            StoredRows.Insert(stored[change].Children, session);
        }
    }

    private void RemoveChildren(RecordChange change)
    {
        foreach (var (table, parent) in change.Table.Columns.Select(column => column.Children).OfType<(string Table, string Parent)>())
        {
            _connection.Execute($"DELETE FROM {table} WHERE {parent} = @Key", new { change.Key }, _transaction);
        }
    }

    private void Update(RecordChange change, StoredRow row)
    {
        var parameters = new DynamicParameters(new { change.Key });
        foreach (var (index, value) in row.Values.Values.Index())
        {
            parameters.Add($"p{index}", value);
        }

        _connection.Execute(
            $"""
            UPDATE "{change.Table.Name}"
            SET {string.Join(", ", row.Values.Keys.Select((column, index) => $"\"{column}\" = @p{index}"))}
            WHERE "{change.Table.IdColumn}" = @Key
            """,
            parameters,
            _transaction);
    }
}
