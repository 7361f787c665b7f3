using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <content>What a list does not show, and a reader should know of.</content>
internal sealed partial class FigureSql<T>
{
    private async Task<UnshownFigures> CountUnseenAsync(StoreSession snapshot, FigureScope scope)
    {
        var (later, earliest) = scope.AsOf is { } asOf ? await CountLaterAsync(snapshot, scope, asOf) : (0, null);
        return new(
            later,
            earliest,
            scope.PreferredOnly ? await CountOnlyDoubtfulAsync(snapshot, scope) : 0,
            scope.PreferredOnly ? await CountOnlyForecastsAsync(snapshot, scope) : 0,
            scope.PreferredOnly ? await CountOnlyDroppedAsync(snapshot, scope) : 0
        );
    }

    private Task<long> CountOnlyDroppedAsync(StoreSession snapshot, FigureScope scope)
    {
        var filter = FigureConditions.Dropped(scope.All(new SqlFilter(), "f").AndSql(FigureConditions.IsSound("f")), "f", scope.AsOf);
        var stays = FigureConditions.Sound(scope.AddCandidates(filter.Nested(), "b"), "b", scope.AsOf);
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {Other(snapshot)} WHERE b.group_key = f.group_key AND {stays.All})");
        var from = counted ? snapshot.Dialect.Indexed(table, "f", $"{table}_dropped") : $"{table} f";
        return snapshot.CountAsync($"SELECT COUNT(DISTINCT f.group_key) FROM {from} {filter.Where}", filter.Parameters);
    }

    private async Task<(long, DateOnly?)> CountLaterAsync(StoreSession snapshot, FigureScope scope, DateOnly asOf)
    {
        if (counted && scope.Candidates.Count == 0 && scope.Applied.All(one => one.InCells))
        {
            return await FigureCounts.CountLaterAsync(snapshot, scope, asOf);
        }

        var filter = (scope with { AsOf = null }).All(new SqlFilter(), "f");
        var earlier = scope.AddCandidates(filter.Nested(), "b");
        filter.And($"f.period_end <= {asOf}");
        filter.And($"f.published_end > {asOf}");
        filter.AndSql($"NOT EXISTS (SELECT 1 FROM {Other(snapshot)} WHERE b.group_key = f.group_key AND {earlier.All})");
        return await snapshot.CountsAsync<(long, DateOnly?)>(
            $"SELECT COUNT(DISTINCT f.group_key), MIN(f.published_end) FROM {table} f {filter.Where}", filter.Parameters);
    }

    private Task<long> CountOnlyDoubtfulAsync(StoreSession snapshot, FigureScope scope) =>
        CountWithoutAsync(snapshot, scope, FigureConditions.IsDoubtful("f"), FigureConditions.IsSound("b"), $"{table}_doubtful");

    private Task<long> CountOnlyForecastsAsync(StoreSession snapshot, FigureScope scope) =>
        CountWithoutAsync(snapshot, scope, FigureConditions.IsForecast("f"), FigureConditions.IsNoForecast("b"), $"{table}_status");

    // Groups with figures of one kind and none of the other among the candidates.
    private Task<long> CountWithoutAsync(StoreSession snapshot, FigureScope scope, string with, string without, string index)
    {
        var filter = scope.All(new SqlFilter(), "f");
        var others = scope.AddCandidates(filter.Nested(), "b");
        filter.AndSql(with);
        filter.AndSql($"""
            NOT EXISTS (
                SELECT 1
                FROM {Other(snapshot)}
                WHERE b.group_key = f.group_key AND {without} AND {others.All}
            )
            """);
        var from = counted ? snapshot.Dialect.Indexed(table, "f", index) : $"{table} f";
        return snapshot.CountAsync($"SELECT COUNT(DISTINCT f.group_key) FROM {from} {filter.Where}", filter.Parameters);
    }
}
