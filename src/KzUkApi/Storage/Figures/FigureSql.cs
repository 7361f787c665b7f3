using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Store;
using static KzUkApi.Storage.Store.SqlFilter;

namespace KzUkApi.Storage.Figures;

/// <summary>What trade and investment figures share in SQL: one figure per group, and what only later editions have.</summary>
/// <remarks>
/// The choice is one indexed test per row, whether the group has a better candidate; never a window over the table. Candidates
/// are the figures that pass the filters too, so only conditions that can differ within a group are repeated for them.
/// </remarks>
/// <param name="table">The table of the figures; its rows have the alias <c>f</c>.</param>
/// <param name="columns">The columns that a figure is read from, as it is served.</param>
/// <param name="join">Puts the source into a figure.</param>
/// <param name="counted">Whether standings are kept with the figures, and counts of them (<see cref="TradeFlowCounts"/>).</param>
internal sealed partial class FigureSql<T>(string table, string columns, Func<T, SourceReference, T> join, bool counted = false)
{
    private readonly string _from = $"{table} f";

    // What only the figures of one group are compared by.
    private readonly string _ranked = $"{columns}, f.preference_order, f.published_end";

    public async Task<(PageOfRows<T> Slice, UnshownFigures Unseen)> ListAsync(StoreSession snapshot, FigureScope asked, Keyset keyset)
    {
        var scope = await SimplifyAsync(snapshot, asked);
        var standing = await StandingOfAsync(snapshot, scope);
        var filter = Shown(snapshot, scope, standing);
        var extent = await CountAsync(snapshot, scope, standing, filter);
        var (from, page) = (_from, keyset);
        if (counted && extent.Figures > 0)
        {
            from = await FigurePath.ChooseAsync(snapshot, scope, extent, keyset);
            page = keyset.Order.Name == "period" ? keyset with { Within = extent.Stretches() } : keyset;
            _ = page == keyset ? filter.And($"f.period_order BETWEEN {extent.First!.Value} AND {extent.Last!.Value}") : filter;
        }

        var select = Select(snapshot, columns, filter, scope.AsOf);
        var slice = await snapshot.PageWithSourcesAsync(select, from, filter, page, join, extent.Figures, _from);
        return (slice, await CountUnseenAsync(snapshot, scope));
    }

    /// <summary>Every figure that a filter on the alias <c>f</c> finds, best first within its group.</summary>
    /// <param name="asOf">The day for which <c>preferred</c> is told; figures published later are there too.</param>
    /// <param name="from">The table with the index by which it is read; null where the engine may choose.</param>
    public Task<IReadOnlyList<T>> BestFirstAsync(StoreSession snapshot, SqlFilter filter, DateOnly? asOf, string? from = null)
    {
        var sql = $"""
            SELECT {Select(snapshot, _ranked, filter, asOf)}
            FROM {from ?? _from}
            {filter.Where}
            ORDER BY f.period_end, f.preference_order
            """;
        return snapshot.RowsWithSourcesAsync(sql, filter.Parameters, join);
    }

    /// <summary>Every figure of the group to which a figure belongs, best first, whenever it was published.</summary>
    /// <param name="asOf">The day for which <c>preferred</c> is told.</param>
    public Task<IReadOnlyList<T>> GroupAsync(StoreSession snapshot, string id, DateOnly? asOf)
    {
        var filter = new SqlFilter();
        filter.And($"f.group_key = (SELECT group_key FROM {Sql(table)} WHERE id = {id})");
        var sql = $"""
            SELECT {Select(snapshot, _ranked, filter, asOf)}
            FROM {_from}
            {filter.Where}
            ORDER BY f.preference_order
            """;
        return snapshot.RowsWithSourcesAsync(sql, filter.Parameters, join);
    }

    /// <summary>Every figure that passes the filters, whenever it was published; which one is preferred is not told.</summary>
    /// <param name="most">The most that are read; where there are more, none is, and their number is told.</param>
    public async Task<(IReadOnlyList<T>? Rows, long Figures)> AllAsync(StoreSession snapshot, FigureScope scope, long most)
    {
        var filter = scope.All(new SqlFilter(), "f");
        var table = counted ? await FigurePath.ToAllAsync(snapshot, scope) : _from;
        var figures = counted && scope.Applied.All(one => one.InCells)
            ? (await FigureCounts.CountAsync(snapshot, scope)).Figures
            : await snapshot.CountAsync($"SELECT COUNT(*) FROM {table} {filter.Where}", filter.Parameters);
        var sql = $"""
            SELECT {_ranked}, {Dropped(filter, null)}, f.source_id
            FROM {table}
            {filter.Where}
            """;
        return (figures > most ? null : await snapshot.RowsWithSourcesAsync(sql, filter.Parameters, join), figures);
    }

    // By the day of the newest figure all that is stored had been published, so that such a day excludes nothing.
    private async Task<FigureScope> SimplifyAsync(StoreSession snapshot, FigureScope scope) =>
        counted && scope.AsOf is { } asOf && asOf >= await FigureCounts.NewestAsync(snapshot) ? scope with { AsOf = null } : scope;

    /// <summary>The standing that tells which figure of a group is shown; null where the others must be looked at.</summary>
    private async Task<FigureRank?> StandingOfAsync(StoreSession snapshot, FigureScope scope)
    {
        var candidates = scope.Candidates;
        if (!counted || !scope.PreferredOnly || scope.AsOf is not null || candidates.Any(filter => !filter.InCells))
        {
            return null;
        }

        if (candidates.Count == 0)
        {
            return FigureRank.Preferred;
        }

        // Where one filter finds all that they find together, the others choose nothing.
        var countable = scope with { Filters = [.. scope.Filters.Where(filter => filter.InCells)] };
        var together = candidates.Count == 1 ? 0 : (await FigureCounts.CountAsync(snapshot, countable)).Figures;
        foreach (var one in candidates.Where(filter => filter.IsOneValue))
        {
            var alone = countable with { Filters = [.. countable.Filters.Where(filter => !filter.Differs || filter == one)] };
            if (candidates.Count == 1 || (await FigureCounts.CountAsync(snapshot, alone)).Figures == together)
            {
                return one.Best;
            }
        }

        return null;
    }

    private SqlFilter Shown(StoreSession snapshot, FigureScope scope, FigureRank? standing)
    {
        var filter = scope.All(new SqlFilter(), "f");
        if (!scope.PreferredOnly)
        {
            return filter;
        }

        return standing is { } known
            ? filter.And($"(f.standing & {(long)known}) <> 0")
            : FigureConditions.NotDropped(filter.AndSql(FigureConditions.IsSound("f")), "f", scope.AsOf)
                .AndSql($"NOT EXISTS (\n{Better(snapshot, scope.AddCandidates(filter.Nested(), "b"), scope.AsOf)}\n)");
    }

    private async Task<Extent> CountAsync(StoreSession snapshot, FigureScope scope, FigureRank? standing, SqlFilter shown)
    {
        if (!counted)
        {
            return new() { Figures = await snapshot.CountAsync($"SELECT COUNT(*) FROM {table} f {shown.Where}", shown.Parameters) };
        }

        // As of a day, a group is known that had a figure by then.
        var cells = scope.Applied.All(filter => filter.InCells);
        var byDay = scope.PreferredOnly && scope.AsOf is not null && scope.Candidates.Count == 0;
        if (cells && (!scope.PreferredOnly || standing is not null || byDay))
        {
            var extent = await FigureCounts.CountAsync(snapshot, scope, byDay ? FigureRank.FirstSound : standing ?? FigureRank.None);
            return byDay ? extent with { Figures = extent.Figures - await CountOnlyDroppedAsync(snapshot, scope) } : extent;
        }

        // Every group with a figure that passes and is not doubtful shows a row.
        var (count, filter) = scope.PreferredOnly && standing is null
            ? ("COUNT(DISTINCT f.group_key)", FigureConditions.Sound(scope.All(new SqlFilter(), "f"), "f", scope.AsOf))
            : ("COUNT(*)", shown);
        return await snapshot.CountsAsync<Extent>(
            $"SELECT {Extent.Columns(count, "f")} FROM {await FigurePath.ToAllAsync(snapshot, scope)} {filter.Where}",
            filter.Parameters
        );
    }

    private string Select(StoreSession snapshot, string columns, SqlFilter filter, DateOnly? asOf) => counted && asOf is null
        ? $"{columns}, f.standing & {(int)FigureRank.Preferred} AS preferred, {Dropped(filter, asOf)}, f.source_id"
        : $"""
        {columns},
        CASE WHEN {FigureConditions.NotDropped(filter.Nested().AndSql(FigureConditions.IsSound("f")), "f", asOf).All} AND NOT EXISTS (
            {Better(snapshot, filter.Nested().Until("b.published_end", asOf), asOf)}
        ) THEN 1 ELSE 0 END AS preferred, {Dropped(filter, asOf)}, f.source_id
        """;

    // As a reader saw it on the day: what was dropped later was not dropped then.
    private static string Dropped(SqlFilter filter, DateOnly? asOf) =>
        $"{filter.Known("f.dropped_by", "f.dropped_end", asOf)} AS dropped_edition, "
        + $"{filter.Known("f.dropped_end", "f.dropped_end", asOf)} AS dropped_end";

    // The rest of a group is few rows; any other index of the table may have half of it.
    private string Other(StoreSession snapshot) => snapshot.Dialect.Indexed(table, "b", $"{table}_group");

    private string Better(StoreSession snapshot, SqlFilter candidates, DateOnly? asOf) =>
        $"""
            SELECT 1 FROM {Other(snapshot)}
            WHERE b.group_key = f.group_key
              AND b.preference_order < f.preference_order
              AND {FigureConditions.IsSound("b")}
              AND {FigureConditions.NotDropped(candidates, "b", asOf).All}
        """;
}
