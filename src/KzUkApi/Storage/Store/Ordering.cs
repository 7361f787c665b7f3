using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>One column of an order. A column that can be null sorts nulls last in both directions.</summary>
/// <param name="LastFrom">From this value on, rows come last in both directions too.</param>
internal readonly record struct SortColumn(string Sql, object? LastWhenRising, object? LastWhenFalling, long? LastFrom = null)
{
    /// <summary>A column that is never null.</summary>
    public static SortColumn Of(string sql) => new(sql, null, null);

    /// <summary>A date column that can be null.</summary>
    public static SortColumn Date(string sql) => new(sql, "9999-12-31", string.Empty);

    /// <summary>A column of numbers that is never null; what stands for "unknown" begins with a number and comes last.</summary>
    public static SortColumn Number(string sql, long lastFrom) => new(sql, null, null, lastFrom);

    /// <summary>The stretches into which such a column takes a list apart.</summary>
    public (long First, long Last)[]? Stretches => LastFrom is { } last ? [(long.MinValue, last - 1), (last, long.MaxValue)] : null;

    /// <summary>The column as it is compared: nulls replaced by what sorts last.</summary>
    public string Expression(bool falling) => (falling ? LastWhenFalling : LastWhenRising) switch
    {
        null => Sql,
        double last => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"COALESCE({Sql}, {last})"),
        var last => $"COALESCE({Sql}, '{last}')",
    };
}

/// <summary>A named order of a list; ties are broken by the id, in the same direction.</summary>
internal sealed record Ordering(string Name, params SortColumn[] Columns);

/// <summary>The orders of a list; the first is its own.</summary>
internal sealed class Orderings(string idColumn, params Ordering[] orderings)
{
    public IReadOnlyList<string> Names { get; } = [.. orderings.Select(ordering => ordering.Name)];

    /// <summary>The page that follows a row in one of the orders.</summary>
    public Keyset Page(SortOrder sort, string? afterId, int limit) => new(
        sort.Name is null ? orderings[0] : orderings.First(ordering => ordering.Name == sort.Name),
        sort.Falling,
        afterId,
        limit,
        idColumn);
}

/// <summary>Where a page begins and how long it is: after the row <paramref name="AfterId"/> in the given order.</summary>
internal sealed record Keyset(Ordering Order, bool Falling, string? AfterId, int Limit, string IdColumn)
{
    private IEnumerable<string> Expressions => Order.Columns.Select(column => column.Expression(Falling)).Append(IdColumn);

    /// <summary>One direction throughout, so that an index is read forwards or backwards.</summary>
    public string OrderBy => "ORDER BY " + string.Join(", ", Expressions.Select(sql => Falling ? sql + " DESC" : sql));

    /// <summary>The key of a row, to be read before the page that follows it.</summary>
    public string SelectKey => string.Join(", ", Expressions.Select((sql, index) => $"{sql} AS k{index}"));

    /// <summary>Between which values of the first column all rows of the list lie, where that is known; each stretch has its own.</summary>
    public IReadOnlyList<(long First, long Last)>? Within { get; init; }

    /// <summary>The parts of the list from which a page takes rows, one after the other: conditions beside those of the filter.</summary>
    /// <param name="key">The row after which the page begins; null for the first page.</param>
    public IEnumerable<SqlFilter> Stretches(SqlFilter filter, IReadOnlyList<object>? key)
    {
        if ((Within ?? Order.Columns[0].Stretches) is not { } stretches)
        {
            yield return After(filter.Nested(), key);
            yield break;
        }

        var (column, begun) = (SqlFilter.Sql(Order.Columns[0].Sql), key is null);
        foreach (var (first, last) in stretches)
        {
            // One bound a side, the nearest one: an index seeks to one only.
            var here = !begun && key![0] is long value && value >= first && value <= last;
            if (!begun && !here)
            {
                continue;
            }

            var stretch = filter.Nested();
            _ = here && !Falling ? stretch : stretch.And($"{column} >= {first}");
            _ = here && Falling ? stretch : stretch.And($"{column} <= {last}");
            yield return After(stretch, here ? key : null);
            begun = true;
        }
    }

    // Rows are compared as a whole, which an index seeks in one step.
    private SqlFilter After(SqlFilter stretch, IReadOnlyList<object>? key) => key is null
        ? stretch
        : stretch.AndSql($"({string.Join(", ", Expressions)}) {(Falling ? "<" : ">")} ({stretch.List(key)})");
}
