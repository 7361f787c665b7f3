using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>Looks up single rows: what is read is what is asked for, however much is stored.</summary>
internal sealed class ExistingRecords(DbConnection connection, DbTransaction transaction)
{
    private readonly ExistingRows _existing = new(connection, transaction);
    private readonly Dictionary<(string Table, string Key), DatasetRow?> _found = [];

    /// <summary>The row under a key; null where there is none.</summary>
    public DatasetRow? Find(string table, string key)
    {
        if (!_found.TryGetValue((table, key), out var row))
        {
            _found[(table, key)] = row = Read(RecordDefinitions.Of(table), key);
        }

        return row;
    }

    /// <summary>The rows that have a value in a column, in the order of their key.</summary>
    public IReadOnlyList<DatasetRow> With(RecordDefinition table, string column, string value, int most = int.MaxValue) =>
        [.. _existing.Rows(table, $"WHERE held.\"{column}\" = @value", new { value }, most)];

    /// <summary>How many rows have a value in a column.</summary>
    public long Count(RecordDefinition table, string column, string value) => connection.ExecuteScalar<long>(
        $"SELECT COUNT(*) FROM \"{table.Name}\" AS held WHERE held.\"{column}\" = @value", new { value }, transaction);

    /// <summary>The figures of the same fact, which is what <c>group_key</c> names.</summary>
    public IReadOnlyList<DatasetRow> Group(RecordDefinition table, string group) =>
        [.. _existing.Rows(table, "WHERE held.group_key = @group", new { group })];

    private DatasetRow? Read(RecordDefinition table, string key)
    {
        if (table.Name != "commodities")
        {
            return With(table, table.IdColumn, key).SingleOrDefault();
        }

        return key.Split(' ', 2) is [var classification, var code]
            ? _existing
                .Rows(table, "WHERE held.classification = @classification AND held.code = @code", new { classification, code })
                .SingleOrDefault()
            : null;
    }
}
