namespace KzUkApi.Data;

/// <summary>One column of an order. A column that can be null sorts nulls last in both directions.</summary>
internal readonly record struct SortColumn(string Sql, object? LastWhenRising, object? LastWhenFalling)
{
    /// <summary>A column that is never null.</summary>
    public static SortColumn Of(string sql) => new(sql, null, null);

    /// <summary>A date column that can be null.</summary>
    public static SortColumn Date(string sql) => new(sql, "9999-12-31", string.Empty);

    /// <summary>The column as it is compared: nulls replaced by what sorts last.</summary>
    public string Expression(bool falling) => (falling ? LastWhenFalling : LastWhenRising) switch
    {
        null => Sql,
        var last => $"COALESCE({Sql}, '{last}')",
    };
}

/// <summary>A named order of a list; ties are broken by the id, rising.</summary>
internal sealed record Ordering(string Name, params SortColumn[] Columns);

/// <summary>The orders of a list; the first is its own.</summary>
internal sealed class Orderings(string idColumn, params Ordering[] orderings)
{
    public IReadOnlyList<string> Names { get; } = [.. orderings.Select(ordering => ordering.Name)];

    /// <summary>The page that follows a row in the order named; <c>-</c> before the name means falling.</summary>
    public Keyset Page(string? sort, string? afterId, int limit) => new(
        sort is null ? orderings[0] : orderings.First(ordering => ordering.Name == sort.TrimStart('-')),
        sort?[0] == '-',
        afterId,
        limit,
        idColumn);
}

/// <summary>Where a page begins and how long it is: after the row <paramref name="AfterId"/> in the given order.</summary>
internal sealed record Keyset(Ordering Order, bool Falling, string? AfterId, int Limit, string IdColumn)
{
    private IEnumerable<string> Expressions => Order.Columns.Select(column => column.Expression(Falling));

    public string OrderBy =>
        "ORDER BY " + string.Join(", ", Expressions.Select(sql => Falling ? sql + " DESC" : sql).Append(IdColumn));

    /// <summary>The key of a row, to be read before the page that follows it.</summary>
    public string SelectKey => string.Join(", ", Expressions.Select((sql, index) => $"{sql} AS k{index}"));

    /// <summary>Adds the condition that a row comes after the key.</summary>
    public void AddAfter(SqlFilter filter, IReadOnlyList<object> key)
    {
        // Equal in the columns before, beyond in this one; last of all the id, which always rises.
        var parts = Order.Columns.Select((_, depth) => Beyond(filter, key, depth));
        var last = filter.Nested().And($"{SqlFilter.Sql(IdColumn)} > {AfterId!}");
        filter.AndSql($"(({string.Join(") OR (", parts.Append(Equal(filter, key, Order.Columns.Length, last)))}))");

        // Implied by the above, and what lets the first column's index find the place.
        AddBound(filter, key);
    }

    private string Beyond(SqlFilter filter, IReadOnlyList<object> key, int depth)
    {
        var beyond = filter.Nested();
        Compare(beyond, Order.Columns[depth], Falling ? "<" : ">", key[depth]);
        return Equal(filter, key, depth, beyond);
    }

    private string Equal(SqlFilter filter, IReadOnlyList<object> key, int depth, SqlFilter then)
    {
        var equal = filter.Nested();
        for (var index = 0; index < depth; index++)
        {
            Compare(equal, Order.Columns[index], "=", key[index]);
        }

        return depth == 0 ? then.All : $"{equal.All} AND {then.All}";
    }

    private void AddBound(SqlFilter filter, IReadOnlyList<object> key) =>
        Compare(filter, Order.Columns[0], Falling ? "<=" : ">=", key[0]);

    private void Compare(SqlFilter filter, SortColumn column, string comparison, object value)
    {
        var left = SqlFilter.Sql($"{column.Expression(Falling)} {comparison}");
        _ = value is long number ? filter.And($"{left} {number}") : filter.And($"{left} {(string)value}");
    }
}
