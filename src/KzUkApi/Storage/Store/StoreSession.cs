using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>One state of the data, read by one request: rows, totals and the data version belong together.</summary>
internal sealed class StoreSession(
    StoreTransaction session, StateCache kept, Action<string, DynamicParameters?>? running, QueryTime time)
{
    private const int RowsOfProgress = 4096;

    private StateRow? _state;

    /// <summary>What the engine says in its own way.</summary>
    public SqlDialect Dialect => session.Dialect;

    private CancellationToken Token => time.Token;

    public async Task<string> DataVersionAsync() => (await StateAsync()).DataVersion;

    public async Task<IReadOnlyList<T>> RowsAsync<T>(string sql, DynamicParameters? parameters = null) =>
        (await session.Connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>Rows made of two records; the second one's columns begin at the last <c>id</c>.</summary>
    public async Task<IReadOnlyList<T>> RowsAsync<T, TOther>(string sql, DynamicParameters? parameters, Func<T, TOther, T> join) =>
        (await session.Connection.QueryAsync(Command(sql, parameters), join)).AsList();

    /// <summary>Rows with their sources, which are read once for each state of the data; the last column is <c>source_id</c>.</summary>
    public async Task<IReadOnlyList<T>> RowsWithSourcesAsync<T>(string sql, DynamicParameters? parameters, Func<T, SourceReference, T> join)
    {
        var sources = await GetOrReadAsync(new("sources"), async () =>
            (await RowsAsync<SourceReference>($"SELECT {SourceSql.Columns} FROM sources s")).ToDictionary(
                source => source.Id,
                StringComparer.Ordinal
            )
        );
        var rows = await session.Connection.QueryAsync(Command(sql, parameters), (T row, string id) => join(row, sources[id]), "source_id");
        return rows.AsList();
    }

    /// <summary>Reads rows one by one and keeps none of them. Where the one who takes them is slow, that time is not the query's.</summary>
    public async Task EachAsync(string sql, Func<RowReader, ValueTask> row)
    {
        running?.Invoke(sql, null);
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Token);
        var cells = session.Cells(reader);

        // The driver reads synchronously whatever it is asked, and makes a task of each row; the token interrupts it all the same.
        for (var number = 1; reader.Read(); number++)
        {
            var taken = row(cells);
            if (!taken.IsCompletedSuccessfully)
            {
                time.Pause();
                await taken;
                time.Begin();
            }
            else if (number % RowsOfProgress == 0)
            {
                time.Begin();
            }
        }
    }

    public Task<T?> FirstAsync<T>(string sql, DynamicParameters? parameters = null) =>
        session.Connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    public Task<long> CountAsync(string sql, DynamicParameters? parameters = null) => CountsAsync<long>(sql, parameters);

    /// <summary>One row of counts, read once for each state of the data.</summary>
    public Task<T> CountsAsync<T>(string sql, DynamicParameters? parameters = null)
        where T : struct => GetOrReadAsync(new(sql, parameters), () => FirstAsync<T>(sql, parameters));

    /// <summary>One page of a list, its exact total, and whether more follows.</summary>
    /// <param name="select">The columns, without <c>SELECT</c>.</param>
    /// <param name="from">The tables, without <c>FROM</c>; their parameters are those of the filter.</param>
    public async Task<PageOfRows<T>> PageAsync<T>(string select, string from, SqlFilter filter, Keyset keyset) =>
        await PageAsync(select, from, filter, keyset, await TotalAsync(from, filter), sql => RowsAsync<T>(sql, filter.Parameters));

    /// <inheritdoc cref="PageAsync{T}(string, string, SqlFilter, Keyset)"/>
    /// <remarks>Rows are made of two records; the second one's columns begin at the last <c>id</c>.</remarks>
    /// <param name="total">The exact number of rows, where it is known otherwise.</param>
    public async Task<PageOfRows<T>> PageAsync<T, TOther>(
        string select,
        string from,
        SqlFilter filter,
        Keyset keyset,
        Func<T, TOther, T> join,
        long? total = null
    ) =>
        await PageAsync(select, from, filter, keyset, total ?? await TotalAsync(from, filter), sql =>
            RowsAsync(sql, filter.Parameters, join)
        );

    /// <inheritdoc cref="PageAsync{T}(string, string, SqlFilter, Keyset)"/>
    /// <remarks>Rows with their sources; the last column is <c>source_id</c>.</remarks>
    /// <param name="total">The exact number of rows, where it is known otherwise.</param>
    /// <param name="keyFrom">Where a row is looked up by its id, if not in <paramref name="from"/>.</param>
    public Task<PageOfRows<T>> PageWithSourcesAsync<T>(
        string select, string from, SqlFilter filter, Keyset keyset, Func<T, SourceReference, T> join, long total, string keyFrom) =>
        PageAsync(select, from, filter, keyset, total, sql => RowsWithSourcesAsync(sql, filter.Parameters, join), keyFrom);

    /// <summary>The values of a list column by the id of their record, in their published order.</summary>
    public async Task<ILookup<string, string>> ListsAsync(string table, string idColumn, string valueColumn, IEnumerable<string> ids)
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
        var rows = await RowsAsync<(string Id, string Value)>(sql, filter.Parameters);
        return rows.ToLookup(row => row.Id, row => row.Value);
    }

    /// <summary>What is read once for each state of the data.</summary>
    /// <param name="question">Names it among all that is kept.</param>
    public async Task<T> GetOrReadAsync<T>(StateQuestion question, Func<Task<T>> read)
        where T : notnull
    {
        var state = (await StateAsync()).Key;
        if (kept.Find(state, question) is T known)
        {
            return known;
        }

        var made = await read();
        kept.Add(state, question, made);
        return made;
    }

    private Task<long> TotalAsync(string from, SqlFilter filter) =>
        CountAsync($"SELECT COUNT(*) FROM {from} {filter.Where}", filter.Parameters);

    private async Task<PageOfRows<T>> PageAsync<T>(
        string select,
        string from,
        SqlFilter filter,
        Keyset keyset,
        long total,
        Func<string, Task<IReadOnlyList<T>>> read,
        string? keyFrom = null
    )
    {
        var version = await DataVersionAsync();
        var key = keyset.AfterId is null ? null : await KeyAsync(keyFrom ?? from, filter, keyset);
        if (total == 0 || (keyset.AfterId is not null && key is null))
        {
            return new([], total, version, false);
        }

        List<T> rows = [];
        foreach (var stretch in keyset.Stretches(filter, key))
        {
            rows.AddRange(await read($"""
                SELECT {select}
                FROM {from}
                {filter.WhereWith(stretch)}
                {keyset.OrderBy}
                LIMIT {keyset.Limit + 1L - rows.Count}
                """));
            if (rows.Count > keyset.Limit || rows.Count == total)
            {
                break;
            }
        }

        return new([.. rows.Take(keyset.Limit)], total, version, rows.Count > keyset.Limit);
    }

    // Read from the whole list: a cursor names a row by its id, and its values are the key.
    private async Task<IReadOnlyList<object>?> KeyAsync(string from, SqlFilter filter, Keyset keyset)
    {
        var here = filter.Nested().And($"{SqlFilter.Sql(keyset.IdColumn)} = {keyset.AfterId!}");
        var row = (IDictionary<string, object>?)await session.Connection.QueryFirstOrDefaultAsync(
            Command($"SELECT {keyset.SelectKey} FROM {from} {here.Where}", here.Parameters));
        return row is null ? null : [.. row.Values];
    }

    private async Task<StateRow> StateAsync() =>
        _state ??= await FirstAsync<StateRow>(StateRow.Select) ?? throw new InvalidOperationException("The database has no data.");

    private CommandDefinition Command(string sql, DynamicParameters? parameters = null)
    {
        running?.Invoke(sql, parameters);
        return new(sql, parameters, session.Transaction, cancellationToken: Token);
    }
}
