using System.Data.Common;
using Dapper;

namespace KzUkApi.Data;

/// <summary>One state of the data, read by one request: rows, totals and the data version belong together.</summary>
internal sealed class Snapshot(DbConnection connection, DbTransaction transaction, CancellationToken token)
{
    public Task<string> DataVersion() => connection.QuerySingleAsync<string>(Command("SELECT data_version FROM dataset_state"));

    public async Task<IReadOnlyList<T>> Rows<T>(string sql, DynamicParameters? parameters = null) =>
        (await connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>Rows made of two records; the second one's columns begin at the last <c>id</c>.</summary>
    public async Task<IReadOnlyList<T>> Rows<T, TOther>(string sql, DynamicParameters? parameters, Func<T, TOther, T> join) =>
        (await connection.QueryAsync(Command(sql, parameters), join)).AsList();

    /// <summary>Reads rows one by one and keeps none of them.</summary>
    public async Task Each(string sql, Func<SqliteCells, ValueTask> row)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(token);
        var cells = new SqliteCells(reader);

        // The driver reads synchronously whatever it is asked, and makes a task of each row; the token interrupts it all the same.
        while (reader.Read())
        {
            await row(cells);
        }
    }

    public Task<T?> First<T>(string sql, DynamicParameters? parameters = null) =>
        connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    public Task<long> Count(string sql, DynamicParameters? parameters = null) =>
        connection.ExecuteScalarAsync<long>(Command(sql, parameters));

    /// <summary>One page of a list, its exact total, and whether more follows.</summary>
    /// <param name="select">The columns, without <c>SELECT</c>.</param>
    /// <param name="from">The tables, without <c>FROM</c>; their parameters are those of the filter.</param>
    public Task<Slice<T>> Page<T>(string select, string from, SqlFilter filter, Keyset keyset) =>
        Page(select, from, filter, keyset, sql => Rows<T>(sql, filter.Parameters));

    /// <inheritdoc cref="Page{T}(string, string, SqlFilter, Keyset)"/>
    /// <remarks>Rows are made of two records; the second one's columns begin at the last <c>id</c>.</remarks>
    public Task<Slice<T>> Page<T, TOther>(string select, string from, SqlFilter filter, Keyset keyset, Func<T, TOther, T> join) =>
        Page(select, from, filter, keyset, sql => Rows(sql, filter.Parameters, join));

    /// <summary>The values of a list column by the id of their record, in their published order.</summary>
    public async Task<ILookup<string, string>> Lists(string table, string idColumn, string valueColumn, IEnumerable<string> ids)
    {
        string[] asked = [.. ids];
        if (asked.Length == 0)
        {
            return Array.Empty<(string, string)>().ToLookup(row => row.Item1, row => row.Item2);
        }

        var filter = new SqlFilter().In(idColumn, asked);
        var sql = $"""
            SELECT {idColumn}, {valueColumn}
            FROM {table}
            {filter.Where}
            ORDER BY {idColumn}, position
            """;
        var rows = await Rows<(string Id, string Value)>(sql, filter.Parameters);
        return rows.ToLookup(row => row.Id, row => row.Value);
    }

    private async Task<Slice<T>> Page<T>(string select, string from, SqlFilter filter, Keyset keyset, Func<string, Task<IReadOnlyList<T>>> read)
    {
        var version = await DataVersion();
        var total = await Count($"SELECT COUNT(*) FROM {from} {filter.Where}", filter.Parameters);
        if (keyset.AfterId is not null && !await AddAfter(from, filter, keyset))
        {
            return new([], total, version, false);
        }

        var sql = $"""
            SELECT {select}
            FROM {from}
            {filter.Where}
            {keyset.OrderBy}
            LIMIT {keyset.Limit + 1}
            """;
        var rows = await read(sql);
        return new([.. rows.Take(keyset.Limit)], total, version, rows.Count > keyset.Limit);
    }

    private async Task<bool> AddAfter(string from, SqlFilter filter, Keyset keyset)
    {
        var here = filter.Nested().And($"{SqlFilter.Sql(keyset.IdColumn)} = {keyset.AfterId!}");
        var row = (IDictionary<string, object>?)await connection.QueryFirstOrDefaultAsync(
            Command($"SELECT {keyset.SelectKey} FROM {from} {here.Where}", here.Parameters));
        if (row is null)
        {
            return false;
        }

        keyset.AddAfter(filter, [.. row.Values]);
        return true;
    }

    private CommandDefinition Command(string sql, DynamicParameters? parameters = null) =>
        new(sql, parameters, transaction, cancellationToken: token);
}

/// <summary>One page of rows, the exact number of rows of the whole list, and the data version both belong to.</summary>
internal sealed record Slice<T>(IReadOnlyList<T> Rows, long Total, string DataVersion, bool HasMore);
