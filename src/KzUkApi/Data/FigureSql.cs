using KzUkApi.Figures;
using static KzUkApi.Data.SqlFilter;

namespace KzUkApi.Data;

/// <summary>Which figures a list shows.</summary>
/// <param name="InGroup">Adds the filters that are equal throughout a group, on the alias <c>f</c>.</param>
/// <param name="Candidates">Adds the filters that can differ within a group, on the alias given.</param>
/// <param name="AsOf">The day by whose end a figure must have been published; null for all that is held.</param>
/// <param name="PreferredOnly">Whether one figure per group is shown.</param>
internal sealed record FigureScope(Action<SqlFilter> InGroup, Action<SqlFilter, string> Candidates, DateOnly? AsOf, bool PreferredOnly);

/// <summary>What a list of figures does not show, and a reader should know of.</summary>
/// <param name="HeldLater">Groups whose period had ended, and of which only later editions are held.</param>
/// <param name="Earliest">Publication of the earliest of those editions.</param>
/// <param name="OnlyDoubtful">Groups all of whose figures are doubtful.</param>
internal sealed record Unseen(long HeldLater, DateOnly? Earliest, long OnlyDoubtful);

/// <summary>What trade and investment figures share in SQL: the choice of one figure per group, and what is held only later.</summary>
/// <remarks>
/// The choice is one indexed test per row, whether the group has a better candidate; never a window over the table. Candidates
/// are the figures that pass the filters too, so only conditions that can differ within a group are repeated for them.
/// </remarks>
/// <param name="table">The table of the figures; its rows have the alias <c>f</c>.</param>
/// <param name="columns">The columns that a figure is read from.</param>
/// <param name="join">Puts the source into a figure.</param>
internal sealed class FigureSql<T>(string table, string columns, Func<T, SourceReference, T> join)
{
    private const string NotDoubtful = "status <> 'doubtful'";

    private readonly string _from = $"{table} f {SourceSql.Join("f")}";

    public async Task<(Slice<T> Slice, Unseen Unseen)> List(Snapshot snapshot, FigureScope scope, Keyset keyset)
    {
        var filter = Shown(scope, scope.AsOf);
        if (scope.PreferredOnly)
        {
            var better = filter.Nested();
            scope.Candidates(AsOf(better, "b", scope.AsOf), "b");
            filter.AndSql($"f.{NotDoubtful}");
            filter.AndSql($"NOT EXISTS (\n{Better(better)}\n)");
        }

        var slice = await snapshot.Page(Select(filter, scope.AsOf), _from, filter, keyset, join);
        return (slice, await CountUnseen(snapshot, scope));
    }

    /// <summary>Every figure that a filter on the alias <c>f</c> finds, best first within its group.</summary>
    /// <param name="asOf">The day for which <c>preferred</c> is told; figures published later are there too.</param>
    public Task<IReadOnlyList<T>> BestFirst(Snapshot snapshot, SqlFilter filter, DateOnly? asOf)
    {
        var sql = $"""
            SELECT {Select(filter, asOf)}
            FROM {_from}
            {filter.Where}
            ORDER BY f.period_end, f.preference_order
            """;
        return snapshot.Rows(sql, filter.Parameters, join);
    }

    /// <summary>Every figure of the group to which a figure belongs, best first, whenever it was published.</summary>
    /// <param name="asOf">The day for which <c>preferred</c> is told.</param>
    public Task<IReadOnlyList<T>> Group(Snapshot snapshot, string id, DateOnly? asOf)
    {
        var filter = new SqlFilter();
        filter.And($"f.group_key = (SELECT group_key FROM {Sql(table)} WHERE id = {id})");
        var sql = $"""
            SELECT {Select(filter, asOf)}
            FROM {_from}
            {filter.Where}
            ORDER BY f.preference_order
            """;
        return snapshot.Rows(sql, filter.Parameters, join);
    }

    /// <summary>Every figure that passes the filters, whenever it was published; which one is preferred is not told.</summary>
    public Task<IReadOnlyList<T>> All(Snapshot snapshot, SqlFilter filter)
    {
        var sql = $"""
            SELECT {columns}, {SourceSql.Columns}
            FROM {_from}
            {filter.Where}
            """;
        return snapshot.Rows(sql, filter.Parameters, join);
    }

    private static SqlFilter AsOf(SqlFilter filter, string alias, DateOnly? asOf) => filter.Until($"{alias}.published_end", asOf);

    private static SqlFilter Shown(FigureScope scope, DateOnly? asOf)
    {
        var filter = AsOf(new SqlFilter(), "f", asOf);
        scope.InGroup(filter);
        scope.Candidates(filter, "f");
        return filter;
    }

    private string Select(SqlFilter filter, DateOnly? asOf) =>
        $"""
        {columns},
        CASE WHEN f.{NotDoubtful} AND NOT EXISTS (
            {Better(AsOf(filter.Nested(), "b", asOf))}
        ) THEN 1 ELSE 0 END AS preferred,
        {SourceSql.Columns}
        """;

    private async Task<Unseen> CountUnseen(Snapshot snapshot, FigureScope scope)
    {
        var (later, earliest) = scope.AsOf is { } asOf ? await CountHeldLater(snapshot, scope, asOf) : (0, null);
        return new(later, earliest, scope.PreferredOnly ? await CountOnlyDoubtful(snapshot, scope) : 0);
    }

    private async Task<(long, DateOnly?)> CountHeldLater(Snapshot snapshot, FigureScope scope, DateOnly asOf)
    {
        var filter = Shown(scope, null);
        var earlier = AsOf(filter.Nested(), "b", asOf);
        scope.Candidates(earlier, "b");
        filter.And($"f.period_end <= {asOf}");
        filter.And($"f.published_end > {asOf}");
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {table} b WHERE b.group_key = f.group_key AND {earlier.All})");
        return await snapshot.First<(long, DateOnly?)>(
            $"SELECT COUNT(DISTINCT f.group_key), MIN(f.published_end) FROM {table} f {filter.Where}", filter.Parameters);
    }

    private Task<long> CountOnlyDoubtful(Snapshot snapshot, FigureScope scope)
    {
        var filter = Shown(scope, scope.AsOf);
        var sound = AsOf(filter.Nested(), "b", scope.AsOf);
        scope.Candidates(sound, "b");
        filter.AndSql("f.status = 'doubtful'");
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {table} b WHERE b.group_key = f.group_key AND b.{NotDoubtful} AND {sound.All})");
        return snapshot.Count($"SELECT COUNT(DISTINCT f.group_key) FROM {table} f {filter.Where}", filter.Parameters);
    }

    private string Better(SqlFilter candidates) =>
        $"""
            SELECT 1 FROM {table} b
            WHERE b.group_key = f.group_key
              AND b.preference_order < f.preference_order
              AND b.{NotDoubtful}
              AND {candidates.All}
        """;
}
